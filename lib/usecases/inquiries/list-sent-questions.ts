import type { Database } from "#lib/db/open-database.ts";
import { listInquiries } from "#lib/db/reads/list-inquiries.ts";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import type { SentQuestion } from "#lib/domain/sent-question.ts";

/** What was asked about the services that are compared, in the order in which it went out. Drafts were not. */
export async function listSentQuestions(
  database: Database,
  { reviewId, sheets }: { reviewId: string; sheets: readonly ComparedSheet[] },
): Promise<SentQuestion[]> {
  const compared = new Set(sheets.map(({ vendor, service }) => `${vendor}\n${service}`));
  const inquiries = await listInquiries(database, { reviewId });
  return inquiries
    .filter(({ vendor, service }) => compared.has(`${vendor}\n${service}`))
    .flatMap(({ sentAt, ...inquiry }) => (sentAt === null ? [] : [{ ...inquiry, sentAt }]))
    .toSorted((a, b) => (a.sentAt < b.sentAt ? -1 : 1))
    .flatMap(({ vendor, service, code, sentAt, dueOn, questions }) =>
      questions.map(({ ref, item, text, state, answer }) => ({
        ...{ vendor, service, code: `${code} Q${ref}`, sentAt, dueOn, item, text, state },
        // What is typed and not handed in is the vendor's own still.
        answer: state === "answered" ? answer : "",
      })),
    );
}
