import { gridContent } from "../grid/grid-lines.ts";
import type { useGridContent } from "../grid/use-grid-content.ts";
import type { Density } from "../view/view-state.ts";
import { isPrintable, printedLots, printedView } from "./printed-view.ts";

/** What stands on the screen, and how it was arranged. */
export type Printed = Pick<ReturnType<typeof useGridContent>, "comparison" | "columns" | "words"> &
  Parameters<typeof gridContent>[1];

/** What a print would lay out. `lots`: services that stand beside each other; `fits`: it can be laid out. */
export type PaperAmount = { lines: number; items: number; services: number; lots: number; fits: boolean };

export function paperAmount({ comparison, columns, ...shown }: Printed, density: Density): PaperAmount {
  const { lines } = gridContent(comparison, { ...shown, view: printedView(shown.view, density) });
  const counts = { lines: lines.length, services: columns.length };
  const items = lines.filter(({ kind }) => kind === "row").length;
  return { ...counts, items, lots: printedLots(columns, density).length, fits: isPrintable(counts, density) };
}
