import type { MatchForm } from "./match-form.ts";

const WORDS = /[a-z0-9]+|[^a-z0-9 ]+/g;

/** Single and paired Japanese characters, whole English stems: what two wordings of one question share. */
function grams({ text }: MatchForm): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (gram: string) => counts.set(gram, (counts.get(gram) ?? 0) + 1);
  for (const [run] of text.matchAll(WORDS)) {
    if (/^[a-z0-9]/.test(run)) add(run);
    else {
      const units = [...run];
      units.forEach((unit, i) => {
        add(unit);
        const next = units[i + 1];
        if (next !== undefined) add(unit + next);
      });
    }
  }
  return counts;
}

export type TextIndex = {
  /** How alike the text is to the nearest text of each owner, 0–1 (cosine of TF-IDF weights). */
  likeness(form: MatchForm): Float64Array;
};

/** Indexes texts by their owner (an item's position), so that one question is compared with all items in one pass. */
export function indexTexts(texts: readonly { owner: number; form: MatchForm }[], owners: number): TextIndex {
  const counted = texts.map(({ form }) => grams(form));
  const frequency = new Map<string, number>();
  for (const counts of counted) for (const gram of counts.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);

  const weigh = (counts: Map<string, number>) => {
    let square = 0;
    const weights: [string, number][] = [];
    for (const [gram, count] of counts) {
      const weight = (1 + Math.log(count)) * Math.log(1 + texts.length / (1 + (frequency.get(gram) ?? 0)));
      weights.push([gram, weight]);
      square += weight * weight;
    }
    return { weights, norm: Math.sqrt(square) || 1 };
  };

  const postings = new Map<string, { text: number; weight: number }[]>();
  counted.forEach((counts, text) => {
    const { weights, norm } = weigh(counts);
    for (const [gram, weight] of weights) {
      const list = postings.get(gram) ?? [];
      if (list.length === 0) postings.set(gram, list);
      list.push({ text, weight: weight / norm });
    }
  });

  return {
    likeness(form) {
      const sums = new Float64Array(texts.length);
      const { weights, norm } = weigh(grams(form));
      for (const [gram, weight] of weights) {
        for (const posting of postings.get(gram) ?? []) {
          sums[posting.text] = (sums[posting.text] ?? 0) + weight * posting.weight;
        }
      }
      const best = new Float64Array(owners);
      texts.forEach(({ owner }, text) => {
        best[owner] = Math.max(best[owner] ?? 0, (sums[text] ?? 0) / norm);
      });
      return best;
    },
  };
}
