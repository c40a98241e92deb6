"use client";

import { type RefObject, useEffect } from "react";

/** On small screens the details stand under the grid: when they open, they come into sight. */
export function useReveal(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (window.matchMedia("(max-width: 64rem)").matches) ref.current?.scrollIntoView({ block: "start" });
  }, [ref]);
}
