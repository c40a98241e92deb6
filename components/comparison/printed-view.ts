import type { View } from "./view-state.ts";

/** A view on paper, where nothing can be opened: folded rows and whole answers stand there at once. */
export function printedView(view: View): View {
  const density = view.density === "two" ? "full" : view.density;
  return { ...view, density, folds: [...new Set([...view.folds, "same", "missing"])] };
}
