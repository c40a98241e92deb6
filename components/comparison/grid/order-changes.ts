import type { Drift, ItemChange } from "#lib/domain/version-comparison.ts";

/** "weaker": what became of a sheet over time; "contradictions": what two forms of one service say. */
export type ChangesFirst = "weaker" | "contradictions";

const ORDER: readonly Drift[] = ["weaker", "changed", "better", "wording", "same"];

/** The changes that a person should see, what matters first, else in the order given; those that are the same are left out. */
export function orderChanges(changes: readonly ItemChange[], first: ChangesFirst): ItemChange[] {
  const rank = ({ drift, contradicts }: ItemChange) =>
    (first === "contradictions" && !contradicts ? ORDER.length : 0) + ORDER.indexOf(drift);
  return changes.filter(({ drift }) => drift !== "same").toSorted((a, b) => rank(a) - rank(b));
}

/** How many items there are of each drift. */
export function countDrifts(changes: readonly ItemChange[]): { drift: Drift; count: number }[] {
  return ORDER.map((drift) => ({ drift, count: changes.filter((change) => change.drift === drift).length }));
}
