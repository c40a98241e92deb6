import { foldText } from "#lib/domain/fold-text.ts";
import { joinTexts } from "#lib/domain/join-texts.ts";
import type { GridRow } from "../sheet-grid.ts";
import { isNumbering, seeCell } from "../tables/content-cues.ts";
import type { DialogueLine } from "./dialogue-line.ts";

const ASKING = "q|question|質問|ご質問|設問|問";
const WORDS = `(${ASKING}|a|ans|answer|response|回答|ご回答|答)`;
const NUMBER = "([0-9０-９]{0,4}(?:[-.][0-9０-９]{1,3})*)";
const LABEL = `${WORDS}\\s*[-.]?\\s*${NUMBER}`;
// "A. 4：実施済み" answers with a four: behind a stop and a gap a number belongs to the label of a question, and to one with a colon of its own size.
const STOP_AND_GAP = `\\.\\s+(?=[0-9])(?:(?<=^[【[(]?(?:${ASKING})\\.\\s+)|(?=[0-9.-]+[】\\])]?\\s?:))`;
const CLOSE_LABEL = `${WORDS}(?:${STOP_AND_GAP}|\\s*-?\\s*|\\.)${NUMBER}`;
// In a cell of its own a word needs no colon to be a label.
const LABEL_CELL = new RegExp(
  `^[【[(]?${LABEL.replace("response|", "response|reply|our (?:reply|answer|response)|ご?返答|")}[】\\])]?\\s*[.:：)）]?$`,
  "i",
);
const LABEL_START = new RegExp(`^[【[(]?${CLOSE_LABEL}[】\\])]?\\s*(?:\\.(?!\\d)|[．:：)）】\\]])\\s*(?=\\S)`, "i");
// Without a colon a gap parts label and text, where the label cannot be a word of it: 問1 …, Q1 …, 答 …, but not "A …".
const LABEL_GAP =
  /^[【[(]?(?=\D{1,8}[\d０-９]|[^a-z])(q|question|質問|ご質問|設問|問|a|answer|回答|ご回答|答)\s?([0-9０-９]{0,4}(?:[-.][0-9０-９]{1,3})*)[】\])]?[\s\u3000]+(?=\S)/i;
const LABEL_ALONE = new RegExp(`^(?:[【[(]${LABEL}[】\\])]\\s*[:：]?|${LABEL}\\s*[:：]|(a)[.．])$`, "i");
// The answer's label where it follows its question within a paragraph.
const LABEL_WITHIN =
  /\s(?:[【[(]\s?(?:a|ans|answer|response|回答|ご回答|答)\s?[】\])]\s*[:：]?|(?:a|ans|answer|response|回答|ご回答|答)\s?[0-9０-９]{0,4}\s?(?:[:：．]|\.(?=\s)))\s*(?=\S)/i;
// "(a) yes; (b) no" counts what it answers.
const COUNTED = /^[(（]?a[)）][\s\S]*[(（\s]b[)）]/i;
const QUESTION_LABEL = new RegExp(`^(?:${ASKING})$`, "i");

const REMARK_LABEL =
  /^(?:備考|詳細|詳細説明|理由|補足(?:説明|事項)?|特記事項|コメント|根拠(?:資料)?|証跡|エビデンス|参[照考]資料|添付資料|remarks?|comments?|notes|justification|explanations?|evidence|attachments?|supporting (?:evidence|documents?|documentation))$/;
// What the form says to who answers. A vendor may give an example or a hint as well: those words tell nothing.
const FORM_LABEL =
  /^(?:why we ask|(?:a )?good (?:reply|answer)|(?:sample|example) (?:reply|answer)|回答例|記入例|質問の(?:意図|背景))$/;
const NUMBER_LABEL = /^(?:(?:question|item|ref|設問|質問|項目)\s?)?(?:no\.?|number|id|番号|#)$/;

/** "備考", "Comment (optional)" alone in its line: a remark that nobody made. */
export function isBareRemarkLabel({ cells }: GridRow): boolean {
  return cells.length === 1 && REMARK_LABEL.test(tidyLabel(cells[0]?.text ?? ""));
}

/**
 * An answer's cell in which a label of remarks has a line to itself ("☑はい ☐いいえ", below it "補足" and a text): what stands above it and what
 * stands below; null for any other text.
 */
export function splitRemarks(text: string): { answer: string; remarks: string } | null {
  const lines = text.split("\n");
  const isLabel = (line: string) => line.length <= LONGEST_LABEL && REMARK_LABEL.test(tidyLabel(line));
  const at = lines.findIndex(isLabel);
  const above = lines.slice(0, Math.max(at, 0)).join("\n");
  // A list of documents has such words as well: only below boxes, or below yes and no, are they the form's.
  if (lines.filter(isLabel).length !== 1 || !(BOXES.test(above) || seeCell(above).yesNo)) return null;
  return {
    answer: lines.slice(0, at).join("\n").trim(),
    remarks: lines
      .slice(at + 1)
      .join("\n")
      .trim(),
  };
}

const LONGEST_LABEL = 30;
const BOXES = /[☑☒✓■☐□]/;

// What a form adds to the label of a field that may stay empty.
const MAY_STAY_EMPTY = /\s?[([](?:optional|if any|任意|自由記入|あれば)[^)\]]{0,12}[)\]]$/;

