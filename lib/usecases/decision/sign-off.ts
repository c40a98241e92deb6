import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findDecision, type StoredDecision } from "#lib/db/reads/find-decision.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { addSnapshot, saveDraft } from "#lib/db/writes/save-decision.ts";
import { type Decision, type DecisionGap, decisionSchema, findGaps, openDecision } from "#lib/domain/decision.ts";
import type { RecordChange, ReviewRecord } from "#lib/domain/review-record.ts";
import type { SentQuestion } from "#lib/domain/sent-question.ts";
import { judgeBy } from "../comparison/judge-by.ts";
import { toUnplacedAnswer } from "../derivation/to-unplaced-answer.ts";
import { listSentQuestions } from "../inquiries/list-sent-questions.ts";
import { changesSinceRecord, type OpenedGrounds, openGrounds } from "./decision-grounds.ts";
import { hashRecord, openRecord } from "./open-record.ts";

type Saving = { reviewKey: string; decision: Decision /** The revision that the person saw. */; seen: number };
type Refusal = { ok: false; code: "no-such-review" | "changed" };

/** Stores what is decided so far. "changed": somebody else saved meanwhile; nothing was stored. */
export async function saveDecision(
  { reviewKey, decision, seen }: Saving,
  given?: Database,
): Promise<{ ok: true; revision: number } | Refusal> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-review" };
  const draft = decisionSchema.parse(decision);
  const saved = await saveDraft(database, { reviewId: review.id, draft, seen, now: new Date() });
  return saved ? { ok: true, revision: seen + 1 } : { ok: false, code: "changed" };
}

type Signing = {
  reviewKey: string;
  /** Of the draft that the person saw: it is what is signed. */
  seen: number;
  /** Of what the person saw it rest on. */
  stamp: string;
  profileId?: string | undefined;
  now?: Date;
};

/**
 * Signs the stored decision: freezes it with all that it rests on under one SHA-256. "changed": draft or grounds are no
 * longer those that the person saw; "incomplete": something is missing that a decision must say.
 */
export async function signOff(
  { reviewKey, seen, stamp, profileId, now = new Date() }: Signing,
  given?: Database,
): Promise<
  { ok: true; number: number; sha256: string } | Refusal | { ok: false; code: "incomplete"; gaps: DecisionGap[] }
> {
  const database = given ?? (await currentDatabase());
  const opened = await openGrounds(database, { reviewKey, now, profileId });
  if (!opened) return { ok: false, code: "no-such-review" };
  const stored = await findDecision(database, opened.review.id);
  if (!stored.draft || stored.revision !== seen || opened.stamp !== stamp) return { ok: false, code: "changed" };
  const decision = decisionOn(stored.draft, opened.grounds.services);
  const gaps = findGaps(decision);
  if (gaps.length > 0) return { ok: false, code: "incomplete", gaps };
  const changes = await changesSinceLast(database, { opened, stored, now });
  const of = { reviewId: opened.review.id, sheets: opened.grounds.comparison.sheets };
  const asked = await listSentQuestions(database, of);
  const record = freeze({ opened, decision, stored, changes, asked, now });
  const text = JSON.stringify(record);
  const sha256 = hashRecord(text);
  const { number, signedBy } = record;
  const signed = { number, sha256, text, signedBy, signedAt: now };
  const added = await addSnapshot(database, { reviewId: opened.review.id, seen, now, signed });
  return added ? { ok: true, number, sha256 } : { ok: false, code: "changed" };
}

/** The decision as far as it is about services that are compared, one for each. */
function decisionOn(decision: Decision, services: readonly string[]): Decision {
  const said = new Map(decision.services.map((service) => [service.serviceId, service]));
  return {
    ...decision,
    services: services.map((serviceId) => said.get(serviceId) ?? openDecision(serviceId)),
  };
}

async function changesSinceLast(
  database: Database,
  { opened, stored, now }: { opened: OpenedGrounds; stored: StoredDecision; now: Date },
): Promise<RecordChange[]> {
  const last = stored.signatures.at(-1);
  const before = last && (await openRecord(database, { reviewId: opened.review.id, number: last.number }));
  return before?.ok ? changesSinceRecord(database, { record: before.record, opened, now }) : [];
}

type Freezing = {
  opened: OpenedGrounds;
  decision: Decision;
  stored: StoredDecision;
  changes: RecordChange[];
  asked: SentQuestion[];
  now: Date;
};

function freeze({ opened, decision, stored, changes, asked, now }: Freezing): ReviewRecord {
  const { key, title } = opened.review;
  const { comparison, services } = opened.grounds;
  const { unplaced, standings } = opened.opened;
  const decided = Object.entries(standings).flatMap(([rowId, standing]) =>
    standing.decided ? [[rowId, standing.decided] as const] : [],
  );
  return {
    ...{ kurabe: "record", version: 1, review: { key, title } },
    ...{ number: stored.signatures.length + 1, signedBy: decision.approver, signedAt: now.toISOString() },
    ...{ decision, services: [...services], comparison },
    unplaced: comparison.sheets.map(({ id: documentId }) =>
      unplaced
        .filter(({ sheetId }) => sheetId === documentId)
        .map(({ rowId, row }) => toUnplacedAnswer({ rowId, documentId, row })),
    ),
    decided: Object.fromEntries(decided),
    judged: judgedNow(opened, now),
    asked,
    ...{ earlier: stored.signatures, changes },
  };
}

function judgedNow({ profile, grounds, second, risks }: OpenedGrounds, now: Date): ReviewRecord["judged"] {
  if (!profile || !grounds.judged) return null;
  const { profile: known, verdicts } = grounds.judged;
  const { judgement, questions } = judgeBy({
    comparison: grounds.comparison,
    profile: known,
    verdicts,
    now,
    language: "ja",
  });
  const { id: profileId, revision } = profile;
  const judged = { profileId, revision, profile: known, verdicts: [...verdicts], judgement, questions };
  return { ...judged, ...(second && { second }), risks };
}
