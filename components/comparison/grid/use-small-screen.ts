"use client";

import { useSyncExternalStore } from "react";

// As in comparison-grid.module.css.
const SMALL = "(max-width: 640px)";

function watch(changed: () => void): () => void {
  const query = window.matchMedia(SMALL);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** Whether the screen is a small one; until the page has taken over what the server drew, it is not. */
export function useSmallScreen(): boolean {
  return useSyncExternalStore(
    watch,
    () => window.matchMedia(SMALL).matches,
    () => false,
  );
}
