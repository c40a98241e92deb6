import { type Decision, decisionSchema } from "#lib/domain/decision.ts";
import type { Signature } from "#lib/domain/review-record.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

export type StoredDecision = {
  /** Null: nothing was written down yet. */
  draft: Decision | null;
  /** Of the draft; 0 where there is none. */
  revision: number;
  /** The first first. */
  signatures: Signature[];
};

/** What is decided on a review so far, and what was signed. */
export async function findDecision(database: Database, reviewId: string): Promise<StoredDecision> {
  const draft = await database.reader.decisionDraft.findUnique({ where: { reviewId } });
  const signed = await database.reader.snapshot.findMany({
    where: { reviewId },
    orderBy: { number: "asc" },
    select: { number: true, sha256: true, signedBy: true, signedAt: true },
  });
  return {
    draft: draft && fromJson(decisionSchema, draft.content),
    revision: draft?.revision ?? 0,
    signatures: signed.map((one) => ({ ...one, signedAt: one.signedAt.toISOString() })),
  };
}
