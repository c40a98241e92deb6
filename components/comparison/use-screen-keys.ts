"use client";

import { type RefObject, useEffect, useRef } from "react";

type ScreenKeyOptions = {
  gridRef: RefObject<HTMLElement | null>;
  drawerRef: RefObject<HTMLElement | null>;
  keys: Record<string, () => void>;
};

/** What takes letters itself. */
const TYPES = "input, textarea, select, [contenteditable]";

/** One-letter keys while grid or details have the focus (WCAG 2.1.4: only there, so that dictation triggers nothing). */
export function useScreenKeys({ gridRef, drawerRef, keys }: ScreenKeyOptions): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      const element = target instanceof HTMLElement ? target : null;
      const inGrid = element?.dataset["place"] !== undefined;
      const inDetails = drawerRef.current?.contains(element) === true && element?.closest(TYPES) === null;
      // Where the focus goes when what had it is gone.
      const isNowhere = element === document.body || element?.matches("main#content") === true;
      if (!inGrid && !inDetails && !isNowhere) return;
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
  }, [gridRef, drawerRef]);
}
