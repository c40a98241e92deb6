import { type Decision, decisionSchema } from "#lib/domain/decision.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

/** A review on which a decision was signed, with what is decided now; null: nothing was written down. */
export type SignedReview = { key: string; title: string; decision: Decision | null };

/** The reviews with a signed decision, the last changed first. */
export async function listSignedReviews(database: Database): Promise<SignedReview[]> {
  const stored = await database.reader.review.findMany({
    where: { snapshots: { some: {} } },
    orderBy: [{ changedAt: "desc" }, { key: "asc" }],
    select: { key: true, title: true, draft: { select: { content: true } } },
  });
  return stored.map(({ draft, ...review }) => ({
    ...review,
    decision: draft && fromJson(decisionSchema, draft.content),
  }));
}
