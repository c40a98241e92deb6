"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";
import { findStretch } from "./find-window.ts";
import type { GridLine } from "./grid-lines.ts";

type Laid = {
  lines: readonly GridLine[];
  /** Where each begins. */
  starts: Float64Array;
};

/**
 * Keeps the line that stands first in sight where it is when lines above it become higher or lower: whole answers come
 * by and by, and how high they are is known no sooner.
 */
export function useSteadyTop(scrollRef: RefObject<HTMLElement | null>, { lines, starts }: Laid): void {
  const before = useRef({ lines, starts });
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { lines, starts };
    const element = scrollRef.current;
    // Other lines are looked at from where one stands.
    if (!element || was.lines !== lines || was.starts === starts) return;
    const top = element.scrollTop;
    const { first } = findStretch(was.starts, { from: top, to: top + 1, spare: { before: 0, after: 0 } });
    const moved = (starts[first] ?? 0) - (was.starts[first] ?? 0);
    if (moved !== 0) element.scrollTop = top + moved;
  }, [scrollRef, lines, starts]);
}
