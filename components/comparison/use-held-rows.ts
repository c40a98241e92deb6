"use client";

import { type RefObject, useEffect, useState } from "react";
import type { Stretch } from "./find-window.ts";
import type { GridLine } from "./grid-lines.ts";
import type { WordWish } from "./pack-columns.ts";
import type { WordStore } from "./word-store.ts";

/** Lines in an order; `path`: whether each says where it comes from. */
export type Arranged = { lines: readonly GridLine[]; path: boolean; store: WordStore };

/** What was drawn last: lines by index, sheets by id. */
export type LastDrawn = { lines: Stretch; sheets: readonly string[] };

type HeldOptions = {
  /** What is to be shown. One object as long as it is the same. */
  arranged: Arranged;
  /** Null: everything is drawn, with all of its words. */
  drawn: RefObject<LastDrawn | null>;
  onFill: (wish: WordWish) => void;
};

/** As long as words may take before another arrangement is shown without them, in ms. */
const PATIENCE = 600;
/** Where rows are lower than those before, more of them stand in sight. */
const MORE = 6;

/** The cells that will stand in sight: at the same place, or at the end where there are fewer lines now. */
function inSight({ lines, store }: Arranged, { lines: { first, end }, sheets }: LastDrawn): WordWish {
  const from = Math.max(0, Math.min(first, lines.length - (end - first)));
  return { sheets, rows: store.placesOf(lines.slice(from, from + end - first + MORE)) };
}

/**
 * The arrangement to show. Another order or filter waits until the words that stand in sight have come: the rows before
 * stay meanwhile, and none is shown empty for a moment. Those of another comparison are not waited for.
 */
export function useHeldRows({ arranged, drawn, onFill }: HeldOptions): Arranged {
  const [shown, setShown] = useState(arranged);
  const sight = shown === arranged || shown.store !== arranged.store ? null : drawn.current;
  const wish = sight && inSight(arranged, sight);
  const isReady = wish === null || arranged.store.wordless(wish).length === 0;
  useEffect(() => {
    if (isReady) return setShown(arranged);
    if (drawn.current) onFill(inSight(arranged, drawn.current));
    const timer = setTimeout(() => setShown(arranged), PATIENCE);
    return () => clearTimeout(timer);
  }, [isReady, arranged, drawn, onFill]);
  return isReady ? arranged : shown;
}
