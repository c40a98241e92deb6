"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { findStretch, holds, type Spare, type Stretch } from "./find-window.ts";
import { itemWidth } from "./use-line-layout.ts";

/** Which lines and columns are in sight, with some more around them. */
export type Sight = { rows: Stretch; columns: Stretch };

type SightOptions = {
  enabled: boolean;
  scrollRef: RefObject<HTMLElement | null>;
  rowStarts: Float64Array;
  columnStarts: Float64Array;
};

type Place = { top: number; left: number; width: number; height: number };
/** Which way one scrolls: 1 down and to the right, -1 up and to the left. */
type Way = { down: 1 | -1; right: 1 | -1 };
type Look = { place: Place; way: Way };

// More is drawn where one scrolls to than where one comes from.
const AHEAD = { rows: 4, columns: 1 };
const BEHIND = { rows: 2, columns: 0 };
/** Before the page has been measured: a usual window. */
const OPENING: Look = { place: { top: 0, left: 0, width: 1440, height: 900 }, way: { down: 1, right: 1 } };

function spareFor(way: 1 | -1, what: "rows" | "columns"): Spare {
  const [before, after] = way > 0 ? [BEHIND, AHEAD] : [AHEAD, BEHIND];
  return { before: before[what], after: after[what] };
}

function sightFrom({ place, way }: Look, options: SightOptions, isBare = false): Sight {
  const { rowStarts, columnStarts } = options;
  const { top, left, width, height } = place;
  const none = { before: 0, after: 0 };
  return {
    rows: findStretch(rowStarts, { from: top, to: top + height, spare: isBare ? none : spareFor(way.down, "rows") }),
    columns: findStretch(columnStarts, {
      from: left,
      to: left + width - itemWidth(width),
      spare: isBare ? none : spareFor(way.right, "columns"),
    }),
  };
}

function wayTo(now: Place, { place, way }: Look): Way {
  const turned = (from: number, to: number, before: 1 | -1) => (to === from ? before : to > from ? 1 : -1);
  return { down: turned(place.top, now.top, way.down), right: turned(place.left, now.left, way.right) };
}

const isSame = (one: Stretch, other: Stretch) => one.first === other.first && one.end === other.end;

/**
 * Follows a scrolling element: one passive listener, and nothing is drawn until another line or column comes near. What
 * is in sight already and not drawn is drawn before the browser shows its next frame, the rest when there is time.
 */
export function useSight(options: SightOptions): Sight {
  const { enabled, scrollRef } = options;
  const [looked, setLooked] = useState(OPENING);
  const sight = sightFrom(looked, options);
  const latest = useRef({ options, sight });
  useEffect(() => {
    latest.current = { options, sight };
  });
  useEffect(() => {
    const element = scrollRef.current;
    if (!enabled || !element) return;
    let size = { width: element.clientWidth, height: element.clientHeight };
    let last = OPENING;
    function look(mayWait: boolean) {
      if (!element) return;
      const place = { top: element.scrollTop, left: element.scrollLeft, ...size };
      const now = { place, way: wayTo(place, last) };
      last = now;
      const { options: asked, sight: drawn } = latest.current;
      const next = sightFrom(now, asked);
      if (isSame(next.rows, drawn.rows) && isSame(next.columns, drawn.columns)) return;
      const bare = sightFrom(now, asked, true);
      if (mayWait || (holds(drawn.rows, bare.rows) && holds(drawn.columns, bare.columns))) setLooked(now);
      else flushSync(() => setLooked(now));
    }
    const watch = new ResizeObserver(() => {
      size = { width: element.clientWidth, height: element.clientHeight };
      look(true);
    });
    const onScroll = () => look(false);
    watch.observe(element);
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener("scroll", onScroll);
    };
  }, [enabled, scrollRef]);
  return sight;
}
