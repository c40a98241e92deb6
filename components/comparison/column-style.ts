import type { CSSProperties } from "react";

/** Where a service's header and cells stand: the same track, and the same hold while the grid scrolls sideways. */
export function columnStyle(at: number, pinnedAt: number | null): CSSProperties {
  const held = pinnedAt === null ? {} : { "--pinned-at": `calc(var(--item-width) + ${pinnedAt}px)` };
  return { gridColumn: at + 1, ...held } as CSSProperties;
}
