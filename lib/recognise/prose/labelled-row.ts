import { cellAddress } from "#lib/domain/source-document.ts";
import { looksLikeNote } from "../rows/row-cues.ts";
import type { GridRow } from "../sheet-grid.ts";
import type { StatedField } from "../stated/stated-labels.ts";
import { FIELDS, isLabel, namesOf, rankOf, valueFor } from "../stated/stated-line.ts";
import { seeCell } from "../tables/content-cues.ts";

/** A short label and its value, and where each stands. */
export type Labelled = { label: string; value: string; answerCell: string; questionCell: string };

const LONGEST_LABEL = 48;
// "9：00から" is a time, and no label. Bounded, for hostile lines have no colon.
const COLON = /^\s*[■・●*•-]?\s*([^:：\n。.?？]{2,60}?)\s*(?:(?<!\d)：|：(?!\d)|:\s)\s*(\S[\s\S]*)$/;
// What limits or adds to what stands above, and what asks or answers by its label.
const NO_LABEL =
  /^(?:note|notes|n\.?b\.?|caution|warning|remarks?|important|注意?|※|備考|補足|ただし|なお|注記|(?:q|a|問|答|質問|回答|設問|ご質問|ご回答)\s?[\d０-９.-]*)$/i;

/** "Log retention: one year", "**Patches** – monthly", "Hosting region | Netherlands": a short label and its value. Null for any other row. */
export function readLabelled({ cells }: GridRow): Labelled | null {
  const [first, second, third] = cells;
  if (!first || third) return null;
  const questionCell = cellAddress(first);
  if (second) {
    const label = first.text.trim();
    const isShort = label.length <= LONGEST_LABEL && !label.includes("\n") && !looksLikeNote(label);
    return isShort && !NO_LABEL.test(label)
      ? { label, value: second.text, answerCell: cellAddress(second), questionCell }
      : null;
  }
  const lead = first.boldLead ? first.text.slice(0, first.boldLead).replace(/[\s:：–—-]+$/, "") : "";
  const rest = first.boldLead ? first.text.slice(first.boldLead).replace(/^[\s:：–—-]+/, "") : "";
  const [, label = lead, value = rest] = COLON.exec(first.text) ?? [];
  // What asks has an answer, and no value.
  if (/(?:[?？]|ですか|ますか)$/.test(label.trim())) return null;
  const isUsable = label.trim() !== "" && label.length <= LONGEST_LABEL && value !== "" && !NO_LABEL.test(label.trim());
  return isUsable ? { label: label.trim(), value, answerCell: questionCell, questionCell } : null;
}

// What says something of the line above it: ※…, (…), ただし…, "Except on holidays."
const PROVISO =
  /^\s*(?:[※＊(（]|注[)）:：\s\d]|注記|注意|備考|補足|なお|ただし|但し|もっとも|例外|note\b|n\.?b\.?\b|except\b|excluding\b|unless\b|only\b|but\b|however\b|please note|(?:longer|shorter|more|less|others?) (?:on|by|upon)\b|on request\b|subject to\b|not for\b|applies\b|where\b|if\b)/i;

/** Whether a row of one cell limits or adds to the fact above it, rather than telling another. */
export const isProviso = ({ cells }: GridRow): boolean => cells.length === 1 && PROVISO.test(cells[0]?.text ?? "");

// How to reach somebody is no fact about a service.
const REACHES = /^(?:https?:\/\/\S+|\S+@\S+|[+(]?\d[\d\s()-]{6,})$/;

/** Whether a label and its value explain what an answer means ("Yes: it is so today"). */
export const explainsAnswer = ({ label }: Labelled): boolean => seeCell(label).yesNo;

/** Which of the fields that a document states of itself a label and its value fill. 委託先：なし fills none. */
const fieldsOf = ({ label, value }: Labelled): StatedField[] => {
  const names = isLabel(label) ? namesOf(label) : [];
  return FIELDS.filter((field) => valueFor(field, value) !== null && names.some((name) => rankOf(field, name) >= 0));
};

/** Whether they say who and what the document is about, or how to reach them: asked of nobody. */
export const introduces = (labelled: Labelled): boolean =>
  REACHES.test(labelled.value.trim()) || fieldsOf(labelled).some((field) => field !== "disclosedOn");

/** The same, or of when it is. */
export const statesOwn = (labelled: Labelled): boolean => introduces(labelled) || fieldsOf(labelled).length > 0;

/** Whether a label's value answers as an answer does: "Encryption at rest: Yes". */
export const isAnswered = ({ value }: Labelled): boolean => seeCell(value).yesNo;
