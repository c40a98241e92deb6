import { addToTree, beginInTree, stepInTree, textTree } from "#lib/domain/text-tree.ts";
import { glossaryTerms } from "./glossary/glossary-terms.ts";
import { matchForm } from "./match-form.ts";

/** topic: what a row is about; aspect: which side of it; actor: whose; faint: says little; plain: says nothing. */
const KIND_WEIGHTS = { topic: 1, aspect: 0.45, actor: 0.3, faint: 0.12, plain: 0 } as const;
type Kind = keyof typeof KIND_WEIGHTS;

/** A concept of the glossary, by the number that stands for its name while the program runs. */
export type Concept = number;

/** Where a text speaks of a concept; `start` and `end` are offsets in the match form. */
export type ConceptHit = { concept: Concept; start: number; end: number };

const LINE = /^([a-z0-9-]+(?: \+ [a-z0-9-]+)*)(?: (topic|aspect|actor|faint|plain))?: (.+)$/;

const numbers = new Map<string, Concept>();
const kinds: Kind[] = [];
const terms = new Map<string, Set<Concept>>();
const tree = textTree<readonly Concept[]>();

/** The concept of a name, which no line need mention. A concept that no line gives a kind counts as a topic. */
export function conceptOf(name: string): Concept {
  const known = numbers.get(name) ?? kinds.push("topic") - 1;
  numbers.set(name, known);
  return known;
}

/** A term that stands at two lines means both, so the order of the files does not matter. */
function addLine(line: string): void {
  const [, left, kind, listed] = LINE.exec(line) ?? [];
  if (left === undefined || listed === undefined) throw new Error(`glossary line not understood: ${line}`);
  const concepts = left.split(" + ").map(conceptOf);
  if (kind !== undefined) kinds[conceptOf(left)] = kind as Kind;
  for (const term of listed.split(" | ")) {
    const form = matchForm(term).trim();
    terms.set(form, new Set([...(terms.get(form) ?? []), ...concepts]));
  }
}

for (const table of glossaryTerms) for (const line of table.trim().split("\n")) addLine(line);
for (const [form, concepts] of terms) addToTree(tree, form, [...concepts]);

/** How many concepts there are: their numbers go from 0. */
export function countConcepts(): number {
  return kinds.length;
}

/** How much a concept tells, 0–1. */
export function conceptWeight(concept: Concept): number {
  return KIND_WEIGHTS[kinds[concept] ?? "topic"];
}

/** Whether a concept says what a text is about, as against whose, how or how often. */
export function isTopic(concept: Concept): boolean {
  return kinds[concept] === "topic";
}

function isLatinOrDigit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/** A Latin term must not begin or end inside a word: "dr" is not in "address". */
function isBoundary(text: string, at: number): boolean {
  return !(isLatinOrDigit(text.charCodeAt(at - 1)) && isLatinOrDigit(text.charCodeAt(at)));
}

function longestTermAt(text: string, start: number): { end: number; concepts: readonly Concept[] } | null {
  let end = 0;
  let concepts: readonly Concept[] | undefined;
  let node = beginInTree(tree, text, start);
  for (let at = start + 1; node !== 0; at += 1) {
    const ended = tree.values[node]?.[0];
    if (ended && isBoundary(text, at)) {
      end = at;
      concepts = ended;
    }
    node = at < text.length ? stepInTree(tree, node, text.charCodeAt(at)) : 0;
  }
  return concepts ? { end, concepts } : null;
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
