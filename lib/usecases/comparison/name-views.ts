import { randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listViews } from "#lib/db/reads/list-views.ts";
import { addView, deleteView } from "#lib/db/writes/change-views.ts";
import type { NamedView, NewView } from "#lib/domain/named-view.ts";

/** Nobody chooses among more. */
const MOST_VIEWS = 50;

export type ViewRefusal = { ok: false; code: "no-such-review" | "name-taken" | "too-many" };
type Outcome = { ok: true; views: NamedView[] } | ViewRefusal;

/** The named views of a review; none where there is no such review. */
export async function openViews({ reviewKey }: { reviewKey: string }, given?: Database): Promise<NamedView[]> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  return review ? listViews(database, review.id) : [];
}

/** Keeps a view under a name. A name that is taken is never given to another view unseen. */
export async function nameView(
  { reviewKey, view, now = new Date() }: { reviewKey: string; view: NewView; now?: Date },
  given?: Database,
): Promise<Outcome> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-review" };
  const before = await listViews(database, review.id);
  if (before.some(({ name }) => name === view.name)) return { ok: false, code: "name-taken" };
  if (before.length >= MOST_VIEWS) return { ok: false, code: "too-many" };
  const added = { id: randomUUID(), ...view };
  await addView(database, { reviewId: review.id, view: added, now });
  return { ok: true, views: [...before, added] };
}

/** Forgets a named view; says which are left. */
export async function forgetView(
  { reviewKey, id }: { reviewKey: string; id: string },
  given?: Database,
): Promise<Outcome> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-review" };
  await deleteView(database, { reviewId: review.id, id });
  return { ok: true, views: await listViews(database, review.id) };
}
