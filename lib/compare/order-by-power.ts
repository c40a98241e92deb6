import type { ComparisonRow } from "#lib/domain/comparison.ts";
import { entropy } from "./entropy.ts";

/**
 * Indices of the rows, what decides first: discriminating power, then how much the statuses alone differ, then the
 * template's order. Rows that no sheet answers decide nothing and come last.
 */
export function orderByPower(rows: readonly ComparisonRow[]): number[] {
  return rows
    .map(({ agreement, power, cells }, index) => ({
      index,
      missing: Number(agreement === "missing"),
      power,
      statusPower: entropy(cells.map(({ status }) => status)),
    }))
    .sort((a, b) => a.missing - b.missing || b.power - a.power || b.statusPower - a.statusPower)
    .map(({ index }) => index);
}
