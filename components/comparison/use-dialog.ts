"use client";

import { useRef, useState } from "react";

/** What lies over the screen, by name; null: nothing. A dialog that was loaded as it opened gives no focus back: this does. */
export function useDialog<Name extends string>(): [Name | null, (name: Name) => void, () => void] {
  const [shown, setShown] = useState<Name | null>(null);
  const opener = useRef<Element | null>(null);
  function open(name: Name) {
    if (shown === null) opener.current = document.activeElement;
    setShown(name);
  }
  function close() {
    setShown(null);
    requestAnimationFrame(() => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    });
  }
  return [shown, open, close];
}
