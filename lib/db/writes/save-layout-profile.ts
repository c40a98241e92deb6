import type { Layout } from "#lib/domain/source-row.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { toJson } from "../stored-text.ts";

/** Remembers how a form is laid out, under the fingerprint that recognition gives it by itself. */
export async function saveLayoutProfile(
  database: Database,
  { fingerprint, layout, now }: { fingerprint: string; layout: Layout; now: Date },
): Promise<void> {
  const content = { layout: toJson(layout), changedAt: now };
  await changeDatabase(database, (transaction) =>
    transaction.tables.layoutProfile.upsert({
      where: { fingerprint },
      create: { fingerprint, ...content },
      update: content,
    }),
  );
}
