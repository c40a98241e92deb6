import type { Database } from "../open-database.ts";

/** A document that a vendor attached, without its bytes. `addedAt`: ISO 8601. */
export type StoredEvidence = {
  id: string;
  inquiryId: string;
  questionId: string;
  name: string;
  size: number;
  sha256: string;
  addedAt: string;
};

const columns = {
  id: true,
  inquiryId: true,
  questionId: true,
  name: true,
  size: true,
  sha256: true,
  addedAt: true,
} as const;

/** What vendors attached to answers: in one review, or to one inquiry, in the order in which it came. */
export async function listEvidence(
  database: Database,
  of: { reviewId: string } | { inquiryId: string },
): Promise<StoredEvidence[]> {
  const stored = await database.reader.inquiryEvidence.findMany({
    where: "reviewId" in of ? { inquiry: of } : of,
    select: columns,
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
  });
  return stored.map(({ addedAt, ...evidence }) => ({ ...evidence, addedAt: addedAt.toISOString() }));
}

/** One of them, as it came; null: there is none of this id in the review or inquiry. */
export async function findEvidence(
  database: Database,
  { id, ...of }: { id: string } & ({ reviewKey: string } | { inquiryId: string }),
): Promise<{ name: string; bytes: Uint8Array } | null> {
  const within = "reviewKey" in of ? { inquiry: { review: { key: of.reviewKey } } } : of;
  return database.reader.inquiryEvidence.findFirst({ where: { id, ...within }, select: { name: true, bytes: true } });
}
