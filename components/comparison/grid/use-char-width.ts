"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { CharWidth } from "./wrap-lines.ts";

// Full-width characters are as wide as the font is high, in every font; the others are asked once each.
const FULL_WIDTH = /[⺀-〿぀-ヿ㐀-鿿豈-﫿！-｠가-힣]/u;

const neverChanges = () => () => undefined;

/**
 * Widths of characters at 13 px in the page's font, measured with a canvas once each; a guess on the server, and in the
 * browser until what the server drew has been taken over: both must come to the same lines.
 */
export function useCharWidth(): CharWidth {
  const mayMeasure = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  return useMemo(() => {
    const context = mayMeasure ? document.createElement("canvas").getContext("2d") : null;
    if (context) context.font = `13px ${getComputedStyle(document.body).fontFamily}`;
    const known = new Map<string, number>();
    return (character) => {
      const before = known.get(character);
      if (before !== undefined) return before;
      const width = FULL_WIDTH.test(character) || !context ? 13 : context.measureText(character).width;
      known.set(character, width);
      return width;
    };
  }, [mayMeasure]);
}
