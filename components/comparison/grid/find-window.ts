/** A stretch of neighbours, by index: the first, and the one after the last. */
export type Stretch = { first: number; end: number };

/** Where things of these sizes begin, one after the other; one entry more than there are things: the end of the last. */
export function startsOf(sizes: readonly number[]): Float64Array {
  const starts = new Float64Array(sizes.length + 1);
  sizes.forEach((size, index) => {
    starts[index + 1] = (starts[index] ?? 0) + size;
  });
  return starts;
}

/** How many more on either side. */
export type Spare = { before: number; after: number };

/** Those of which something lies between two places, and some more on both sides. Logarithmic in their number. */
export function findStretch(
  starts: Float64Array,
  { from, to, spare }: { from: number; to: number; spare: Spare },
): Stretch {
  const count = starts.length - 1;
  const first = firstWhere(count, (index) => (starts[index + 1] ?? 0) > from);
  const end = firstWhere(count, (index) => (starts[index] ?? 0) >= to);
  return { first: Math.max(0, first - spare.before), end: Math.min(count, Math.max(first, end) + spare.after) };
}

/** Whether one stretch lies in another. */
export function holds(whole: Stretch, part: Stretch): boolean {
  return part.first === part.end || (whole.first <= part.first && part.end <= whole.end);
}

/** The first index for which something holds that holds for all after it; `count` where it holds for none. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
