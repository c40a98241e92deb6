import { createHash, randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findTemplateOf } from "#lib/db/reads/find-template-of.ts";
import { findEvidence, listEvidence } from "#lib/db/reads/list-evidence.ts";
import {
  addEvidence,
  fillTyped,
  handIn,
  markOpened,
  removeEvidence,
  type SavedTyping,
  saveTyped,
  type TypedAnswer,
} from "#lib/db/writes/answer-by-link.ts";
import type { AnswerSheet } from "#lib/domain/answer-sheet.ts";
import type { Inquiry, InquiryQuestion } from "#lib/domain/inquiry.ts";
import type { Template } from "#lib/domain/template.ts";
import { inquiryAsForm, inquiryFileName } from "#lib/inquiry/inquiry-as-form.ts";
import { readReply } from "#lib/inquiry/read-reply.ts";
import { writeInquiry } from "#lib/report/write-inquiry.ts";
import { parseDocument } from "../limited/parse-document.ts";
import { findLinkedInquiry } from "./answer-links.ts";
import { codesIn } from "./find-asked-inquiry.ts";

/** By its name: the log keeps what was asked for, and leaves out what is called a token. */
type ByLink = { token: string };

type Linked = { database: Database; inquiry: Inquiry; template: Template; now: Date };

/** Attached documents: as many in one inquiry, and as large. */
export const evidenceLimits = { files: 50, bytes: 20 * 1024 * 1024 };

// What can be attached: documents and pictures. They are never opened here, and only ever saved as files.
const ATTACHABLE = /\.(pdf|png|jpe?g|gif|webp|txt|csv|docx?|xlsx?|pptx?|odt|ods|odp|zip)$/i;

/** What a token opens, as its vendor sees it; null: nothing. */
export async function openAnswerSheet({ token }: ByLink, given?: Database): Promise<AnswerSheet | null> {
  return withLink(token, given, async ({ database, inquiry, template, now }) => {
    await markOpened(database, { id: inquiry.id, now });
    const { code, language, vendor, service, dueOn, link } = inquiry;
    const evidence = await listEvidence(database, { inquiryId: inquiry.id });
    const items = new Map(template.items.map((item) => [item.key, item]));
    const askedOf = (question: InquiryQuestion) => {
      const item = items.get(question.item);
      if (question.rowId !== null) return [question.number, question.asked].filter(Boolean).join(" ");
      return item ? [...item.path[language], item.question[language]].join(" › ") : "";
    };
    return {
      ...{ code, language, vendor, service, dueOn, expiresAt: link?.expiresAt ?? "" },
      questions: inquiry.questions.map((question) => {
        const { id, ref, earlier, text, answer, remarks, state, comment } = question;
        const attached = evidence.filter(({ questionId }) => questionId === id);
        return {
          ...{ id, ref, earlier, text, answer, remarks, state, comment, asked: askedOf(question) },
          parts: question.parts.map((part) => part[language]),
          evidence: attached.map(({ id: file, name, size }) => ({ id: file, name, size })),
        };
      }),
    };
  });
}

/** Keeps what was typed, unless somebody typed something else there meanwhile, or it is handed in. Null: the token opens nothing. */
export async function saveAnswer(
  { token, ...typed }: { token: string; questionId: string; said: TypedAnswer; seen: TypedAnswer },
  given?: Database,
): Promise<SavedTyping | null> {
  return withLink(token, given, ({ database, inquiry, now }) =>
    saveTyped(database, { inquiryId: inquiry.id, now, ...typed }),
  );
}

/** Attaches a document; "kind", "too-many": it is not kept. */
export async function attachEvidence(
  { token, questionId, name, bytes }: { token: string; questionId: string; name: string; bytes: Uint8Array },
  given?: Database,
): Promise<"kept" | "kind" | "too-many" | null> {
  return withLink(token, given, async ({ database, inquiry, now }) => {
    if (!ATTACHABLE.test(name) || bytes.length === 0 || bytes.length > evidenceLimits.bytes) return "kind";
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const most = evidenceLimits.files;
    const evidence = { id: randomUUID(), inquiryId: inquiry.id, questionId, name, bytes, sha256, now, most };
    return (await addEvidence(database, evidence)) ? "kept" : "too-many";
  });
}

