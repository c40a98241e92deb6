import type { Inquiry } from "#lib/domain/inquiry.ts";
import { readInquiry } from "../inquiry-record.ts";
import type { Database } from "../open-database.ts";

/** Which inquiries: of one review, or the one with an id, a printed code, or the hash of its link's token. */
type Which = { reviewId: string; id?: string } | { code: string } | { tokenHash: string };

/** Inquiries with their questions in order, the newest first. */
export async function listInquiries(database: Database, which: Which): Promise<Inquiry[]> {
  const stored = await database.reader.inquiry.findMany({
    where: which,
    include: { questions: { orderBy: [{ ref: "asc" }] } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return stored.map(readInquiry);
}
