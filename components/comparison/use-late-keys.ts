"use client";

import { type RefObject, useEffect, useRef } from "react";

type Keys = Readonly<Record<string, () => void>>;

/** The keys of a part of the screen that comes later, and what was pressed meanwhile with which cell open. */
type Late = { keys: Keys | null; early: { key: string; at: string }[] };
export type LateKeys = RefObject<Late>;

export const useLateKeys = (): LateKeys => useRef<Late>({ keys: null, early: [] });

/** What a key of that part does: with a cell open the part is there or about to come; `otherwise`: nobody has asked for it yet. */
export function lateKey(late: LateKeys, key: string, { at, otherwise }: { at: string; otherwise?: () => void }) {
  return () => {
    const { keys, early } = late.current;
    if (keys) keys[key]?.();
    else if (at === "") otherwise?.();
    else early.push({ key, at });
  };
}

/** In the part that has come: its keys as they are now. What was pressed in this cell while it came is done first. */
export function useComeKeys(late: LateKeys, keys: Keys, at: string): void {
  useEffect(() => {
    late.current.keys = keys;
    for (const early of late.current.early.splice(0)) if (early.at === at) keys[early.key]?.();
  });
}
