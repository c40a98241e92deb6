import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listRowHomes } from "#lib/db/reads/list-row-homes.ts";
import { deriveChecksheet } from "./derive-checksheet.ts";

type Input = {
  reviewKey: string;
  /** Item keys by row id; none: the row answers no item of the template; null: what was computed counts again. */
  decisions: Readonly<Record<string, readonly string[] | null>>;
};

export type ConfirmRefusal = { ok: false; code: "no-such-review" | "no-such-row" | "no-such-item"; detail: string };

/** Stores where a person says that rows belong, and reads their answers anew under those items. */
export async function confirmPlacements(
  { reviewKey, decisions }: Input,
  given?: Database,
): Promise<{ ok: true; value: { rows: number } } | ConfirmRefusal> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-review", detail: reviewKey };
  const { id: reviewId, template, templateId } = review;
  const known = new Set(template.items.map(({ key }) => key));
  const strange = Object.values(decisions)
    .flatMap((items) => items ?? [])
    .find((item) => !known.has(item));
  if (strange !== undefined) return { ok: false, code: "no-such-item", detail: strange };
  const homes = await listRowHomes(database, { reviewId, rowIds: Object.keys(decisions) });
  const stray = Object.keys(decisions).find((rowId) => !homes.has(rowId));
  if (stray !== undefined) return { ok: false, code: "no-such-row", detail: stray };
  const decidedAt = new Date();
  const bySheet = Map.groupBy(Object.entries(decisions), ([rowId]) => homes.get(rowId) ?? "");
  for (const [checksheetId, entries] of bySheet) {
    const records = entries.map(([rowId, items]) => ({
      rowId,
      templateKey: template.key,
      items: items && [...items],
      decidedAt,
    }));
    await deriveChecksheet(database, { checksheetId, template, templateId, decisions: records });
  }
  return { ok: true, value: { rows: Object.keys(decisions).length } };
}
