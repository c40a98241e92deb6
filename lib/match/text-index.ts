import { indexVectors, type Weights } from "./vector-index.ts";

/** A word, or one or two characters, which are named by a number: that is quicker than by their text. */
type Gram = string | number;

const RUNS = /[a-z0-9]+|[^a-z0-9 ]+/g;
const BEYOND_BASIC_PLANE = /[\ud800-\udfff]/;

/** Takes single and paired Japanese characters, whole English stems: what two wordings of one question share. */
function takeGrams(text: string, take: (gram: Gram) => void): void {
  RUNS.lastIndex = 0;
  for (let match = RUNS.exec(text); match; match = RUNS.exec(text)) {
    const [run] = match;
    if (/^[a-z0-9]/.test(run)) take(run);
    else if (BEYOND_BASIC_PLANE.test(run)) takeWide([...run], take);
    else takePlain(run, take);
  }
}

function takePlain(run: string, take: (gram: Gram) => void): void {
  for (let at = 0; at < run.length; at += 1) {
    const unit = run.charCodeAt(at);
    take(unit);
    if (at + 1 < run.length) take((unit << 16) | run.charCodeAt(at + 1));
  }
}

function takeWide(units: readonly string[], take: (gram: Gram) => void): void {
  for (const [at, unit] of units.entries()) {
    take(nameOf(unit));
    const next = units[at + 1];
    if (next !== undefined) take(nameOf(unit + next));
  }
}

// The same name as in a text without wide characters.
function nameOf(gram: string): Gram {
  if (BEYOND_BASIC_PLANE.test(gram)) return gram;
  return gram.length === 1 ? gram.charCodeAt(0) : (gram.charCodeAt(0) << 16) | gram.charCodeAt(1);
}

/** How many texts have each gram. */
function countOwners(texts: readonly { text: string }[]): Map<Gram, number> {
  const frequency = new Map<Gram, number>();
  for (const { text } of texts) {
    const own = new Set<Gram>();
    takeGrams(text, (gram) => own.add(gram));
    for (const gram of own) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  }
  return frequency;
}

/** Counts the grams of one text after another by their numbers, in the order in which each text first has them. */
function gramCounter(numbers: ReadonlyMap<Gram, number>): (text: string) => { parts: number[]; counts: number[] } {
  // Where a gram stands in the list of the text in hand, from 1; 0: it was not met there yet.
  const places = new Uint32Array(numbers.size);
  return (text) => {
    const parts: number[] = [];
    const counts: number[] = [];
    // Grams that no text of the index has: all are called by the number behind the last.
    const others = new Map<Gram, number>();
    takeGrams(text, (gram) => {
      const number = numbers.get(gram);
      const place = (number === undefined ? others.get(gram) : places[number]) ?? 0;
      if (place > 0) counts[place - 1] = (counts[place - 1] ?? 0) + 1;
      else {
        counts.push(1);
        const added = parts.push(number ?? numbers.size);
        if (number === undefined) others.set(gram, added);
        else places[number] = added;
      }
    });
    for (const part of parts) places[part] = 0;
    return { parts, counts };
  };
}

/** How alike a text (its match form) is to the nearest text of each owner, 0–1: cosine of TF-IDF weights of its letters. */
export type TextIndex = (text: string) => Float64Array;

/** Indexes match forms by their owner, so that one question is compared with all items in one pass. */
export function indexTexts(texts: readonly { owner: number; text: string }[], owners: number): TextIndex {
  const frequency = countOwners(texts);
  const numbers = new Map(Array.from(frequency.keys(), (gram, number) => [gram, number] as const));
  const rarity = Float64Array.from([...frequency.values(), 0], (count) => Math.log(1 + texts.length / (1 + count)));
  const count = gramCounter(numbers);

  const weigh = (text: string): Weights => {
    const { parts, counts } = count(text);
    const weights = counts.map((times, at) => (1 + Math.log(times)) * (rarity[parts[at] ?? 0] ?? 0));
    return { parts, weights };
  };
  const nearest = indexVectors(
    texts.map(({ owner, text }) => ({ owner, vector: weigh(text) })),
    { owners, parts: numbers.size },
  );
  return (text) => nearest(weigh(text));
}
