import { createHash } from "node:crypto";
import { changedSince, type Grounds } from "#lib/compare/changed-since.ts";
import { judgeComparison } from "#lib/compare/judge-comparison.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview, type StoredReview } from "#lib/db/reads/find-review.ts";
import { listProfiles, type StoredProfile } from "#lib/db/reads/list-profiles.ts";
import { listReviewSheets } from "#lib/db/reads/list-review-sheets.ts";
import { listVerdicts } from "#lib/db/reads/list-verdicts.ts";
import type { AcceptedRisk } from "#lib/domain/accepted-risk.ts";
import type { Judgement } from "#lib/domain/judgement.ts";
import type { RecordChange, ReviewRecord } from "#lib/domain/review-record.ts";
import type { SecondReview } from "#lib/domain/second-review.ts";
import { sumSecondReview } from "#lib/work/sum-second-review.ts";
import { type OpenedComparison, openComparison } from "../comparison/open-comparison.ts";
import { knownRequirements } from "../requirements/known-requirements.ts";
import { listBlindCells } from "../work/list-blind-cells.ts";
import { listAcceptedRisks } from "./list-accepted-risks.ts";

export type OpenedGrounds = {
  review: StoredReview;
  opened: OpenedComparison;
  profiles: StoredProfile[];
  /** The one that judges; null: none does. */
  profile: StoredProfile | null;
  grounds: Grounds;
  /** What the services come to under the profile that judges; null: none does. */
  judgement: Judgement | null;
  /** Of the profile that judges; null: nothing is judged by two. */
  second: SecondReview | null;
  /** Of the profile that judges: who bears which risk. */
  risks: AcceptedRisk[];
  /** Another text whenever what a decision would rest on is other. */
  stamp: string;
};

type Asked = {
  reviewKey: string;
  now: Date /** Whose requirements judge; undefined: the first. */;
  profileId?: string | undefined;
};

/** What a decision on a review rests on today; null when there is no such review. */
export async function openGrounds(
  database: Database,
  { reviewKey, now, profileId }: Asked,
): Promise<OpenedGrounds | null> {
  const opened = await openComparison({ reviewKey, now }, database);
  const review = opened && (await findReview(database, reviewKey));
  if (!review) return null;
  const sheets = new Map((await listReviewSheets(database, review.id)).map((sheet) => [sheet.id, sheet.serviceId]));
  const profiles = await listProfiles(database, { reviewId: review.id });
  const profile = profiles.find(({ id }) => id === profileId) ?? profiles[0] ?? null;
  const { comparison } = opened;
  const grounds: Grounds = {
    comparison,
    services: comparison.sheets.map(({ id }) => sheets.get(id) ?? id),
    judged: profile && {
      profile: knownRequirements(profile.profile, comparison.template).known,
      verdicts: await listVerdicts(database, { profileId: profile.id }),
    },
  };
  const judgement = judge(grounds, now);
  const asked = { review, profile, grounds };
  const [second, risks] = [await openSecond(database, asked), await openRisks(database, { ...asked, judgement }, now)];
  const all = { ...grounds, judged: grounds.judged && { ...grounds.judged, risks } };
  return { ...asked, grounds: all, judgement, opened, profiles, second, risks, stamp: stampOf(all) };
}

type Judged = Pick<OpenedGrounds, "review" | "profile" | "grounds">;
type Marked = Judged & Pick<OpenedGrounds, "judgement">;

async function openSecond(database: Database, { review, profile, grounds }: Judged): Promise<SecondReview | null> {
  if (!profile || !grounds.judged) return null;
  const { verdicts, profile: known } = grounds.judged;
  const of = { reviewId: review.id, profileId: profile.id, requirements: known.requirements, verdicts };
  return sumSecondReview(await listBlindCells(database, { ...of, standing: grounds.comparison }));
}

function judge({ comparison, judged }: Grounds, now: Date): Judgement | null {
  const today = now.toISOString().slice(0, 10);
  return judged && judgeComparison(comparison, judged.profile, { today, verdicts: judged.verdicts });
}

async function openRisks(database: Database, marked: Marked, now: Date): Promise<AcceptedRisk[]> {
  const { review, profile, grounds, judgement: marks } = marked;
  if (!profile || !grounds.judged || !marks) return [];
  const of = { reviewId: review.id, profileId: profile.id, requirements: grounds.judged.profile.requirements };
  return listAcceptedRisks(database, { ...of, marks, now, standing: grounds.comparison });
}

/** Texts need not be looked at: a stored row never changes. */
function stampOf({ comparison, services, judged }: Grounds): string {
  const { template, sheets, rows } = comparison;
  const cells = rows.map((row) =>
    row.cells.map(({ status, answers }) => [status, answers.map(({ rowId, state }) => [rowId, state])]),
  );
  const ids = sheets.map(({ id }) => id);
  const text = JSON.stringify([template.key, template.version, services, ids, cells, judged]);
  return createHash("sha256").update(text).digest("base64url");
}

/** What has changed since a record was signed, judged by the same requirements as then. */
export async function changesSinceRecord(
  database: Database,
  { record, opened, now }: { record: ReviewRecord; opened: OpenedGrounds; now: Date },
): Promise<RecordChange[]> {
  const { comparison, services, judged } = record;
  return changedSince(
    { comparison, services, judged },
    { ...opened.grounds, judged: await judgedAs(database, { record, opened, now }) },
  );
}

async function judgedAs(
  database: Database,
  { record: { judged }, opened, now }: { record: ReviewRecord; opened: OpenedGrounds; now: Date },
): Promise<Grounds["judged"]> {
  if (!judged) return null;
  if (judged.profileId === opened.profile?.id) return opened.grounds.judged;
  const stored = opened.profiles.find(({ id }) => id === judged.profileId);
  if (!stored) return null;
  const profile = knownRequirements(stored.profile, opened.grounds.comparison.template).known;
  const { review } = opened;
  const grounds = {
    ...opened.grounds,
    judged: { profile, verdicts: await listVerdicts(database, { profileId: stored.id }) },
  };
  const marked = { review, profile: stored, grounds, judgement: judge(grounds, now) };
  return { ...grounds.judged, risks: await openRisks(database, marked, now) };
}
