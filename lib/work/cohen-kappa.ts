import type { Kappa } from "#lib/domain/second-review.ts";

// The normal distribution's two-sided 95 %.
const Z = 1.959963984540054;

/**
 * Cohen's kappa between two people's judgements of the same answers (J. Cohen 1960), with the large-sample standard error of
 * Fleiss, Cohen and Everitt (1969). Null where nothing was judged by both. Linear in pairs and in the square of the categories.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): Kappa | null {
  const count = pairs.length;
  if (count === 0) return null;
  const names = [...new Set(pairs.flat())];
  const place = new Map(names.map((name, index) => [name, index]));
  const table = names.map(() => names.map(() => 0));
  for (const [first, second] of pairs) {
    const row = table[place.get(first) ?? -1];
    const column = place.get(second) ?? -1;
    if (row) row[column] = (row[column] ?? 0) + 1 / count;
  }
  const rows = table.map((row) => row.reduce((sum, share) => sum + share, 0));
  const columns = names.map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const observed = names.reduce((sum, _, index) => sum + (table[index]?.[index] ?? 0), 0);
  const expected = names.reduce((sum, _, index) => sum + (rows[index] ?? 0) * (columns[index] ?? 0), 0);
  if (names.length === 1) return { count, observed: 1, expected: 1, kappa: null, interval: null };
  const kappa = (observed - expected) / (1 - expected);
  const error = Math.sqrt(Math.max(0, variance({ table, rows, columns, kappa, expected }) / count));
  const interval = { low: Math.max(-1, kappa - Z * error), high: Math.min(1, kappa + Z * error) };
  return { count, observed, expected, kappa, interval };
}

type Shares = { table: number[][]; rows: number[]; columns: number[]; kappa: number; expected: number };

/** Of one pair: the formula of Fleiss, Cohen and Everitt. */
function variance({ table, rows, columns, kappa, expected }: Shares): number {
  const rest = 1 - kappa;
  let sum = 0;
  for (const [i, row] of table.entries()) {
    for (const [j, share] of row.entries()) {
      const margins = i === j ? (rows[i] ?? 0) + (columns[i] ?? 0) : (columns[i] ?? 0) + (rows[j] ?? 0);
      sum += share * (i === j ? (1 - margins * rest) ** 2 : (margins * rest) ** 2);
    }
  }
  return (sum - (kappa - expected * rest) ** 2) / (1 - expected) ** 2;
}
