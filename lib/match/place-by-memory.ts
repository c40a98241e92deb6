import type { RowPlacement } from "#lib/domain/placement.ts";
import { type RememberedRow, rowWording } from "#lib/domain/remembered-row.ts";
import type { AskingRow } from "./row-profile.ts";

// As sure as the item's own wording; where people decided differently, or two rows say the same, a person looks again.
const SURE = 0.99;
const UNSURE = 0.7;

type PlaceByMemory = (row: AskingRow, found: RowPlacement) => RowPlacement;

/**
 * Puts rows where people said, on earlier sheets of this form, that rows of the same wording belong. Items that the
 * template no longer has are passed over; where nothing is left of what was said, and for all other rows, what was found
 * stays.
 */
export function placeByMemory(
  rows: readonly AskingRow[],
  { remembered, items }: { remembered: readonly RememberedRow[]; items: ReadonlySet<string> },
): PlaceByMemory {
  if (remembered.length === 0) return (_, found) => found;
  const byWording = new Map(remembered.map((entry) => [entry.wording, entry]));
  const counts = Map.groupBy(
    rows.filter(({ bucket }) => bucket === "question"),
    rowWording,
  );
  return (row, found) => {
    const wording = rowWording(row);
    const entry = byWording.get(wording);
    const known = entry?.items.filter((item) => items.has(item)) ?? [];
    if (!entry || (known.length === 0 && entry.items.length > 0)) return found;
    const isSure = entry.agreed && counts.get(wording)?.length === 1;
    // "No such item" cannot stand as a doubt: where it is one, what was found is asked about.
    if (known.length === 0 && !isSure) return found;
    return {
      placements: known.map((item) => ({
        item,
        relation: found.placements.find((placement) => placement.item === item)?.relation ?? "equal",
        confidence: isSure ? SURE : UNSURE,
        method: "profile",
        state: isSure ? "placed" : "review",
        reasons: [],
      })),
      alternatives: [...found.placements, ...found.alternatives]
        .filter(({ item }) => !known.includes(item))
        .map(({ item, confidence, reasons }) => ({ item, confidence, reasons }))
        .slice(0, 3),
    };
  };
}