/** Takes an attached document back; null: the token opens nothing. */
export async function dropEvidence(
  { token, id }: { token: string; id: string },
  given?: Database,
): Promise<boolean | null> {
  return withLink(token, given, ({ database, inquiry }) => removeEvidence(database, { id, inquiryId: inquiry.id }));
}

/** An attached document, for who attached it. */
export async function openEvidence(
  { token, id }: { token: string; id: string },
  given?: Database,
): Promise<{ name: string; bytes: Uint8Array } | null> {
  return withLink(token, given, ({ database, inquiry }) => findEvidence(database, { id, inquiryId: inquiry.id }));
}

/**
 * Hands in all that was typed and is open: it is written into the inquiry's own file, which waits to be looked at and merged. What
 * somebody types anew while the file is made is not handed in, and stays open. Returns the ids of the questions that were handed in.
 */
export async function handInAnswers({ token }: ByLink, given?: Database): Promise<string[] | null> {
  return withLink(token, given, async (linked) => {
    const { database, inquiry, now } = linked;
    let answers = inquiry.questions.filter((question) => question.state !== "answered" && hasAnswer(question));
    while (answers.length > 0) {
      const { fileName: name, bytes } = await writeSheet(linked, new Set(answers.map(({ id }) => id)));
      const parsed = await parseDocument({ bytes, name });
      if (!parsed.ok) throw new Error(`our own sheet could not be read: ${parsed.code}`);
      const document = parsed.value;
      const reply = { id: randomUUID(), inquiryId: inquiry.id, via: "link", bytes, document, now } as const;
      const standing = await handIn(database, { reply, answers });
      if (standing.size === answers.length) break;
      answers = answers.filter(({ id }) => standing.has(id));
    }
    return answers.map(({ id }) => id);
  });
}

/** The same questions as a file, with what was typed in it. */
export async function exportAnswerSheet(
  { token }: ByLink,
  given?: Database,
): Promise<{ fileName: string; bytes: Uint8Array } | null> {
  return withLink(token, given, (linked) => writeSheet(linked, new Set(linked.inquiry.questions.map(({ id }) => id))));
}

/** Fills in the answers of a file; "unread": nothing can be made of it. Returns how many were filled in. */
export async function uploadAnswers(
  { token, name, bytes }: { token: string; name: string; bytes: Uint8Array },
  given?: Database,
): Promise<number | "unread" | null> {
  return withLink(token, given, async ({ database, inquiry, now }) => {
    const parsed = await parseDocument({ bytes, name });
    if (!parsed.ok) return "unread";
    const codes = codesIn(parsed.value);
    // Another inquiry's file: its numbers are other questions'.
    if (codes.length > 0 && !codes.includes(inquiry.code)) return "unread";
    const { entries } = readReply(parsed.value, { inquiry, recognised: [] });
    const answers = new Map(
      entries.flatMap(({ questionId, answer, remarks }) =>
        questionId === null ? [] : [[questionId, { answer, remarks }]],
      ),
    );
    return answers.size === 0 ? "unread" : fillTyped(database, { inquiryId: inquiry.id, answers, now });
  });
}

const hasAnswer = ({ answer, remarks }: TypedAnswer) => answer.trim() !== "" || remarks.trim() !== "";

async function writeSheet({ inquiry, template, now }: Linked, answered: ReadonlySet<string>) {
  const questions = inquiry.questions.map((question) =>
    answered.has(question.id) ? question : { ...question, answer: "", remarks: "" },
  );
  const form = inquiryAsForm({ ...inquiry, questions }, { template, madeAt: now.toISOString() });
  return { fileName: inquiryFileName(inquiry, "xlsx"), bytes: await writeInquiry(form, "xlsx") };
}

async function withLink<Value>(
  token: string,
  given: Database | undefined,
  work: (linked: Linked) => Promise<Value>,
): Promise<Value | null> {
  const database = given ?? (await currentDatabase());
  const now = new Date();
  const inquiry = await findLinkedInquiry(database, { token, now });
  const template = inquiry && (await findTemplateOf(database, { reviewId: inquiry.reviewId }));
  return inquiry && template ? work({ database, inquiry, template, now }) : null;
}
