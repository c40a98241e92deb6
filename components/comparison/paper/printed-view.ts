import type { Density, View } from "../view/view-state.ts";

/** How much of each answer a view shows on paper, where nothing can be opened: all of it, or nothing but its marks. */
export function usualPaper({ density }: View): Density {
  return density === "marks" ? "marks" : "full";
}

/** A view on paper. Beside whole answers folded rows stand open; a shorter print is short because they are not. */
export function printedView(view: View, density: Density): View {
  const kept = view.folds.filter((fold) => fold !== "same" && fold !== "missing");
  return { ...view, density, folds: density === "full" ? [...kept, "same", "missing"] : view.folds };
}

/** A page across takes so many services beside the items. */
const BESIDE: Record<Density, number> = { full: 4, two: 5, marks: 9 };

/** The services of a comparison in lots that stand beside each other on paper, as even as they can be. */
export function printedLots<Column>(columns: readonly Column[], density: Density): Column[][] {
  const lots = Math.ceil(columns.length / BESIDE[density]);
  const size = Math.ceil(columns.length / Math.max(1, lots));
  return Array.from({ length: lots }, (_, lot) => columns.slice(lot * size, (lot + 1) * size));
}

// Chromium draws 6,000 cells with whole answers in 5 s, 30,000 of marks in 8 s; what is allowed beyond was not measured.
const MOST_CELLS: Record<Density, number> = { full: 12_000, two: 12_000, marks: 60_000 };

/** What is to be printed: lines, of which some are rows with a cell for each service. */
type Amount = { lines: number; services: number };

export function isPrintable({ lines, services }: Amount, density: Density): boolean {
  return lines * services <= MOST_CELLS[density];
}
