import { may } from "#lib/accounts/may.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listAssignedReviews } from "#lib/db/reads/list-assigned-reviews.ts";
import { listUnsignedDrafts } from "#lib/db/reads/list-unsigned-drafts.ts";
import { listWaitingMentions, type StoredMention } from "#lib/db/reads/list-waiting-mentions.ts";
import type { Person } from "#lib/domain/actor.ts";
import { findGaps } from "#lib/domain/decision.ts";
import type { MyWork, OwnShare, OwnUnsettled, WaitingDecision, WaitingMention } from "#lib/domain/my-work.ts";
import type { Item } from "#lib/domain/template.ts";
import { listReviewRisks } from "../decision/list-review-risks.ts";
import { openShares } from "./share-review.ts";

/**
 * What waits for whoever looks, over all reviews that they may see; null: they have no account, so nothing is theirs. Queries: a fixed
 * number, and some for each review in which something is named to them (its comparison is kept in memory).
 */
export async function listMyWork({ now = new Date() }: { now?: Date } = {}, given?: Database): Promise<MyWork | null> {
  const database = given ?? (await currentDatabase());
  const me = database.acting?.who;
  if (me?.kind !== "person") return null;
  return {
    mentions: await waitingMentions(database, me),
    ...(await namedWork(database, me, now)),
    decisions: await waitingDecisions(database, me),
    risks: (await listReviewRisks(database, now)).flatMap(({ risks, ...of }) => {
      const count = risks.filter(({ state }) => state === "proposed").length;
      return count > 0 && may(me, { act: "approveRisk", reviewKey: of.reviewKey }) === "yes" ? [{ ...of, count }] : [];
    }),
  };
}

const sees = (me: Person) => (reviewKey: string) => may(me, { act: "openGrid", reviewKey }) === "yes";

/** The comments that name somebody, in reviews that they may see, and that they have not answered. */
export async function waitingMentions(database: Database, me: Person): Promise<WaitingMention[]> {
  const mentions = (await listWaitingMentions(database, me.id)).filter(({ reviewKey }) => sees(me)(reviewKey));
  const items = new Map<string, ReadonlyMap<string, Item>>();
  for (const key of new Set(mentions.map(({ reviewKey }) => reviewKey))) {
    const review = await findReview(database, key);
    items.set(key, new Map(review?.template.items.map((item) => [item.key, item])));
  }
  return mentions.map((mention) => ({ ...mention, item: toNamed(mention, items.get(mention.reviewKey)) }));
}

/** An item that the review's list does not have any more goes by its key. */
function toNamed({ item: key }: StoredMention, items: ReadonlyMap<string, Item> | undefined): WaitingMention["item"] {
  const item = items?.get(key);
  const name = { ja: item?.path.ja.at(-1) ?? key, en: item?.path.en.at(-1) ?? key };
  return { key, number: item?.number ?? "", name };
}

/** What is overdue first, then by day. What is judged already is not listed; what two of them said differently is. */
export async function namedWork(
  database: Database,
  me: Person,
  now: Date,
): Promise<{ shares: OwnShare[]; unsettled: OwnUnsettled[] }> {
  const shares: OwnShare[] = [];
  const unsettled: OwnUnsettled[] = [];
  for (const reviewKey of (await listAssignedReviews(database, me.id)).filter(sees(me))) {
    const opened = await openShares({ reviewKey, now }, database);
    const own = opened?.shares.people.find(({ personId }) => personId === me.id);
    if (!opened || !own) continue;
    const of = { reviewKey, review: opened.review.title };
    const count = opened.unsettled.filter((pair) => pair.includes(me.id)).length;
    if (count > 0) unsettled.push({ ...of, count });
    const { personId: _, ...share } = own;
    if (own.judged < own.cells) shares.push({ ...of, ...share });
  }
  return { shares: shares.toSorted((a, b) => (a.nextDue ?? "9999").localeCompare(b.nextDue ?? "9999")), unsettled };
}

/** Decisions that lack nothing but a signature that this person may give. */
async function waitingDecisions(database: Database, me: Person): Promise<WaitingDecision[]> {
  const drafts = await listUnsignedDrafts(database);
  return drafts
    .filter(({ reviewKey }) => may(me, { act: "signOff", reviewKey }) === "yes")
    .filter(({ decision }) => decision.services.length > 0 && findGaps(decision).every(({ gap }) => gap === "approver"))
    .map(({ reviewKey, review, changedAt }) => ({ reviewKey, review, changedAt }));
}
