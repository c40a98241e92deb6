import { gzipSync } from "node:zlib";
import type { Decision } from "#lib/domain/decision.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database, Transaction } from "../open-database.ts";
import { storableText, toJson } from "../stored-text.ts";
import { keyOfReview, tellWebhooks } from "./add-delivery.ts";

/** `seen`: the revision of the draft that the person saw; 0: there was none. */
type Seen = { reviewId: string; seen: number; now: Date };

/** Takes hold of the review, so that of two who save at the same moment the second is told; false: the draft is another. */
async function isAsSeen({ tables }: Transaction, { reviewId, seen, now }: Seen): Promise<boolean> {
  const { count } = await tables.review.updateMany({ where: { id: reviewId }, data: { changedAt: now } });
  const draft = await tables.decisionDraft.findUnique({ where: { reviewId }, select: { revision: true } });
  return count > 0 && (draft?.revision ?? 0) === seen;
}

/** Stores what is decided in place of the draft that the person saw. False: it is another one; nothing was stored. */
export async function saveDraft(database: Database, { draft, ...seen }: Seen & { draft: Decision }): Promise<boolean> {
  const data = { content: toJson(draft), revision: seen.seen + 1, changedAt: seen.now };
  return changeDatabase(database, async (transaction) => {
    if (!(await isAsSeen(transaction, seen))) return false;
    const { reviewId } = seen;
    await transaction.tables.decisionDraft.upsert({ where: { reviewId }, create: { reviewId, ...data }, update: data });
    return true;
  });
}

type Signed = { number: number; sha256: string; text: string; signedBy: string; signedAt: Date };

/** Stores a signed record, unless the draft or the number of signatures is no longer as it was seen. */
export async function addSnapshot(
  database: Database,
  { signed, ...seen }: Seen & { signed: Signed },
): Promise<boolean> {
  const { text, signedBy, ...rest } = signed;
  const data = { ...rest, reviewId: seen.reviewId, signedBy: storableText(signedBy), record: packed(text) };
  return changeDatabase(database, async (transaction) => {
    if (!(await isAsSeen(transaction, seen))) return false;
    const { tables } = transaction;
    if ((await tables.snapshot.count({ where: { reviewId: seen.reviewId } })) !== signed.number - 1) return false;
    await tables.snapshot.create({ data: { ...data, signerId: transaction.by } });
    const find = async () => ({ review: await keyOfReview(transaction, seen.reviewId), number: signed.number });
    await tellWebhooks(transaction, { kind: "decision.signed", now: seen.now, find });
    return true;
  });
}

function packed(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(text));
}
