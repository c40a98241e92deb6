import type { Database } from "../open-database.ts";

/** Questions that went out to a vendor and are not closed, in no order. */
export type SentInquiry = {
  reviewKey: string;
  review: string;
  code: string;
  vendor: string;
  service: string;
  dueOn: string | null;
  /** Not answered yet. */
  open: number;
  /** Replies that nobody merged or dismissed. */
  waiting: number;
};

/** All that was sent and is not closed, of all reviews. The number of queries is fixed. */
export async function listSentInquiries(database: Database): Promise<SentInquiry[]> {
  const stored = await database.reader.inquiry.findMany({
    where: { state: "sent" },
    select: {
      ...{ code: true, vendor: true, service: true, dueOn: true, review: { select: { key: true, title: true } } },
      questions: { where: { state: { not: "answered" } }, select: { id: true } },
      replies: { where: { state: "received" }, select: { id: true } },
    },
  });
  return stored.map(({ review, questions, replies, ...inquiry }) => ({
    ...inquiry,
    ...{ reviewKey: review.key, review: review.title, open: questions.length, waiting: replies.length },
  }));
}
