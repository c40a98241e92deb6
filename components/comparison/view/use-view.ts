"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { readView, type View, writeView } from "./view-state.ts";

/** "push": the back button undoes it. "replace": it does not count as a step (typing, moving along cells). */
export type ChangeView = (change: Partial<View>, how?: "push" | "replace") => void;

/** The view that the address asks for, and the way to change it: the address changes, nothing is loaded anew. */
export function useView(): [View, ChangeView] {
  const query = useSearchParams();
  const path = usePathname();
  const view = useMemo(() => readView(new URLSearchParams(query)), [query]);
  // Two changes in one tick must not lose the first.
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  }, [view]);
  const change = useCallback<ChangeView>(
    (part, how = "push") => {
      latest.current = { ...latest.current, ...part };
      const address = `${path}${writeView(latest.current)}`;
      if (how === "push") window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
    },
    [path],
  );
  return [view, change];
}
