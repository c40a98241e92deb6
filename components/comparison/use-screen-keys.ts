"use client";

import { type RefObject, useEffect, useRef } from "react";

/** One-letter keys while the grid has the focus (WCAG 2.1.4: only there, so that dictation triggers nothing). */
export function useScreenKeys(gridRef: RefObject<HTMLElement | null>, keys: Record<string, () => void>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      const inGrid = target instanceof HTMLElement && target.dataset["place"] !== undefined;
      if (!inGrid && target !== document.body) return;
      const run = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!run) return;
      event.preventDefault();
      run();
    }
    const grid = gridRef.current;
    document.addEventListener("keydown", onKeyDown);
    // The grid is what one came for: its keys work from the first moment.
    if (document.activeElement === document.body) {
      grid?.querySelector<HTMLElement>('[data-place][tabindex="0"]')?.focus({ preventScroll: true });
    }
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [gridRef]);
}
