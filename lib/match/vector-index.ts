/** A text as weights of its parts (letters or concepts), which are numbered. */
export type Weights = { parts: number[]; weights: number[] };

/** How near a vector comes to each owner's nearest one: cosine, 0–1. */
export type VectorIndex = (vector: Weights) => Float64Array;

function lengthOf(weights: readonly number[]): number {
  let square = 0;
  for (let i = 0; i < weights.length; i += 1) square += (weights[i] ?? 0) * (weights[i] ?? 0);
  return Math.sqrt(square) || 1;
}

/** For each part, the vectors that have it and its weight there, one part behind the other. */
function listByPart(vectors: readonly { vector: Weights }[], parts: number) {
  const from = new Uint32Array(parts + 1);
  for (const { vector } of vectors) for (const part of vector.parts) from[part + 1] = (from[part + 1] ?? 0) + 1;
  for (let part = 0; part < parts; part += 1) from[part + 1] = (from[part + 1] ?? 0) + (from[part] ?? 0);
  const next = from.slice();
  const holders = new Uint32Array(from[parts] ?? 0);
  const shares = new Float64Array(from[parts] ?? 0);
  for (const [at, { vector }] of vectors.entries()) {
    const length = lengthOf(vector.weights);
    for (const [i, part] of vector.parts.entries()) {
      const place = next[part] ?? 0;
      next[part] = place + 1;
      holders[place] = at;
      shares[place] = (vector.weights[i] ?? 0) / length;
    }
  }
  return { from, holders, shares };
}

/**
 * Indexes vectors by their owner (an item's position). One pass over a vector's parts, however many owners there are. `parts` is how
 * many there can be; a part beyond counts for the length only.
 */
export function indexVectors(
  vectors: readonly { owner: number; vector: Weights }[],
  { owners, parts }: { owners: number; parts: number },
): VectorIndex {
  const { from, holders, shares } = listByPart(vectors, parts);
  const ownerOf = Uint32Array.from(vectors, ({ owner }) => owner);
  const sums = new Float64Array(vectors.length);

  const add = (part: number, weight: number): void => {
    const end = from[part + 1] ?? 0;
    for (let place = from[part] ?? 0; place < end; place += 1) {
      const holder = holders[place] ?? 0;
      sums[holder] = (sums[holder] ?? 0) + weight * (shares[place] ?? 0);
    }
  };

  return ({ parts: asked, weights }) => {
    sums.fill(0);
    for (let i = 0; i < asked.length; i += 1) {
      const part = asked[i] ?? parts;
      if (part < parts) add(part, weights[i] ?? 0);
    }
    const length = lengthOf(weights);
    const best = new Float64Array(owners);
    for (let at = 0; at < sums.length; at += 1) {
      const owner = ownerOf[at] ?? 0;
      const near = (sums[at] ?? 0) / length;
      if (near > (best[owner] ?? 0)) best[owner] = near;
    }
    return best;
  };
}
