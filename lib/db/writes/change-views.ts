import type { NamedView } from "#lib/domain/named-view.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";

type Adding = { reviewId: string; view: NamedView; now: Date };

/** Keeps a view of a review under a name that no other view of it has. */
export async function addView(database: Database, { reviewId, view, now }: Adding): Promise<void> {
  const data = { ...view, reviewId, createdAt: now };
  await changeDatabase(database, ({ tables }) => tables.namedView.create({ data }));
}

/** Forgets a named view; one that is gone already is no matter. */
export async function deleteView(
  database: Database,
  { reviewId, id }: { reviewId: string; id: string },
): Promise<void> {
  await changeDatabase(database, ({ tables }) => tables.namedView.deleteMany({ where: { id, reviewId } }));
}
