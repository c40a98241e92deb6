/** A text as weights of its parts (letters or concepts). */
export type Weights = ReadonlyMap<string, number>;

function lengthOf(weights: Weights): number {
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  return Math.sqrt(square) || 1;
}

/**
 * Indexes vectors by their owner (an item's position). The function returned tells how near a vector comes to each
 * owner's nearest one: cosine, 0–1. One pass over the vector's parts, however many owners there are.
 */
export function indexVectors(
  vectors: readonly { owner: number; weights: Weights }[],
  owners: number,
): (weights: Weights) => Float64Array {
  const postings = new Map<string, { vectors: number[]; weights: number[] }>();
  vectors.forEach(({ weights }, vector) => {
    const length = lengthOf(weights);
    for (const [part, weight] of weights) {
      const list = postings.get(part) ?? { vectors: [], weights: [] };
      postings.set(part, list);
      list.vectors.push(vector);
      list.weights.push(weight / length);
    }
  });

  return (weights) => {
    const sums = new Float64Array(vectors.length);
    const length = lengthOf(weights);
    for (const [part, weight] of weights) {
      const list = postings.get(part);
      if (!list) continue;
      for (let i = 0; i < list.vectors.length; i += 1) {
        const vector = list.vectors[i] ?? 0;
        sums[vector] = (sums[vector] ?? 0) + weight * (list.weights[i] ?? 0);
      }
    }
    const best = new Float64Array(owners);
    vectors.forEach(({ owner }, vector) => {
      best[owner] = Math.max(best[owner] ?? 0, (sums[vector] ?? 0) / length);
    });
    return best;
  };
}
