import { foldText } from "#lib/domain/fold-text.ts";
import type { Inquiry, InquiryQuestion } from "#lib/domain/inquiry.ts";
import type { Reply, ReplyEntry } from "#lib/domain/reply.ts";
import { type Cell, cellAddress, type SourceDocument } from "#lib/domain/source-document.ts";
import { type SourceRow, statedText } from "#lib/domain/source-row.ts";
import { type ReplyRow, replyRows } from "./reply-rows.ts";

const REF = /^Q(\d{1,5})$/;

/** How an inquiry's questions are found again: by their printed number, else by their words. */
type Known = { byRef: ReadonlyMap<number, InquiryQuestion>; byWords: ReadonlyMap<string, InquiryQuestion> };

/**
 * Reads the answers in a file that came back, wherever its lines and columns stand now. Where its headings are gone,
 * `recognised` says how the stations understand the file as any other checksheet. Nothing that the vendor wrote is passed over: what
 * stands for no question is an entry of its own. Pure; linear in the cells.
 */
export function readReply(
  document: SourceDocument,
  { inquiry, recognised }: { inquiry: Inquiry; recognised: readonly SourceRow[] },
): Reply {
  const known = knownQuestions(inquiry);
  const { rows, found } = replyRows(document);
  const entries = found
    ? rows.flatMap((row) => entryOf(row, known) ?? [])
    : recognised.flatMap((row) => entryOfRecognised(row, known) ?? []);
  const settled = eachOnce(entries);
  const answered = new Set(settled.map(({ key }) => key));
  const blank = rows.flatMap((row) => {
    const questionId = answered.has(keyOf(row)) ? undefined : questionOf(row, known)?.question.id;
    return questionId === undefined ? [] : [{ key: keyOf(row), questionId }];
  });
  return {
    entries: settled,
    unanswered: blank,
    changed: !found || settled.some(({ basis }) => basis === "wording"),
  };
}

const keyOf = ({ sheet, gridRow }: { sheet: string; gridRow: number }) => `${sheet}!${gridRow}`;

function knownQuestions({ questions }: Inquiry): Known {
  const words = questions.flatMap((question) =>
    [question.text, question.asked, `${question.number} ${question.asked}`]
      .map(foldText)
      .filter((text) => text !== "")
      .map((text) => [text, question] as const),
  );
  // Words that two questions share tell neither.
  const alone = [...Map.groupBy(words, ([text]) => text)].flatMap(([text, all]) => {
    const [first] = all;
    return first && all.every(([, question]) => question === first[1]) ? [[text, first[1]] as const] : [];
  });
  return { byRef: new Map(questions.map((question) => [question.ref, question])), byWords: new Map(alone) };
}

function questionOf(
  { cells, named }: ReplyRow,
  { byRef, byWords }: Known,
): { question: InquiryQuestion; basis: "ref" | "wording" } | null {
  const refs = named.has("ref") ? [named.get("ref")] : cells;
  for (const cell of refs) {
    const number = REF.exec((cell?.text ?? "").normalize("NFKC").trim().toUpperCase())?.[1];
    const question = number === undefined ? undefined : byRef.get(Number(number));
    if (question) return { question, basis: "ref" };
  }
  for (const { text } of cells) {
    const question = byWords.get(foldText(text));
    if (question) return { question, basis: "wording" };
  }
  return null;
}

function entryOf(row: ReplyRow, known: Known): ReplyEntry | null {
  const { sheet, gridRow, named, cells } = row;
  const found = questionOf(row, known);
  const answer = named.get("answer");
  const remarks = named.get("remarks");
  const earlier = named.get("earlier");
  const isEdited =
    found !== null && !answer && earlier !== undefined && isOtherText(earlier.text, found.question.earlier);
  const written = isEdited ? earlier : answer;
  if (!written && !remarks) return null;
  // Above and below the table, where no heading names the cells, nothing is an answer.
  const asked = cells.filter((cell) => cell !== written && cell !== remarks && cell !== earlier);
  return {
    ...{ key: keyOf(row), sheet, gridRow },
    questionId: found?.question.id ?? null,
    basis: isEdited ? "edited" : (found?.basis ?? "unasked"),
    asked: asked.map(({ text }) => text).join("\n"),
    answer: written?.text ?? "",
    remarks: remarks?.text ?? "",
    links: [written, remarks].flatMap((cell) => cell?.links ?? []),
    cells: {
      answer: addressOf(written),
      remarks: addressOf(remarks),
      earlier: addressOf(isEdited ? undefined : earlier),
    },
  };
}

function entryOfRecognised(row: SourceRow, { byRef, byWords }: Known): ReplyEntry | null {
  const answer = statedText(row);
  if (row.bucket !== "question" || (answer === "" && row.remarks === "")) return null;
  const ref = REF.exec(row.number.normalize("NFKC").trim().toUpperCase())?.[1];
  const byNumber = ref === undefined ? undefined : byRef.get(Number(ref));
  const texts = [row.question, `${row.number} ${row.question}`, ...row.path];
  const question = byNumber ?? texts.map((text) => byWords.get(foldText(text))).find(Boolean);
  const { sheet, gridRow, remarks, links, cells } = row;
  return {
    ...{ key: keyOf(row), sheet, gridRow, answer, remarks, links },
    questionId: question?.id ?? null,
    basis: question ? "wording" : "unasked",
    asked: [row.number, ...row.path, row.question].filter(Boolean).join("\n"),
    cells: { answer: cells.answer ?? null, remarks: cells.remarks ?? null, earlier: null },
  };
}

/** A second line for the same question is shown by itself: a person says where it belongs. */
function eachOnce(entries: readonly ReplyEntry[]): ReplyEntry[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    if (entry.questionId === null) return entry;
    if (taken.has(entry.questionId)) return { ...entry, questionId: null, basis: "unasked" };
    taken.add(entry.questionId);
    return entry;
  });
}

const addressOf = (cell: Cell | undefined) => (cell ? cellAddress(cell) : null);

/** Whether somebody wrote into a cell: white space, and what no file can hold, may have changed on the way. */
function isOtherText(text: string, before: string): boolean {
  const plain = (one: string) => foldText(one.toWellFormed()).replace(/[\s\p{Cc}\u{fffd}]/gu, "");
  // A text longer than a cell stands in several.
  return plain(text) !== "" && !plain(before).startsWith(plain(text).slice(0, 30_000));
}
