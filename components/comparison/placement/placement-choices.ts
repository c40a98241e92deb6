import type { RowPlacement } from "#lib/domain/placement.ts";

/** One answer to "which item does this row answer?". */
export type PlacementChoice = {
  /** "accept": as computed; "only": of several computed items the one in question; "other": an alternative. */
  kind: "accept" | "only" | "other";
  items: string[];
  confidence: number;
  /** What row and item have in common. */
  reasons: string[];
};

const MOST_ALTERNATIVES = 3;

/** What can be chosen for a row, the likeliest first. `here`: the item in question, if any; `known`: the template's items. */
export function placementChoices(
  found: RowPlacement,
  { here, known }: { here: string | null; known: ReadonlySet<string> },
): PlacementChoice[] {
  const placed = found.placements.filter(({ item }) => known.has(item));
  const choices: PlacementChoice[] = [];
  if (placed.length > 0) {
    const confidence = Math.min(...placed.map((placement) => placement.confidence));
    const reasons = [...new Set(placed.flatMap((placement) => placement.reasons))];
    choices.push({ kind: "accept", items: placed.map(({ item }) => item), confidence, reasons });
  }
  const own = placed.find(({ item }) => item === here);
  if (own && placed.length > 1) {
    choices.push({ kind: "only", items: [own.item], confidence: own.confidence, reasons: own.reasons });
  }
  const others = found.alternatives.filter(
    ({ item }) => known.has(item) && !choices.some(({ items }) => items.length === 1 && items[0] === item),
  );
  for (const { item, confidence, reasons } of others.slice(0, MOST_ALTERNATIVES)) {
    choices.push({ kind: "other", items: [item], confidence, reasons });
  }
  return choices;
}

/** Whether two choices name the same items. */
export function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
