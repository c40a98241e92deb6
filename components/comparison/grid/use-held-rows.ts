"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { WordWish } from "../words/pack-columns.ts";
import type { WordStore } from "../words/word-store.ts";
import { findStretch } from "./find-window.ts";
import type { GridLine } from "./grid-lines.ts";
import type { LayOutLines } from "./use-line-layout.ts";

/** Lines in an order; `path`: whether each says where it comes from. */
export type Arranged = { lines: readonly GridLine[]; path: boolean; store: WordStore };

type HeldOptions = {
  /** What is to be shown. One object as long as it is the same. */
  arranged: Arranged;
  layOut: LayOutLines;
  scrollRef: RefObject<HTMLElement | null>;
  /** The sheets drawn last, by id; null: everything is drawn, with all of its words. */
  drawn: RefObject<readonly string[] | null>;
  onFill: (wish: WordWish) => void;
};

/** As long as words may take before another arrangement is shown without them, in ms. */
const PATIENCE = 600;
/** As many lines more on either side as are drawn beside what is in sight. */
const SPARE = { before: 4, after: 4 };

/** The cells that will stand in sight where one has scrolled to, or at the end where it comes sooner now. */
function inSight({ arranged: { lines, store }, layOut, scrollRef, drawn }: HeldOptions): WordWish | null {
  const element = scrollRef.current;
  if (!element || !drawn.current) return null;
  const { starts } = layOut(lines);
  const height = element.clientHeight;
  const from = Math.max(0, Math.min(element.scrollTop, (starts.at(-1) ?? 0) - height));
  const { first, end } = findStretch(starts, { from, to: from + height, spare: SPARE });
  return { sheets: drawn.current, rows: store.placesOf(lines.slice(first, end)) };
}

/**
 * The arrangement to show. Another order or filter waits until the words that will stand in sight have come: the rows before
 * stay meanwhile, and none is shown empty for a moment. Those of another comparison are not waited for.
 */
export function useHeldRows(options: HeldOptions): Arranged {
  const { arranged, onFill } = options;
  const [shown, setShown] = useState(arranged);
  const wish = shown === arranged || shown.store !== arranged.store ? null : inSight(options);
  const isReady = wish === null || arranged.store.wordless(wish).length === 0;
  const wanted = useRef(wish);
  useEffect(() => {
    wanted.current = wish;
  });
  useEffect(() => {
    if (isReady) return setShown(arranged);
    if (wanted.current) onFill(wanted.current);
    const timer = setTimeout(() => setShown(arranged), PATIENCE);
    return () => clearTimeout(timer);
  }, [isReady, arranged, onFill]);
  return isReady ? arranged : shown;
}
