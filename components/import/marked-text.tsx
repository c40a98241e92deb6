import { markTerms } from "./mark-terms.ts";

/** A text with the words that decided marked in it. */
export function MarkedText({ text, terms }: { text: string; terms: readonly string[] }) {
  let at = 0;
  return markTerms(text, terms).map((part) => {
    const key = at;
    at += part.text.length;
    return part.marked ? <mark key={key}>{part.text}</mark> : part.text;
  });
}
