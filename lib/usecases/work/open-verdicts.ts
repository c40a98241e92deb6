import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listProfiles } from "#lib/db/reads/list-profiles.ts";
import { listReviewSheets } from "#lib/db/reads/list-review-sheets.ts";
import { listVerdicts } from "#lib/db/reads/list-verdicts.ts";
import type { JudgedGrid } from "#lib/domain/judged-grid.ts";
import { newestSheets } from "#lib/domain/newest-sheets.ts";
import type { PlacedVerdict } from "#lib/domain/verdict.ts";
import { judgeGrid } from "../comparison/judge-grid.ts";
import { openGrid } from "../comparison/open-grid.ts";

type Of = { reviewKey: string; profileId: string };

/**
 * What people said under one profile of a review, or at one item and sheet of it: of an answer that two judge, before both have spoken, what
 * whoever asks said. Null when there is no such review or profile, or it asks nothing there.
 */
export async function openVerdicts(
  { reviewKey, profileId, at }: Of & { at?: { item: string; sheetId: string } | undefined },
  given?: Database,
): Promise<Omit<PlacedVerdict, "basis">[] | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  const [stored] = review ? await listProfiles(database, { reviewId: review.id, id: profileId }) : [];
  if (!review || !stored) return null;
  if (!at) return listVerdicts(database, { profileId });
  const isAsked = stored.profile.requirements.some(({ item }) => item === at.item);
  const sheets = isAsked ? newestSheets(await listReviewSheets(database, review.id)) : [];
  if (!sheets.some(({ id }) => id === at.sheetId)) return null;
  const blind = (await judgeGrid({ reviewKey, profileId }, database))?.blind ?? [];
  const cell = blind.find(({ item, sheetId }) => item === at.item && sheetId === at.sheetId);
  if (!cell || cell.opened) return listVerdicts(database, { profileId, at });
  return cell.own ? [{ ...at, opinion: cell.own.opinion, reason: cell.own.reason }] : [];
}

/** What a review's sheets come to under one profile, with their ids in the order in which the judgement has them; null as above. */
export async function openJudgement(
  { reviewKey, profileId }: Of,
  given?: Database,
): Promise<{ sheetIds: string[]; judged: JudgedGrid } | null> {
  const database = given ?? (await currentDatabase());
  const now = new Date();
  const judged = await judgeGrid({ reviewKey, profileId, now }, database);
  const opened = judged && (await openGrid({ reviewKey, now }, database));
  return judged && opened && { sheetIds: opened.grid.sheets.map(({ id }) => id), judged };
}
