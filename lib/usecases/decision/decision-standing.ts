import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findDecision } from "#lib/db/reads/find-decision.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { findReviewStamp } from "#lib/db/reads/find-review-stamp.ts";
import { listProfiles } from "#lib/db/reads/list-profiles.ts";
import { listRisks } from "#lib/db/reads/list-risks.ts";
import { listVerdicts } from "#lib/db/reads/list-verdicts.ts";
import { openDecision } from "./open-decision.ts";

/** "unsigned": nobody has signed; "stands"; "look": what it rests on has changed. */
export type DecisionStanding = "unsigned" | "stands" | "look";

type Kept = { stamp: string; standing: DecisionStanding };

// On globalThis, because a web server may load this file once for each of its bundles.
const shared = globalThis as typeof globalThis & { kurabeDecisions?: WeakMap<Database["reader"], Map<string, Kept>> };

function keptIn(database: Database): Map<string, Kept> {
  shared.kurabeDecisions ??= new WeakMap();
  const kept = shared.kurabeDecisions.get(database.reader) ?? new Map<string, Kept>();
  shared.kurabeDecisions.set(database.reader, kept);
  return kept;
}

/**
 * Whether the last signed decision on a review still stands; kept in memory as long as nothing that it could rest on
 * has changed. "unsigned" also where there is no such review.
 */
export async function decisionStanding(reviewKey: string, given?: Database): Promise<DecisionStanding> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  const signature = review && (await findDecision(database, review.id)).signatures.at(-1);
  if (!review || !signature) return "unsigned";
  const profiles = await listProfiles(database, { reviewId: review.id });
  const verdicts = await Promise.all(profiles.map(({ id }) => listVerdicts(database, { profileId: id })));
  const risks = await Promise.all(profiles.map(({ id }) => listRisks(database, id)));
  const stamp = JSON.stringify([await findReviewStamp(database, reviewKey), signature, profiles, verdicts, risks]);
  const kept = keptIn(database);
  const before = kept.get(reviewKey);
  if (before?.stamp === stamp) return before.standing;
  const latest = (await openDecision({ reviewKey }, database))?.latest;
  const standing = latest && ("altered" in latest || latest.changes.length > 0) ? "look" : "stands";
  kept.set(reviewKey, { stamp, standing });
  return standing;
}
