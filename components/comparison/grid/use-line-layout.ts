"use client";

import { useMemo } from "react";
import type { Language } from "#lib/domain/language.ts";
import type { Density } from "../view/view-state.ts";
import type { WordStore } from "../words/word-store.ts";
import { startsOf } from "./find-window.ts";
import type { GridLine } from "./grid-lines.ts";
import type { SheetColumn } from "./lay-out-columns.ts";
import { rowHeights } from "./row-heights.ts";
import { useCharWidth } from "./use-char-width.ts";

// Widths of the item column in px (comparison-grid.module.css).
const ITEM = { usual: 300, small: 112 };
/** The widest small screen. */
const SMALL = 640;

/** How wide the item column is in a grid of this width, or less: it covers as much of the services. */
export const itemWidth = (grid: number): number => (grid > SMALL ? ITEM.usual : ITEM.small);

/** Where each line begins, and the last ends, and how high each is; in px. */
export type LineLayout = { starts: Float64Array; heights: readonly number[] };

/** Where these lines would stand. Computed once for each list of lines, as long as what they depend on is the same. */
export type LayOutLines = (lines: readonly GridLine[]) => LineLayout;

type LayoutOptions = {
  columns: readonly SheetColumn[];
  density: Density;
  language: Language;
  store: WordStore;
  /** Another number whenever words have come. */
  arrivals: number;
};

export function useLineLayout(options: LayoutOptions): LayOutLines {
  const { columns, density, language, store } = options;
  const charWidth = useCharWidth();
  // Only whole answers are as high as their words.
  const arrivals = density === "full" ? options.arrivals : 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: arrivals say that the store has changed
  return useMemo(() => {
    const known = new WeakMap<readonly GridLine[], LineLayout>();
    return (lines) => {
      const before = known.get(lines);
      if (before) return before;
      const heights = rowHeights(lines, { columns, density, language, charWidth, store, itemWidth: ITEM.usual });
      const layout = { heights, starts: startsOf(heights) };
      known.set(lines, layout);
      return layout;
    };
  }, [columns, density, language, charWidth, store, arrivals]);
}
