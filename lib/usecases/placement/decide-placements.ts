import type { Placement, RowPlacement } from "#lib/domain/placement.ts";

/** Where a person said that rows belong, by `rowKey`: item keys; none means that the row answers no item. */
export type Decisions = Readonly<Record<string, readonly string[]>>;

/** How a row is named before it is stored, and wherever a person decides about it: `${sheet}!${gridRow}`. */
export function rowKey({ sheet, gridRow }: { sheet: string; gridRow: number }): string {
  return `${sheet}!${gridRow}`;
}

/**
 * The placements that count: a person's word where there is one, else what was computed. Items that the template does
 * not have (it changed since) are passed over; where nothing is left of a decision, what was computed counts again.
 */
export function decidePlacements(
  found: RowPlacement,
  { decided, items }: { decided: readonly string[] | undefined; items: ReadonlySet<string> },
): Placement[] {
  const computed = found.placements.filter(({ item }) => items.has(item));
  const known = decided?.filter((item) => items.has(item));
  if (!decided || !known || (known.length === 0 && decided.length > 0)) return computed;
  return [...new Set(known)].map((item) => ({
    item,
    relation: computed.find((placement) => placement.item === item)?.relation ?? "equal",
    confidence: 1,
    method: "person",
    state: "placed",
    reasons: [],
  }));
}
