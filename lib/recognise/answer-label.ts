import { readHeading } from "./read-heading.ts";

// 【ご回答】…, "Our response: …", (answer) …, [回答] …
const LABEL =
  /^\s*(?:[【[〔(（<＜「]\s*([^】\]〕)）>＞」\n]{1,24}?)\s*[】\]〕)）>＞」]\s*[:：]?|([^:：。.\n]{1,24}?)\s*[:：])\s*(?=\S)/;

/** The text of an answer without the word that says it is one: a label of the form, no word of the vendor's. */
export function withoutAnswerLabel(text: string): string {
  const [label = "", bracketed = "", before = ""] = LABEL.exec(text) ?? [];
  const { scores, coverage } = readHeading(bracketed || before);
  return coverage >= 0.6 && (scores.answer ?? 0) >= 3 ? text.slice(label.length) : text;
}
