import type { Density } from "../view/view-state.ts";
import type { PaperAmount } from "./paper-amount.ts";

// Px of a page and of a usual row, chosen by what Chromium made on landscape A4 of the made-up review of 300 × 20: marks 55
// pages, beginnings 149, whole answers 747. Those of the example are shorter (7 pages of 30 × 3): they say how many at least.
const PAGE = 610;
const ROW: Record<Density, number> = { full: 120, two: 75, marks: 36 };

/** About how many pages a print takes, with whole answers that many or more; null: too many to be laid out. */
export function countPages(
  { lines, lots, fits }: Omit<PaperAmount, "services" | "items">,
  density: Density,
): number | null {
  return fits ? lots * Math.ceil((lines * ROW[density]) / PAGE) : null;
}
