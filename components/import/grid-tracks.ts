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

// Where that brings the answer into view, what is neither asked nor answered gives up more.
const TIGHTEST: Partial<Record<ColumnRole, number>> = { number: 56, path: 80, unit: 63, example: 56, remarks: 72 };

/**
 * How wide the columns of a drawn sheet are. `below`: the sheet needs the room itself, and where a row is placed stands below it
 * rather than over its answer. `width`: of the box, in px; null: not known yet.
 */
export function layTracks(
  { widths }: SheetGrid,
  { roles, width }: { roles: readonly ColumnRole[]; width: number | null },
): { below: boolean; style: CSSProperties } {
  const roleAt = (at: number) => roles[at] ?? "ignore";
  const enough = widths.map(({ least }, at) => Math.min(least, LEAST[roleAt(at)] ?? LEAST_OF_OTHERS));
  const tightest = enough.map((least, at) => Math.min(least, TIGHTEST[roleAt(at)] ?? least));
  const fits = (columns: readonly number[], place = 0) => width === null || ROW_HEAD + sum(columns) + place <= width;
  const below = !fits(enough, PLACE);
  const drawn = !fits(enough) && fits(tightest) ? tightest : enough;
  const tracks = widths.map(({ wanted }, at) => `minmax(${drawn[at] ?? 0}px, ${wanted}fr)`);
  const style = {
    "--columns": `${ROW_HEAD}px ${tracks.join(" ")}${below ? "" : ` ${PLACE}px`}`,
    "--least": `${ROW_HEAD + sum(drawn) + (below ? 0 : PLACE)}px`,
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

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
