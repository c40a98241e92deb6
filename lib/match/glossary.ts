import { glossaryTerms } from "./glossary/glossary-terms.ts";
import { matchForm } from "./match-form.ts";

/** topic: what a row is about; aspect: which side of it; actor: whose; faint: says little; plain: says nothing. */
const KIND_WEIGHTS = { topic: 1, aspect: 0.45, actor: 0.3, faint: 0.12, plain: 0 } as const;
type Kind = keyof typeof KIND_WEIGHTS;

type TrieNode = { next: Map<string, TrieNode>; concepts: string[] | null };

/** Where a text speaks of a concept; `start` and `end` are offsets in the match form. */
export type ConceptHit = { concept: string; start: number; end: number };

const LINE = /^([a-z0-9-]+(?: \+ [a-z0-9-]+)*)(?: (topic|aspect|actor|faint|plain))?: (.+)$/;
const LATIN_OR_DIGIT = /[a-z0-9]/;

const kinds = new Map<string, Kind>();
const root: TrieNode = { next: new Map(), concepts: null };

function addTerm(term: string, concepts: string[]): void {
  let node = root;
  for (const unit of matchForm(term).trim()) {
    let child = node.next.get(unit);
    if (!child) {
      child = { next: new Map(), concepts: null };
      node.next.set(unit, child);
    }
    node = child;
  }
  node.concepts = [...new Set([...(node.concepts ?? []), ...concepts])];
}

/** A term that stands at two lines means both, so the order of the files does not matter. */
function addLine(line: string): void {
  const [, left, kind, terms] = LINE.exec(line) ?? [];
  if (left === undefined || terms === undefined) throw new Error(`glossary line not understood: ${line}`);
  const concepts = left.split(" + ");
  if (kind !== undefined) kinds.set(left, kind as Kind);
  for (const term of terms.split(" | ")) addTerm(term, concepts);
}

for (const table of glossaryTerms) for (const line of table.trim().split("\n")) addLine(line);

/** How much a concept tells, 0–1. A concept that no line gives a kind counts as a topic. */
export function conceptWeight(concept: string): number {
  return KIND_WEIGHTS[kinds.get(concept) ?? "topic"];
}

/** Whether a concept says what a text is about, as against whose, how or how often. */
export function isTopic(concept: string): boolean {
  return (kinds.get(concept) ?? "topic") === "topic";
}

/** A Latin term must not begin or end inside a word: "dr" is not in "address". */
function isBoundary(text: string, at: number): boolean {
  return !(LATIN_OR_DIGIT.test(text[at - 1] ?? "") && LATIN_OR_DIGIT.test(text[at] ?? ""));
}

function longestTermAt(text: string, start: number): { end: number; concepts: string[] } | null {
  let found: { end: number; concepts: string[] } | null = null;
  let node: TrieNode | undefined = root;
  for (let at = start; node !== undefined; at += 1) {
    if (node.concepts && isBoundary(text, at)) found = { end: at, concepts: node.concepts };
    node = node.next.get(text[at] ?? "");
  }
  return found;
}

/** All concepts in a match form, longest terms first, left to right, without overlap. Linear in the text's length. */
export function findConcepts(text: string): ConceptHit[] {
  const hits: ConceptHit[] = [];
  for (let start = 0; start < text.length; ) {
    const found = isBoundary(text, start) ? longestTermAt(text, start) : null;
    for (const concept of found?.concepts ?? []) hits.push({ concept, start, end: found?.end ?? start });
    start = found?.end ?? start + 1;
  }
  return hits;
}
