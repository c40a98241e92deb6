"use client";

import { type RefObject, useEffect } from "react";

/** Ctrl+F goes to the search over all rows where the browser's own would see only those drawn; null: it stays the browser's. */
export function useFindKey(searchRef: RefObject<HTMLInputElement | null> | null): void {
  useEffect(() => {
    if (!searchRef) return;
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== "f")
        return;
      event.preventDefault();
      searchRef?.current?.focus();
      searchRef?.current?.select();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [searchRef]);
}
