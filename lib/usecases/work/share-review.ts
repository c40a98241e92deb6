import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listSheetServices } from "#lib/db/reads/find-sheet-service.ts";
import { listAssignments } from "#lib/db/reads/list-assignments.ts";
import { listReviewPeople } from "#lib/db/reads/list-review-people.ts";
import { saveAssignments } from "#lib/db/writes/save-assignments.ts";
import { actingPerson } from "#lib/domain/acting.ts";
import type { Assignment, Share, WorkShares } from "#lib/domain/assignment.ts";
import { isUnsettled } from "#lib/domain/blind-verdict.ts";
import type { GridSheet } from "#lib/domain/grid-comparison.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { Colleague } from "#lib/domain/review-work.ts";
import type { SecondReview } from "#lib/domain/second-review.ts";
import type { Template } from "#lib/domain/template.ts";
import { shareWork } from "#lib/work/share-work.ts";
import { sumSecondReview } from "#lib/work/sum-second-review.ts";
import { judgeReview } from "../comparison/judge-review.ts";
import { toColleague } from "./open-work.ts";

export type OpenedShares = {
  review: { key: string; title: string };
  me: string | null;
  people: Colleague[];
  items: Template["items"];
  sheets: (GridSheet & { serviceId: string })[];
  assignments: Assignment[];
  /** The requirements whose verdicts are counted; null: there are none, so nothing can be judged. */
  profile: { id: string; name: RequirementProfile["name"] } | null;
  shares: WorkShares;
  /** Null: nothing is judged by two. */
  second: SecondReview | null;
  /** Of whose words nothing has come yet, a pair for each answer. */
  unsettled: (readonly [string, string])[];
};

type Looking = { reviewKey: string; profileId?: string | undefined; now?: Date };

/** How a review's work is shared, and how far it has come under a profile (the first, where none is named); null: no such review. */
export async function openShares(
  { reviewKey, profileId, now = new Date() }: Looking,
  given?: Database,
): Promise<OpenedShares | null> {
  const database = given ?? (await currentDatabase());
  const found = await judgeReview({ reviewKey, profileId, now }, database);
  if (!found) return null;
  const { review, grid, judged, profile } = found;
  const services = await listSheetServices(database, review.id);
  const sheets = grid.sheets.map((sheet) => ({ ...sheet, serviceId: services[sheet.id] ?? "" }));
  const assignments = await listAssignments(database, review.id);
  const standing = new Set(
    judged?.verdicts.filter(({ stale }) => !stale).map(({ item, sheetId }) => `${item} ${sheetId}`),
  );
  const said = new Set(
    judged?.blind.flatMap(({ item, sheetId, given }) => given.map((personId) => `${item} ${sheetId} ${personId}`)),
  );
  const asked = new Set(judged?.marks.requirements.map(({ item }) => item));
  const { items } = review.template;
  return {
    ...{ review: { key: reviewKey, title: review.title }, me: actingPerson(database.acting) },
    people: (await listReviewPeople(database, review.id)).map(toColleague),
    ...{ items, sheets, assignments, profile },
    unsettled: judged?.blind.filter(isUnsettled).map(({ firstId, secondId }) => [firstId, secondId] as const) ?? [],
    second: judged && sumSecondReview(judged.blind),
    shares: shareWork({
      ...{ sheets, assignments, today: now.toISOString().slice(0, 10) },
      asked: items.flatMap(({ key }) => (asked.has(key) ? [key] : [])),
      isJudged: (item, sheetId) => standing.has(`${item} ${sheetId}`),
      hasSaid: (item, sheetId, personId) => said.has(`${item} ${sheetId} ${personId}`),
    }),
  };
}

type Sharing = {
  reviewKey: string;
  /** Null: for all services. */
  serviceId: string | null;
  share: Share;
  /** The items, each with what the person saw named there. */
  seen: Record<string, Share>;
};

/** `changed`: items that somebody gave to another meanwhile; they stay so. */
type Shared =
  | { ok: true; changed: string[] }
  | { ok: false; code: "no-such-review" | "no-such-cell" | "cannot-judge" | "same-person" | "not-said" };

/**
 * Names who judges these items of a review, alone or two who do not see what the other says. Only who may give verdicts in it can be named.
 * "not-said": whoever asks is one of two, has not said theirs where the other has, and would come to see it.
 */
export async function shareReview({ reviewKey, serviceId, share, seen }: Sharing, given?: Database): Promise<Shared> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-review" };
  const services = Object.values(await listSheetServices(database, review.id));
  const known = new Set(review.template.items.map(({ key }) => key));
  const isHere = Object.keys(seen).every((item) => known.has(item));
  if (!isHere || (serviceId !== null && !services.includes(serviceId))) return { ok: false, code: "no-such-cell" };
  const people = (await listReviewPeople(database, review.id)).map(toColleague);
  const judges = new Set(people.flatMap((person) => (person.judges ? [person.id] : [])));
  const named = share ? [share.personId, ...(share.secondId === null ? [] : [share.secondId])] : [];
  if (!named.every((id) => judges.has(id))) return { ok: false, code: "cannot-judge" };
  if (share && share.secondId === share.personId) return { ok: false, code: "same-person" };
  const order = { reviewId: review.id, serviceId: serviceId ?? "", share, seen: new Map(Object.entries(seen)) };
  const saved = await saveAssignments(database, { ...order, now: new Date() });
  return saved.kind === "not-said" ? { ok: false, code: "not-said" } : { ok: true, changed: saved.changed };
}
