import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { deleteDraft, replaceDraft, turnInquiry } from "#lib/db/writes/save-inquiry.ts";
import { sendBackQuestion } from "#lib/db/writes/save-reply.ts";
import type { DraftOrder, Inquiry } from "#lib/domain/inquiry.ts";

/** "changed": it is not, or no longer, what the person saw; nothing was stored. */
type Outcome<Value> = { ok: true; value: Value } | { ok: false; code: "no-such-review" | "changed" };

type Of = { reviewKey: string; id: string };

/** Stores a draft as a person changed it: words, order, what is asked. */
export async function saveDraft(
  { reviewKey, id, order }: Of & { order: DraftOrder },
  given?: Database,
): Promise<Outcome<Inquiry>> {
  return inReview({ reviewKey, given }, (database, reviewId) =>
    replaceDraft(database, { id, reviewId, order, now: new Date() }),
  );
}

/** What can be done with an inquiry as a whole. */
export type InquiryTurn = "send" | "close" | "delete";

/** Sends a draft (its questions are fixed from then on), closes what was sent, or deletes a draft. */
export async function changeInquiry(
  { reviewKey, id, turn }: Of & { turn: InquiryTurn },
  given?: Database,
): Promise<Outcome<true>> {
  return inReview({ reviewKey, given }, (database, reviewId) => {
    const now = new Date();
    if (turn === "delete") return deleteDraft(database, { id, reviewId });
    const [from, to] = turn === "send" ? ["draft", "sent"] : ["sent", "closed"];
    return turnInquiry(database, { id, reviewId, from, to, now });
  });
}

/** Asks one answered question again, and says why. */
export async function sendBack(
  { reviewKey, id, comment }: Of & { comment: string },
  given?: Database,
): Promise<Outcome<true>> {
  return inReview({ reviewKey, given }, (database, reviewId) =>
    sendBackQuestion(database, { id, reviewId, comment, now: new Date() }),
  );
}

async function inReview<Value>(
  { reviewKey, given }: { reviewKey: string; given: Database | undefined },
  change: (database: Database, reviewId: string) => Promise<Value | null | false>,
): Promise<Outcome<Exclude<Value, false | null>>> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-review" };
  const value = await change(database, review.id);
  if (value === null || value === false) return { ok: false, code: "changed" };
  return { ok: true, value: value as Exclude<Value, false | null> };
}
