import { indexVectors, type Weights } from "./vector-index.ts";

/** A word, or one or two characters, which are named by a number: that is quicker than by their text. */
type Gram = string | number;
type Count = Map<Gram, number>;

const RUNS = /[a-z0-9]+|[^a-z0-9 ]+/g;
const BEYOND_BASIC_PLANE = /[\ud800-\udfff]/;

/** Single and paired Japanese characters, whole English stems: what two wordings of one question share. */
function countGrams(text: string): Count {
  const counts: Count = new Map();
  RUNS.lastIndex = 0;
  for (let match = RUNS.exec(text); match; match = RUNS.exec(text)) {
    const [run] = match;
    if (/^[a-z0-9]/.test(run)) add(counts, run);
    else if (BEYOND_BASIC_PLANE.test(run)) addWide(counts, [...run]);
    else addPlain(counts, run);
  }
  return counts;
}

function add(counts: Count, gram: Gram): void {
  counts.set(gram, (counts.get(gram) ?? 0) + 1);
}

function addPlain(counts: Count, run: string): void {
  for (let at = 0; at < run.length; at += 1) {
    const unit = run.charCodeAt(at);
    add(counts, unit);
    if (at + 1 < run.length) add(counts, (unit << 16) | run.charCodeAt(at + 1));
  }
}

function addWide(counts: Count, units: readonly string[]): void {
  for (const [at, unit] of units.entries()) {
    add(counts, nameOf(unit));
    const next = units[at + 1];
    if (next !== undefined) add(counts, nameOf(unit + next));
  }
}

// The same name as in a text without wide characters.
function nameOf(gram: string): Gram {
  if (BEYOND_BASIC_PLANE.test(gram)) return gram;
  return gram.length === 1 ? gram.charCodeAt(0) : (gram.charCodeAt(0) << 16) | gram.charCodeAt(1);
}

/** How alike a text (its match form) is to the nearest text of each owner, 0–1: cosine of TF-IDF weights of its letters. */
export type TextIndex = (text: string) => Float64Array;

/** Indexes match forms by their owner, so that one question is compared with all items in one pass. */
export function indexTexts(texts: readonly { owner: number; text: string }[], owners: number): TextIndex {
  const counted = texts.map(({ text }) => countGrams(text));
  const frequency = new Map<Gram, number>();
  for (const counts of counted) for (const gram of counts.keys()) add(frequency, gram);
  const numbers = new Map(Array.from(frequency.keys(), (gram, number) => [gram, number] as const));
  const rarity = Float64Array.from([...frequency.values(), 0], (count) => Math.log(1 + texts.length / (1 + count)));

  const weigh = (counts: Count): Weights => {
    const vector: Weights = { parts: [], weights: [] };
    for (const [gram, count] of counts) {
      const number = numbers.get(gram) ?? numbers.size;
      vector.parts.push(number);
      vector.weights.push((1 + Math.log(count)) * (rarity[number] ?? 0));
    }
    return vector;
  };
  const nearest = indexVectors(
    texts.map(({ owner }, at) => ({ owner, vector: weigh(counted[at] ?? new Map()) })),
    { owners, parts: numbers.size },
  );
  return (text) => nearest(weigh(countGrams(text)));
}
