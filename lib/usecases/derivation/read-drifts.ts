import { compareVersions } from "#lib/compare/compare-versions.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listReviewSheets, type ReviewSheet } from "#lib/db/reads/list-review-sheets.ts";
import type { Comparison, SheetAnswers } from "#lib/domain/comparison.ts";
import type { Drift } from "#lib/domain/version-comparison.ts";
import { readSheets } from "./read-sheets.ts";

/**
 * What became of a sheet's answers since the service's sheet before, by item; items that are the same are left out, and all are where there
 * is none before.
 */
export type SheetDrifts = { serviceId: string; drifts: ReadonlyMap<string, Drift> };

/** By sheet id, of the sheets of a comparison. The number of queries is fixed. */
export async function readDrifts(
  database: Database,
  { reviewKey, comparison, now }: { reviewKey: string; comparison: Comparison; now: Date },
): Promise<ReadonlyMap<string, SheetDrifts>> {
  const review = await findReview(database, reviewKey);
  if (!review) return new Map();
  const sheets = await listReviewSheets(database, review.id);
  const pairs = pairVersions(sheets, comparison);
  const alone = sheets.map(({ id, serviceId }) => [id, { serviceId, drifts: new Map<string, Drift>() }] as const);
  if (pairs.length === 0) return new Map(alone);
  const { compared } = await readSheets(database, { review, sheets: pairs.map(({ before }) => before), now });
  return new Map([
    ...alone,
    ...pairs.flatMap(({ at, serviceId }, index) => {
      const [before, after] = [compared[index], sheetAnswers(comparison, at)];
      if (!before || !after) return [];
      const { changes } = compareVersions(review.template, { before, after });
      const drifts = new Map(changes.filter(({ drift }) => drift !== "same").map(({ item, drift }) => [item, drift]));
      return [[after.id, { serviceId, drifts }] as const];
    }),
  ]);
}

type Pair = { serviceId: string; before: ReviewSheet; at: number };

function pairVersions(sheets: readonly ReviewSheet[], comparison: Comparison): Pair[] {
  const byService = Map.groupBy(sheets, ({ serviceId }) => serviceId);
  return comparison.sheets.flatMap(({ id }, at) => {
    const serviceId = sheets.find((sheet) => sheet.id === id)?.serviceId ?? "";
    const others = (byService.get(serviceId) ?? []).filter((sheet) => sheet.id !== id);
    const before = others.toSorted((a, b) => a.version - b.version).at(-1);
    return before ? [{ serviceId, before, at }] : [];
  });
}

/** A column of a comparison as what it was made of. */
function sheetAnswers({ sheets, rows }: Comparison, at: number): SheetAnswers | null {
  const sheet = sheets[at];
  return sheet ? { ...sheet, answers: rows.flatMap(({ cells }) => cells[at]?.answers ?? []) } : null;
}
