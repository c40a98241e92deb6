import { currentDatabase } from "#lib/db/current-database.ts";
import type { ChangedDecision } from "#lib/db/derived-row.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listRowHomes } from "#lib/db/reads/list-row-homes.ts";
import { deriveChecksheet } from "../derivation/derive-checksheet.ts";

type Input = {
  reviewKey: string;
  /** By row id. */
  decisions: Readonly<Record<string, RowOrder>>;
};

/** Item keys; none: the row answers no item of the template; null: what was computed counts. */
type Said = readonly string[] | null;

/** What a person says about a row, and what they saw decided before. */
export type RowOrder = { items: Said; seen: Said };

export type ConfirmRefusal = { ok: false; code: "no-such-review" | "no-such-row" | "no-such-item"; detail: string };

/**
 * Stores where a person says that rows belong, and reads their answers anew under those items. A row about which somebody
 * else decided since the person looked is left as it is, and comes back in `changed` with what counts now.
 */
export async function confirmPlacements(
  { reviewKey, decisions }: Input,
  given?: Database,
): Promise<{ ok: true; value: { rows: number; changed: ChangedDecision[] } } | ConfirmRefusal> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-review", detail: reviewKey };
  const { id: reviewId, template, templateId } = review;
  const known = new Set(template.items.map(({ key }) => key));
  const strange = Object.values(decisions)
    .flatMap(({ items }) => items ?? [])
    .find((item) => !known.has(item));
  if (strange !== undefined) return { ok: false, code: "no-such-item", detail: strange };
  const homes = await listRowHomes(database, { reviewId, rowIds: Object.keys(decisions) });
  const stray = Object.keys(decisions).find((rowId) => !homes.has(rowId));
  if (stray !== undefined) return { ok: false, code: "no-such-row", detail: stray };
  const bySheet = Map.groupBy(Object.entries(decisions), ([rowId]) => homes.get(rowId) ?? "");
  const changed: ChangedDecision[] = [];
  for (const [checksheetId, entries] of bySheet) {
    const orders = entries.map(([rowId, { items, seen }]) => ({
      rowId,
      items: items && [...items],
      seen: seen && [...seen],
    }));
    const order = { checksheetId, templateKey: template.key, templateId, decisions: orders };
    changed.push(...((await deriveChecksheet(database, order))?.changed ?? []));
  }
  return { ok: true, value: { rows: Object.keys(decisions).length - changed.length, changed } };
}
