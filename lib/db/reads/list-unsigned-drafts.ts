import { type Decision, decisionSchema } from "#lib/domain/decision.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

/** What is decided on a review and was changed since it was signed last, or never was. */
export type UnsignedDraft = { reviewKey: string; review: string; decision: Decision; changedAt: string };

/** The drafts of decisions that nobody has signed as they are now, the oldest first. */
export async function listUnsignedDrafts(database: Database): Promise<UnsignedDraft[]> {
  const drafts = await database.reader.decisionDraft.findMany({
    orderBy: [{ changedAt: "asc" }, { reviewId: "asc" }],
    include: {
      review: {
        select: {
          ...{ key: true, title: true },
          snapshots: { orderBy: { number: "desc" }, take: 1, select: { signedAt: true } },
        },
      },
    },
  });
  return drafts
    .filter(
      ({
        changedAt,
        review: {
          snapshots: [last],
        },
      }) => !last || last.signedAt < changedAt,
    )
    .map(({ content, changedAt, review: { key, title } }) => ({
      ...{ reviewKey: key, review: title, decision: fromJson(decisionSchema, content) },
      changedAt: changedAt.toISOString(),
    }));
}
