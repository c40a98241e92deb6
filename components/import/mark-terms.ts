import { foldText, foldWithOffsets } from "#lib/domain/fold-text.ts";

export type MarkedPart = { text: string; marked: boolean };

/** Cuts a text into parts, those that are one of the terms marked; compared folded, shown as written. */
export function markTerms(text: string, terms: readonly string[]): MarkedPart[] {
  const marked = new Array<boolean>(text.length).fill(false);
  const folded = foldWithOffsets(text);
  for (const term of terms) markOne(marked, { folded, term: foldText(term) });
  const parts: MarkedPart[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start + 1;
    while (end < text.length && marked[end] === marked[start]) end += 1;
    parts.push({ text: text.slice(start, end), marked: marked[start] === true });
    start = end;
  }
  return parts;
}

function markOne(
  marked: boolean[],
  { folded, term }: { folded: { text: string; starts: number[] }; term: string },
): void {
  if (term === "") return;
  for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + term.length)) {
    marked.fill(true, folded.starts[at], folded.starts[at + term.length]);
  }
}
