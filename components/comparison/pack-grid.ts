import { type Fact, factKindSchema, flagSchema, statusSchema } from "#lib/domain/answer.ts";
import type { Agreement, ComparedSheet } from "#lib/domain/comparison.ts";
import type { GridAnswer, GridCell, GridComparison, GridFact, GridRow } from "#lib/domain/grid-comparison.ts";

// What a page is sent: 30,000 cells, so names and closed vocabularies travel as numbers. Both ends are this file.
const statuses = statusSchema.options;
const flags = flagSchema.options;
const kinds = factKindSchema.options;
const agreements: readonly Agreement[] = ["same", "different", "missing"];
const CUT = 1;
const REVIEW = 2;

type PackedFact = [kind: number, value: Fact["value"], unit: Fact["unit"], qualifier: Fact["qualifier"], text: string];
type PackedAnswer = [row: string, text: string, marks: number];
type PackedCell = [
  status: number,
  alike: number,
  answers: PackedAnswer[],
  facts: PackedFact[],
  evidence: number,
  flags: number[],
];
type PackedRow = [item: string, agreement: number, power: number, cells: PackedCell[]];
type Packed = Omit<GridComparison, "rows"> & { rows: PackedRow[] };

// A row's id begins with its sheet's: said once a column is enough.
const shortened = (rowId: string, sheet: string) => (rowId.startsWith(`${sheet}-`) ? rowId.slice(sheet.length) : rowId);
const lengthened = (rowId: string, sheet: string) => (rowId.startsWith("-") ? sheet + rowId : rowId);

function packAnswer({ rowId, text, whole, state }: GridAnswer, sheet: string): PackedAnswer {
  return [shortened(rowId, sheet), text, (whole ? 0 : CUT) + (state === "review" ? REVIEW : 0)];
}

function packFact({ kind, value, unit, qualifier, text }: GridFact): PackedFact {
  return [kinds.indexOf(kind), value, unit, qualifier, text];
}

function packCell(cell: GridCell, { id }: ComparedSheet): PackedCell {
  const answers = cell.answers.map((answer) => packAnswer(answer, id));
  const raised = cell.flags.map((flag) => flags.indexOf(flag));
  return [statuses.indexOf(cell.status), cell.alike, answers, cell.facts.map(packFact), cell.evidence, raised];
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no value ${index}`);
  return value;
}

function unpackAnswer([row, text, marks]: PackedAnswer, sheet: string): GridAnswer {
  const state = marks & REVIEW ? "review" : "placed";
  return { rowId: lengthened(row, sheet), text, whole: (marks & CUT) === 0, state };
}

function unpackFact([kind, value, unit, qualifier, text]: PackedFact): GridFact {
  return { kind: at(kinds, kind), value, unit, qualifier, text };
}

function unpackCell([status, alike, answers, facts, evidence, raised]: PackedCell, { id }: ComparedSheet): GridCell {
  return {
    status: at(statuses, status),
    alike,
    answers: answers.map((answer) => unpackAnswer(answer, id)),
    facts: facts.map(unpackFact),
    evidence,
    flags: raised.map((flag) => at(flags, flag)),
  };
}

/** A grid as one short text: the framework carries a text whole, an object value by value. */
export function packGrid({ rows, ...grid }: GridComparison): string {
  const packed: Packed = {
    ...grid,
    rows: rows.map(({ item, agreement, power, cells }) => [
      item,
      agreements.indexOf(agreement),
      power,
      cells.map((cell, index) => packCell(cell, at(grid.sheets, index))),
    ]),
  };
  return JSON.stringify(packed);
}

/** The way back from `packGrid`. */
export function unpackGrid(text: string): GridComparison {
  const { rows, ...grid } = JSON.parse(text) as Packed;
  return {
    ...grid,
    rows: rows.map(([item, agreement, power, cells]): GridRow => {
      const unpacked = cells.map((cell, index) => unpackCell(cell, at(grid.sheets, index)));
      return { item, agreement: at(agreements, agreement), power, cells: unpacked };
    }),
  };
}
