import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listProfilesWithRisks } from "#lib/db/reads/list-risks.ts";
import type { AcceptedRisk } from "#lib/domain/accepted-risk.ts";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import type { Item } from "#lib/domain/template.ts";
import { judgeGrid } from "../comparison/judge-grid.ts";
import { openGrid } from "../comparison/open-grid.ts";

/** The borne risks under one profile, with what they are about. */
export type ReviewRisks = {
  reviewKey: string;
  review: string;
  profileId: string;
  risks: (Omit<AcceptedRisk, "item"> & { item: Item; sheet: Pick<ComparedSheet, "vendor" | "service"> })[];
};

/** All borne risks of the house. Some queries for each profile under which there are any; comparisons are kept in memory. */
export async function listReviewRisks(database: Database, now: Date): Promise<ReviewRisks[]> {
  const found: ReviewRisks[] = [];
  for (const { profileId, reviewKey, review } of await listProfilesWithRisks(database)) {
    const judged = await judgeGrid({ reviewKey, profileId, now }, database);
    const grid = (await openGrid({ reviewKey, now }, database))?.grid;
    const items = new Map((await findReview(database, reviewKey))?.template.items.map((item) => [item.key, item]));
    const sheets = new Map(grid?.sheets.map((sheet) => [sheet.id, sheet]));
    const risks = (judged?.risks ?? []).flatMap((risk) => {
      const [item, sheet] = [items.get(risk.item), sheets.get(risk.sheetId)];
      return item && sheet ? [{ ...risk, item, sheet }] : [];
    });
    found.push({ reviewKey, review, profileId, risks });
  }
  return found;
}
