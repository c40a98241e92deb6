import { judgeComparison } from "#lib/compare/judge-comparison.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listProfiles } from "#lib/db/reads/list-profiles.ts";
import type { AskedCell } from "#lib/domain/cell-judgement.ts";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { RowStanding } from "../placement/row-standing.ts";
import { openItem } from "./open-item.ts";

type Input = { reviewKey: string; item: string; sheetId: string; profileId?: string | undefined; now?: Date };

export type OpenedCell = {
  answers: ItemAnswer[];
  standings: Record<string, RowStanding>;
  /** Null where no profile is chosen, or it does not ask for this item. */
  asked: AskedCell | null;
};

/** All that is known of one cell, and why it is good enough or not under a profile; null when there is no such cell. */
export async function openCell(
  { profileId, now = new Date(), ...place }: Input,
  given?: Database,
): Promise<OpenedCell | null> {
  const database = given ?? (await currentDatabase());
  const opened = await openItem({ ...place, now }, database);
  const [cell] = opened?.row.cells ?? [];
  if (!opened || !cell) return null;
  const review = profileId === undefined ? null : await findReview(database, place.reviewKey);
  const [stored] = review ? await listProfiles(database, { reviewId: review.id, id: profileId ?? "" }) : [];
  const requirement = stored?.profile.requirements.find(({ item }) => item === place.item);
  const { answers } = cell;
  if (!stored || !requirement) return { answers, standings: opened.standings, asked: null };
  const profile = { ...stored.profile, requirements: [requirement] };
  const judged = judgeComparison(opened.comparison, profile, { today: now.toISOString().slice(0, 10) });
  const [{ weight, cells: [read] = [] } = { weight: 0 }] = judged.requirements;
  return { answers, standings: opened.standings, asked: read ? { requirement, weight, read } : null };
}
