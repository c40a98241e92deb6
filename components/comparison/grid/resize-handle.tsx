"use client";

import { type PointerEvent, useRef } from "react";
import type { ChangeView } from "../view/use-view.ts";
import type { View } from "../view/view-state.ts";
import { setWidth } from "./arrange-columns.ts";
import classes from "./resize-handle.module.css";

type ResizeHandleProps = { id: string; view: View; change: ChangeView };

/** The right edge of a heading, for the mouse; the column's menu has the same for the keyboard. */
export function ResizeHandle({ id, view, change }: ResizeHandleProps) {
  const from = useRef<{ x: number; width: number } | null>(null);
  function start(event: PointerEvent<HTMLElement>) {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width: event.currentTarget.parentElement?.offsetWidth ?? 0 };
  }
  function move(event: PointerEvent<HTMLElement>) {
    if (from.current) event.currentTarget.style.translate = `${event.clientX - from.current.x}px 0`;
  }
  function end(event: PointerEvent<HTMLElement>) {
    if (!from.current) return;
    const { x, width } = from.current;
    from.current = null;
    event.currentTarget.style.translate = "";
    if (event.type === "pointerup" && event.clientX !== x) change(setWidth(view, id, width + event.clientX - x));
  }
  return (
    <span
      aria-hidden="true"
      className={classes["handle"]}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}
