// More different sums than this, and the whole stretch between them is taken instead.
const MOST = 512;

// Sums that rounding alone parts are one.
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

/** All sums that some of the gains can make, in rising order; null where there are too many to list. */
export function subsetSums(gains: readonly number[]): number[] | null {
  let sums = new Set([0]);
  for (const gain of gains) {
    sums = new Set([...sums, ...[...sums].map((sum) => rounded(sum + gain))]);
    if (sums.size > MOST) return null;
  }
  return [...sums].sort((a, b) => a - b);
}
