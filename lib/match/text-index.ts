import { indexVectors, type Weights } from "./vector-index.ts";

const RUNS = /[a-z0-9]+|[^a-z0-9 ]+/g;

/** Single and paired Japanese characters, whole English stems: what two wordings of one question share. */
function grams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (gram: string) => counts.set(gram, (counts.get(gram) ?? 0) + 1);
  for (const [run] of text.matchAll(RUNS)) {
    if (/^[a-z0-9]/.test(run)) {
      add(run);
      continue;
    }
    const units = [...run];
    units.forEach((unit, i) => {
      add(unit);
      const next = units[i + 1];
      if (next !== undefined) add(unit + next);
    });
  }
  return counts;
}

/** How alike a text (its match form) is to the nearest text of each owner, 0–1: cosine of TF-IDF weights of its letters. */
export type TextIndex = (text: string) => Float64Array;

/** Indexes match forms by their owner, so that one question is compared with all items in one pass. */
export function indexTexts(texts: readonly { owner: number; text: string }[], owners: number): TextIndex {
  const counted = texts.map(({ text }) => grams(text));
  const frequency = new Map<string, number>();
  for (const counts of counted) for (const gram of counts.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);

  const weigh = (counts: ReadonlyMap<string, number>): Weights => {
    const weights = new Map<string, number>();
    for (const [gram, count] of counts) {
      weights.set(gram, (1 + Math.log(count)) * Math.log(1 + texts.length / (1 + (frequency.get(gram) ?? 0))));
    }
    return weights;
  };
  const nearest = indexVectors(
    texts.map(({ owner }, at) => ({ owner, weights: weigh(counted[at] ?? new Map()) })),
    owners,
  );
  return (text) => nearest(weigh(grams(text)));
}
