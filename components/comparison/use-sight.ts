"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { findStretch, type Stretch } from "./find-window.ts";

/** Which lines and columns are in sight, with some more around them. */
export type Sight = { rows: Stretch; columns: Stretch };

type SightOptions = {
  enabled: boolean;
  scrollRef: RefObject<HTMLElement | null>;
  rowStarts: Float64Array;
  columnStarts: Float64Array;
  /** Width in px of what covers the columns at the left. */
  covered: number;
};

type Place = { top: number; left: number; width: number; height: number };

const MORE = { rows: 4, columns: 1 };
/** Before the page has been measured: a usual window. */
const OPENING: Place = { top: 0, left: 0, width: 1440, height: 900 };

function sightFrom({ top, left, width, height }: Place, { rowStarts, columnStarts, covered }: SightOptions): Sight {
  return {
    rows: findStretch(rowStarts, { from: top, to: top + height, more: MORE.rows }),
    columns: findStretch(columnStarts, { from: left, to: left + width - covered, more: MORE.columns }),
  };
}

const isSame = (one: Stretch, other: Stretch) => one.first === other.first && one.end === other.end;

/** Follows a scrolling element: one passive listener, and nothing is drawn until another line or column comes into sight. */
export function useSight(options: SightOptions): Sight {
  const { enabled, scrollRef } = options;
  const [place, setPlace] = useState(OPENING);
  const sight = sightFrom(place, options);
  const latest = useRef({ options, sight });
  useEffect(() => {
    latest.current = { options, sight };
  });
  useEffect(() => {
    const element = scrollRef.current;
    if (!enabled || !element) return;
    let size = { width: element.clientWidth, height: element.clientHeight };
    function look() {
      if (!element) return;
      const now = { top: element.scrollTop, left: element.scrollLeft, ...size };
      const { options: asked, sight: before } = latest.current;
      const next = sightFrom(now, asked);
      if (!isSame(next.rows, before.rows) || !isSame(next.columns, before.columns)) setPlace(now);
    }
    const watch = new ResizeObserver(() => {
      size = { width: element.clientWidth, height: element.clientHeight };
      look();
    });
    watch.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [enabled, scrollRef]);
  return sight;
}
