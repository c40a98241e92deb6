import { foldText } from "#lib/domain/fold-text.ts";
import { isPlaceholder } from "../rows/placeholder.ts";
import { looksLikeNote } from "../rows/row-cues.ts";
import { seeCell } from "../tables/content-cues.ts";
import { readDate } from "./read-date.ts";
import { type StatedField, statedLabels } from "./stated-labels.ts";

export const FIELDS: StatedField[] = ["disclosedOn", "vendor", "service"];
export const LONGEST_LABEL = 50;

const LONGEST_NAME = 80;
const ANY_LABEL = new RegExp(
  FIELDS.flatMap((field) => statedLabels[field])
    .map((pattern) => pattern.source)
    .join("|"),
);

const BEFORE_LABEL = " ■・●*※0123456789.";
const AFTER_LABEL = " :*※?";

/** A label without what is printed around it: "■ 会社名（正式名称）：" → "会社名". */
export const tidyLabel = (text: string): string => trimLabel(trimLabel(foldText(text)));

/** Takes off a bullet or number, and signs or a parenthesis at the end. Counted by hand: it is asked of every row of a long sheet. */
function trimLabel(folded: string): string {
  let start = 0;
  let end = folded.length;
  while (end > 0 && AFTER_LABEL.includes(folded.charAt(end - 1))) end -= 1;
  while (start < end && BEFORE_LABEL.includes(folded.charAt(start))) start += 1;
  if (folded.charAt(folded.length - 1) !== ")") return folded.slice(start, end);
  const open = folded.indexOf("(", folded.lastIndexOf(")", folded.length - 2) + 1);
  return open < 0 ? folded.slice(start) : folded.slice(start, open).trimEnd();
}

/** Whether a tidied label names any of the fields. */
const isStatedLabel = (label: string): boolean => label.length <= 40 && ANY_LABEL.test(label);

/** How surely a tidied label names a field: 0 is surest, -1 not at all. */
export function rankOf(field: StatedField, label: string): number {
  return label.length > 40 ? -1 : statedLabels[field].findIndex((pattern) => pattern.test(label));
}

/** Between the two names of a label in two languages: "回答日 / Date of answers". */
const MAY_BE_TWO = /[／/|｜]\s|\n|[ぁ-ゖァ-ヺ一-龥]\s+[A-Za-z]/;
const BILINGUAL = /\s?[／/|｜]\s|\n|(?<=[ぁ-ゖァ-ヺ一-龥])\s+(?=[A-Za-z])/;

/** The names that a label gives a field, tidied: either half of "回答日 / Date of answers", the words of a program's key. */
export function namesOf(text: string): string[] {
  if (MAY_BE_TWO.test(text)) return text.split(BILINGUAL).flatMap(wordsOfKey).map(tidyLabel).filter(isStatedLabel);
  // Most are no key and one name: asked of every row of a long sheet, without a list in between.
  if (MAY_BE_KEY.test(text)) return wordsOfKey(text).map(tidyLabel).filter(isStatedLabel);
  const label = tidyLabel(text);
  return isStatedLabel(label) ? [label] : [];
}

const MAY_BE_KEY = /^\s*[a-z]/;
const KEY = /^[a-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$/;
// What stands under these keys speaks of the answers or of who gave them, not of the buyer or a contract.
const OWN_KEY =
  /^(?:vendor|supplier|provider|respondent|response|answers?|questionnaire|assessment|submission|document|meta(?:data)?|info|header|form)$/i;

/** "vendor.name", "questionnaire.submittedOn", "date_completed" as words. */
function wordsOfKey(name: string): string[] {
  const key = name.trim();
  if (!KEY.test(key)) return [name];
  const parts = key.split(".").map((part) => part.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/[_-]/g, " "));
  const [owner, last = ""] = parts.length > 1 ? parts.slice(-2) : [undefined, parts[0]];
  if (owner === undefined) return [last];
  return OWN_KEY.test(owner) ? [`${owner} ${last}`, last] : [`${owner} ${last}`];
}

/** Whether a cell's whole text is the label of a field. */
export function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && namesOf(text).length > 0;
}

/** The value that a text gives a field: the name, or the date as ISO 8601. Null where it gives none. */
export function valueFor(field: StatedField, text: string): string | null {
  const value = text.trim().split("\n")[0]?.trim() ?? "";
  if (field === "disclosedOn") return readDate(value);
  const usable =
    value !== "" &&
    !seeCell(value).yesNo &&
    value.length <= LONGEST_NAME &&
    !isPlaceholder(value) &&
    !isLabel(value) &&
    !/^[-–—ー―]+$/.test(value);
  return usable && !looksLikeNote(value.replace(/\.$/, "")) ? value : null;
}

const COLON = /^\s*[■・●*]?\s*([^:：\n]{1,40})\s*[:：]\s*([\s\S]{1,200})$/;
// Without a colon a gap parts label and value; only what is a label to the letter, with a value that fits it, counts.
const GAP_DATE = /^\s*[■・●*]?\s*(\D{2,30}?)[\s\u3000]*((?:令和|平成|[RHＲＨ])?\s*[\d０-９元].{3,24})$/;
const GAP_NAME = /^\s*[■・●*]?\s*(\S{2,14}名称?)[\s\u3000]+(\S[^。]{0,60})$/;

/** Label and value of one line: "回答日：2026/8/1", "記入日 令和8年8月1日", "会社名　株式会社北浜". Null for other lines. */
export function splitLine(line: string): { label: string; value: string } | null {
  const [, label, value] = COLON.exec(line) ?? [];
  if (label && value) return { label, value };
  if (line.length > 120) return null;
  const [, dateLabel = "", date = ""] = GAP_DATE.exec(line) ?? [];
  if (rankOf("disclosedOn", tidyLabel(dateLabel)) >= 0 && readDate(date)) return { label: dateLabel, value: date };
  const [, nameLabel = "", name = ""] = GAP_NAME.exec(line) ?? [];
  return isStatedLabel(tidyLabel(nameLabel)) && name !== "" ? { label: nameLabel, value: name } : null;
}

/** Whether a cell states one of the fields by itself, label and value: no heading, no title. */
export function statesField(text: string): boolean {
  if (text.length > 160) return false;
  const parts = splitLine(text);
  if (!parts) return false;
  const label = tidyLabel(parts.label);
  return FIELDS.some((field) => rankOf(field, label) >= 0 && valueFor(field, parts.value) !== null);
}
