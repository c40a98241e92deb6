import type { CSSProperties } from "react";
import type { ColumnRole } from "#lib/domain/source-row.ts";
import type { SheetGrid } from "./sheet-grid.ts";

const ROW_HEAD = 52;
const PLACE = 200;

// What is asked and answered needs room; the rest may wrap, so that the answer stands in view without scrolling.
const LEAST: Partial<Record<ColumnRole, number>> = {
  number: 68,
  unit: 72,
  item: 104,
  question: 124,
  answer: 140,
  detail: 124,
};
const LEAST_OF_OTHERS = 84;

/**
 * How wide the columns of a drawn sheet are. `below`: the sheet needs the room itself, and where a row is placed stands below it
 * rather than over its answer. `width`: of the box, in px; null: not known yet.
 */
export function layTracks(
  { widths }: SheetGrid,
  { roles, width }: { roles: readonly ColumnRole[]; width: number | null },
): { below: boolean; style: CSSProperties } {
  const columns = widths.map(({ least, wanted }, at) => {
    const enough = LEAST[roles[at] ?? "ignore"] ?? LEAST_OF_OTHERS;
    return { least: Math.min(least, enough), wanted };
  });
  const sum = columns.reduce((total, { least }) => total + least, ROW_HEAD);
  const below = width !== null && sum + PLACE > width;
  const tracks = columns.map(({ least, wanted }) => `minmax(${least}px, ${wanted}fr)`).join(" ");
  const style = {
    "--columns": `${ROW_HEAD}px ${tracks}${below ? "" : ` ${PLACE}px`}`,
    "--least": `${below ? sum : sum + PLACE}px`,
    "--asked": firstAsked(roles) + 1,
  } as CSSProperties;
  return { below, style };
}

/** The first column that says what is asked: numbers and merged categories stand before it. */
export function firstAsked(roles: readonly ColumnRole[]): number {
  return (
    Math.max(
      0,
      roles.findIndex((role) => role === "item" || role === "question"),
    ) + 1
  );
}
