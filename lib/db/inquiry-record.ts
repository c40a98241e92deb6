import {
  askedSchema,
  type Inquiry,
  type InquiryQuestion,
  inquiryKindSchema,
  inquiryStateSchema,
  questionStateSchema,
} from "#lib/domain/inquiry.ts";
import { languageSchema } from "#lib/domain/language.ts";
import type { Inquiry as Stored, InquiryQuestion as StoredQuestion } from "../../generated/sqlite/client.ts";
import { fromJson } from "./stored-text.ts";

/** A stored inquiry with its questions as the value that pages and files are made of. The hash of its token stays here. */
export function readInquiry({ questions, ...stored }: Stored & { questions: StoredQuestion[] }): Inquiry {
  const { id, reviewId, code, vendor, service, checksheetId, dueOn, revision, linkExpiresAt, linkOpenedAt } = stored;
  const expiresAt = stored.tokenHash === null ? undefined : linkExpiresAt?.toISOString();
  return {
    ...{ id, reviewId, code, vendor, service, checksheetId, dueOn, revision },
    kind: inquiryKindSchema.parse(stored.kind),
    language: languageSchema.parse(stored.language),
    state: inquiryStateSchema.parse(stored.state),
    createdAt: stored.createdAt.toISOString(),
    sentAt: stored.sentAt?.toISOString() ?? null,
    link: expiresAt === undefined ? null : { expiresAt, openedAt: linkOpenedAt?.toISOString() ?? null },
    questions: questions.map(readQuestion),
  };
}

function readQuestion({
  id,
  ref,
  asked,
  text,
  adds,
  answer,
  remarks,
  state,
  comment,
}: StoredQuestion): InquiryQuestion {
  const about = fromJson(askedSchema, asked);
  return { ...about, id, ref, text, adds, answer, remarks, comment, state: questionStateSchema.parse(state) };
}
