"use client";

import { createContext, useContext } from "react";
import type { GridVerdict, JudgedGrid } from "#lib/domain/judged-grid.ts";
import type { Outcome, SheetStanding } from "#lib/domain/judgement.ts";

/** What a requirement makes of one cell. */
export type CellMark = { outcome: Outcome; must: boolean; verdict: GridVerdict | null };

/** What the chosen requirements make of the comparison, as the grid's cells ask for it. */
export type GridJudging = {
  markAt: (item: string, sheet: number) => CellMark | null;
  standingAt: (sheet: number) => SheetStanding | null;
  /** How many must-haves of a sheet pass, fail and are open. */
  mustsAt: (sheet: number) => { pass: number; fail: number; open: number };
};

/** Null: nothing is judged. */
export const JudgingContext = createContext<GridJudging | null>(null);

export const useGridJudging = (): GridJudging | null => useContext(JudgingContext);

/** Makes a judged comparison ready to be asked cell by cell. `sheetIds`: in the comparison's order. */
export function toGridJudging({ marks, verdicts }: JudgedGrid, sheetIds: readonly string[]): GridJudging {
  const rows = new Map(marks.requirements.map((requirement) => [requirement.item, requirement]));
  const said = new Map(verdicts.map((verdict) => [`${verdict.item} ${verdict.sheetId}`, verdict]));
  const musts = marks.requirements.filter(({ must }) => must);
  return {
    markAt(item, sheet) {
      const row = rows.get(item);
      const cell = row?.cells[sheet];
      if (!row || !cell) return null;
      const verdict = said.get(`${item} ${sheetIds[sheet]}`) ?? null;
      return { outcome: cell.outcome, must: row.must, verdict };
    },
    standingAt: (sheet) => marks.sheets[sheet] ?? null,
    mustsAt(sheet) {
      const outcomes = musts.map(({ cells }) => cells[sheet]?.outcome);
      const pass = outcomes.filter((outcome) => outcome === "pass").length;
      const fail = outcomes.filter((outcome) => outcome === "fail").length;
      const open = outcomes.filter((outcome) => outcome === "unknown" || outcome === "conditional").length;
      return { pass, fail, open };
    },
  };
}
