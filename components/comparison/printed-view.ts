import type { View } from "./view-state.ts";

/** A view on paper, where nothing can be opened: folded rows and whole answers stand there at once. */
export function printedView(view: View): View {
  const density = view.density === "two" ? "full" : view.density;
  const kept = view.folds.filter((fold) => fold !== "same" && fold !== "missing");
  return { ...view, density, folds: [...kept, "same", "missing"] };
}

/** A page across takes so many services beside the items. */
const BESIDE = 4;

/** The services of a comparison in lots that stand beside each other on paper, as even as they can be. */
export function printedLots<Column>(columns: readonly Column[]): Column[][] {
  const lots = Math.ceil(columns.length / BESIDE);
  const size = Math.ceil(columns.length / Math.max(1, lots));
  return Array.from({ length: lots }, (_, lot) => columns.slice(lot * size, (lot + 1) * size));
}
