import { readLimits } from "../limits.ts";
import { Refused } from "../refuse.ts";
import type { CellRange } from "./cell-range.ts";
import { parseCellRange } from "./cell-range.ts";
import type { RangeChoices } from "./xlsx-extras.ts";

/** Where lists of allowed answers may stand: the texts of a block of a named sheet, and what a defined name refers to. */
export type ChoiceSources = {
  textsAt: (sheet: string, range: CellRange) => string[];
  names: ReadonlyMap<string, string>;
};

/** The answers that each cell's drop-down allows: by column, then by first row. */
export type AllowedByColumn = ReadonlyMap<number, readonly { fromRow: number; toRow: number; allowed: string[] }[]>;

const MOST_CHOICES = 200;

/** Resolves drop-downs of one sheet. Lists that only a formula could give (INDIRECT, OFFSET) are left out: nothing is computed. */
export function resolveChoices(
  choices: readonly RangeChoices[],
  sheet: string,
  sources: ChoiceSources,
): AllowedByColumn {
  const byColumn = new Map<number, { fromRow: number; toRow: number; allowed: string[] }[]>();
  let room = readLimits.cells;
  const known = new Map<string, string[]>();
  for (const { ranges, formula } of choices) {
    const allowed = known.get(formula) ?? resolveList(formula, sheet, sources);
    known.set(formula, allowed);
    if (allowed.length === 0) continue;
    for (const { fromRow, toRow, fromColumn, toColumn } of ranges) {
      for (let column = fromColumn; column <= Math.min(toColumn, fromColumn + 255); column += 1) {
        room -= 1;
        if (room < 0) throw new Refused("too-many-cells", `${readLimits.cells}`);
        const entries = byColumn.get(column) ?? [];
        entries.push({ fromRow, toRow, allowed });
        byColumn.set(column, entries);
      }
    }
  }
  for (const entries of byColumn.values()) entries.sort((a, b) => a.fromRow - b.fromRow);
  return byColumn;
}

/** The answers that one list names: written out, a block of cells, or a defined name for either. */
export function resolveList(formula: string, sheet: string, sources: ChoiceSources): string[] {
  const literal = /^\s*=?\s*"([\s\S]*)"\s*$/.exec(formula);
  if (literal) return tidy((literal[1] ?? "").replaceAll('""', '"').split(","));
  const named = sources.names.get(formula.trim()) ?? formula;
  const match = /^\s*=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?([$A-Z0-9:]+)\s*$/i.exec(named);
  const range = match && parseCellRange(match[3] ?? "");
  if (!range) return [];
  return tidy(sources.textsAt((match[1] ?? match[2] ?? sheet).replaceAll("''", "'"), range));
}

function tidy(list: readonly string[]): string[] {
  return [...new Set(list.map((text) => text.trim()).filter((text) => text !== ""))].slice(0, MOST_CHOICES);
}
