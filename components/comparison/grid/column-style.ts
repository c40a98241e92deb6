import type { CSSProperties } from "react";
import type { SheetColumn } from "./lay-out-columns.ts";

/** A column as it is drawn. `window`: in a grid that draws only a part, its width and where it begins, in px. */
export type DrawnColumn = SheetColumn & { window: { width: number; start: number } | null };

/** Where a service's header and cells stand: the same track, and the same hold while the grid scrolls sideways. */
export function columnStyle({ at, pinnedAt, window }: DrawnColumn): CSSProperties {
  const held = pinnedAt === null ? {} : { "--pinned-at": `calc(var(--item-width) + ${pinnedAt}px)` };
  const place = window
    ? { width: window.width, marginLeft: `calc(var(--item-width) + ${window.start}px)` }
    : { gridColumn: at + 1 };
  return { ...place, ...held } as CSSProperties;
}
