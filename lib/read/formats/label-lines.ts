/** "Q1: …", "暗号化：…", "**Backups:** …": a label of a few words, and what it labels; the label is the first group. A time has such a sign too, and a sentence may end before one. */
export const LABELLED =
  /^\s*(?:\*\*|__)?([^\s:：。.!?！？*_|<>()（）](?:(?!\.\s+\p{L}{2})[^:：。!?！？\n]){0,39}?)(?:\*\*|__)?\s?(?:：|:)(?!(?<=\d.)\d|\/\/)(?:\*\*|__)?(?:\s|(?<=：|[*_]))\s*\S/u;
// A remark on the line above.
const NOTE_LINE = /^\s*(?:[※＊*(（]|注|なお、|ただし|但し)/;
const ASKS = /^(?:q|question|ご?質問|設問|問)$/;
const ANSWERS = /^(?:a|ans|answer|response|ご?回答|答)$/;

/** The label of a line without its number, in small letters; "" where it has none. */
export const labelOf = (line: string): string =>
  LABELLED.exec(line)?.[1]
    ?.replace(/[\s\d０-９.-]+$/, "")
    .toLowerCase() ?? "";

/** Whether a line's label says that it asks. */
export const asksByLabel = (line: string): boolean => ASKS.test(labelOf(line));

/** Whether a line's label says that it answers. */
export const answersByLabel = (line: string): boolean => ANSWERS.test(labelOf(line));

/** Whether a line below another of the same paragraph begins anew: both are labelled, or one is and the other a note to such a line. */
export function beginsLine(above: string, line: string): boolean {
  const isPart = LABELLED.test(above) || NOTE_LINE.test(above);
  return isPart && ((LABELLED.test(line) && !goesOn(above, line, [above, line])) || NOTE_LINE.test(line));
}

const LEAST_LABELLED = 3;

// "on holidays and for: …" below "Backups: daily, except"; not "mTLS: …".
const isSmall = (line: string): boolean => /^\s*\p{Ll}+(?!\p{Lu})\b/u.test(line);

/** Whether a line goes on with the sentence above it: that has no end, and this begins with a small letter, with which few of the labelled lines begin. */
const goesOn = (above: string, line: string, labelled: readonly string[]): boolean =>
  isSmall(line) && !/[.!?;]\s*$/.test(above) && labelled.filter(isSmall).length * 2 <= labelled.length;

/** The lines of a paragraph that are each a question, an answer or a fact behind a label of its own; the whole where they are not. */
export function splitLabelled(text: string): string[] {
  if (!text.includes("\n")) return [text];
  const lines = text.split("\n");
  const all = lines.filter((line) => LABELLED.test(line));
  const labelled = all.filter((line) => !goesOn(lines[lines.indexOf(line) - 1] ?? "", line, all));
  const asking = lines.filter(asksByLabel).length;
  const isList = asking >= 2 || (asking === 0 && !lines.some(answersByLabel));
  if (labelled.length < LEAST_LABELLED || !isList) return [text];
  const parts: string[] = [];
  for (const line of lines) {
    const begins = labelled.includes(line) || NOTE_LINE.test(line) || parts.length === 0;
    if (begins) parts.push(line);
    else parts.push(`${parts.pop() ?? ""}\n${line}`);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
