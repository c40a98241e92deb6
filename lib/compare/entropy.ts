/**
 * Shannon entropy, in bits, of how often each value occurs: 0 where all are equal (or there are none), log2(n) where all
 * n differ. Does not depend on the order of the values, to the last bit.
 */
export function entropy(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return 0;
  // Floating-point sums depend on the order of their terms; counts in order make the sum the same for any order of sheets.
  const sorted = [...counts.values()].sort((a, b) => a - b);
  return sorted.reduce((sum, count) => sum + (count / values.length) * Math.log2(values.length / count), 0);
}