const tidyLabel = (text: string): string =>
  foldText(text)
    .replace(/[\s:：*]+$/, "")
    .replace(MAY_STAY_EMPTY, "");

const ASIDE = /^(?:[【[]([^】\]\n]{2,30})[】\]]\s*[:：]?|([^:：\n]{2,30})[:：])\s*([\s\S]*)$/;

/** "備考 | …", "Evidence: …", "【補足】…", "Question no. | 2": rows of a card beside its question and its answer. */
function readAside({ cells }: GridRow): DialogueLine | null {
  const [first, second] = cells;
  const [, bracketed = "", before = bracketed, after = ""] = second ? [] : (ASIDE.exec(first?.text ?? "") ?? []);
  const label = tidyLabel(before || (first?.text ?? ""));
  const text = second ? joinTexts(cells.slice(1).map((cell) => cell.text)) : after.trim();
  if (REMARK_LABEL.test(label)) return { kind: "remark", number: "", text, cell: second ?? first };
  if (FORM_LABEL.test(label)) return { kind: "note", number: "", text, cell: first };
  return NUMBER_LABEL.test(label) && text !== "" ? { kind: "number", number: text, text, cell: second } : null;
}

/** What a row says of itself by its label: "Q1: …", "回答 | …", "Evidence: …"; `other` without one. */
export function readLine(row: GridRow): DialogueLine {
  const [first, second] = row.cells;
  const text = first?.text.trim() ?? "";
  const aside = readAside(row);
  if (aside) return aside;
  const label = readLabelCell(row);
  if (label) return label;
  const alone = second ? null : LABEL_ALONE.exec(text);
  if (alone && !QUESTION_LABEL.test(alone[1] ?? alone[3] ?? alone[5] ?? ""))
    return { kind: "answer", number: "", text: "", cell: first };
  const start = second || COUNTED.test(text) ? null : (LABEL_START.exec(text) ?? LABEL_GAP.exec(text));
  if (!start) return { kind: "other", number: "", text: row.cells.map((cell) => cell.text).join("\n"), cell: first };
  const number = start[2] ? start[0].replace(/[.．:：)）】\]\s]+$/, "") : "";
  return splitWithin({ kind: kindOf(start), number, text: text.slice(start[0].length), cell: first });
}

// In "… (a) on the wire and (b) in the database?" the first of them labels no answer.
const PART_WITHIN = /^\s[(（]\s?a\s?[)）][\s\S]*?[(（]b[)）]/i;

/** "Q: … A: …": the answer in the paragraph of its question. */
function splitWithin(line: DialogueLine): DialogueLine {
  const label = line.kind === "question" ? findWithin(line.text) : null;
  return label ? { ...line, text: line.text.slice(0, label.from).trim(), answer: line.text.slice(label.to) } : line;
}

/** Where the label of an answer within a question stands, behind the question's own parts. */
function findWithin(text: string, from = 0): { from: number; to: number } | null {
  const label = LABEL_WITHIN.exec(text.slice(from));
  if (!label) return null;
  const at = from + label.index;
  const [parts] = PART_WITHIN.exec(text.slice(at)) ?? [];
  return parts ? findWithin(text, at + parts.length) : { from: at, to: at + label[0].length };
}

/** A label in a cell of its own, first in its row or right of the row's number: "Q1 | …", "3 | 問 | …", "答 | …". */
function readLabelCell({ cells }: GridRow): DialogueLine | null {
  const labelAt = (index: number) => LABEL_CELL.exec(cells[index]?.text.trim().normalize("NFKC") ?? "");
  const at = isLabelledBesideNumber(cells) ? 1 : 0;
  const label = labelAt(at);
  const body = cells.slice(at + 1);
  if (!label || body.length === 0) return null;
  const numbered = at === 1 || label[2] ? (cells[0]?.text.trim() ?? "") : "";
  return {
    kind: kindOf(label),
    number: at === 1 ? numbered : numbered.replace(/[.:：)）\s]+$/, ""),
    text: joinTexts(body.map(({ text }) => text)),
    cell: body[0],
  };
}

/** "3 | 問 | …": a number, a label without one, a text. */
export function isLabelledBesideNumber(cells: GridRow["cells"]): boolean {
  const second = besideNumber(cells);
  return second !== null && LABEL_CELL.exec(second)?.[2] === "";
}

/** The text beside a row's number where something stands right of it; null for one too long to be a label. */
function besideNumber([first, second, third]: GridRow["cells"]): string | null {
  if (!first || !second || !third || second.text.length > LONGEST_LABEL) return null;
  return isNumbering(foldText(first.text)) ? second.text.trim().normalize("NFKC") : null;
}

/** Whether single letters beside the numbers rate the rows (A, B, C) or are one grade throughout: labels of questions and answers are Q and A, both. */
export function areRated(rows: readonly GridRow[]): boolean {
  const letters = rows.flatMap(({ cells }) => /^[a-z]$/i.exec(besideNumber(cells) ?? "")?.[0].toLowerCase() ?? []);
  return letters.length > 0 && !(letters.includes("q") && letters.includes("a"));
}

const kindOf = (match: RegExpExecArray): DialogueLine["kind"] =>
  QUESTION_LABEL.test(match[1] ?? "") ? "question" : "answer";
