"use client";

import { useMemo } from "react";
import type { CharWidth } from "./wrap-lines.ts";

// Full-width characters are as wide as the font is high, in every font; the others are asked once each.
const FULL_WIDTH = /[⺀-〿぀-ヿ㐀-鿿豈-﫿！-｠가-힣]/u;

/** Widths of characters at 13 px in the page's font, measured with a canvas once each; a guess on the server. */
export function useCharWidth(): CharWidth {
  return useMemo(() => {
    const context = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
    if (context) context.font = `13px ${getComputedStyle(document.body).fontFamily}`;
    const known = new Map<string, number>();
    return (character) => {
      const before = known.get(character);
      if (before !== undefined) return before;
      const width = FULL_WIDTH.test(character) || !context ? 13 : context.measureText(character).width;
      known.set(character, width);
      return width;
    };
  }, []);
}
