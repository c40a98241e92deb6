"use client";

import { useEffect, useState } from "react";
import { gridContent } from "../grid/grid-lines.ts";
import type { useGridContent } from "../grid/use-grid-content.ts";
import type { Density, View } from "../view/view-state.ts";
import { isPrintable, printedLots, printedView, usualPaper } from "./printed-view.ts";

type Shown = ReturnType<typeof useGridContent>;

/** What a print would lay out. `lots`: services that stand beside each other; `fits`: it can be laid out. */
export type PaperAmount = { lines: number; items: number; services: number; lots: number; fits: boolean };

export type Paper = {
  /** How much of each answer stands on paper: what was chosen for one print, or what is usual in the view. */
  density: Density;
  choose: (density: Density) => void;
  amount: (density: Density) => PaperAmount;
  shown: Pick<Shown, "columns" | "words">;
};

type PaperOptions = Omit<Parameters<typeof gridContent>[1], "found"> & { shown: Shown; view: View };

/** What the screen knows of its paper; counting pages and asking come with the dialog. */
export function usePaper({ shown, ...showing }: PaperOptions): Paper {
  const { comparison, columns, found } = shown;
  const [chosen, choose] = useState<Density | null>(null);
  useEffect(() => {
    const forget = () => choose(null);
    window.addEventListener("afterprint", forget);
    return () => window.removeEventListener("afterprint", forget);
  }, []);

  function amount(density: Density): PaperAmount {
    const { lines } = gridContent(comparison, { ...showing, found, view: printedView(showing.view, density) });
    const counts = { lines: lines.length, services: columns.length };
    const items = lines.filter(({ kind }) => kind === "row").length;
    return { ...counts, items, lots: printedLots(columns, density).length, fits: isPrintable(counts, density) };
  }

  return { density: chosen ?? usualPaper(showing.view), choose, amount, shown };
}
