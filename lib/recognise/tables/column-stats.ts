import { cellAt, type GridRow, type SheetGrid } from "../sheet-grid.ts";
import { type CellKind, seeCell } from "./content-cues.ts";

/** What a column holds, over the rows looked at. Shares are of its filled cells, 0–1. */
export type ColumnStats = {
  column: number;
  filled: number;
  /** Share of the rows that have text here; a merged cell counts for each row it covers. */
  fill: number;
  /** Share of rows with text of their own. */
  ownFill: number;
  unique: number;
  medianLength: number;
  numbering: number;
  code: number;
  /** Share of neighbouring pairs that count upwards; 0 for a column that is not mostly numbers. */
  rising: number;
  date: number;
  yesNo: number;
  mark: number;
  question: number;
  softQuestion: number;
  statement: number;
  required: number;
  unit: number;
  url: number;
  /** Share of rows whose cell brings a list of allowed answers. */
  allowed: number;
  linked: number;
  /** Share of cells that hold nothing but a code which the document explains; 0 for a column that merely counts. */
  coded: number;
  hidden: boolean;
};

const SAMPLE = 240;

/** The rows to judge columns by: all of a small table, evenly spread ones of a large one. */
export function sampleRows(rows: readonly GridRow[]): GridRow[] {
  if (rows.length <= SAMPLE) return [...rows];
  const step = rows.length / SAMPLE;
  // Runs of neighbours, because merged categories and counting numbers show only there.
  return Array.from({ length: SAMPLE / 4 }, (_, run) =>
    rows.slice(Math.floor(run * 4 * step), Math.floor(run * 4 * step) + 4),
  ).flat();
}

const share = (kinds: CellKind[], test: (kind: CellKind) => boolean): number =>
  kinds.length === 0 ? 0 : kinds.filter(test).length / kinds.length;

/** ア is 1, イ 3 (the small ones count too); a is 1: letters count upwards as numbers do. */
function lastNumber(folded: string): number {
  const [, kana, latin] = /^[(]?(?:([ア-ン])|([a-z]))[.)]?$/.exec(folded) ?? [];
  if (kana) return (kana.codePointAt(0) ?? 0) - 0x30a1;
  if (latin) return (latin.codePointAt(0) ?? 0) - 0x60;
  return Number(folded.match(/\d+/g)?.at(-1) ?? Number.NaN);
}

/** Only numbers count upwards; the figures in a text of another kind say nothing. */
function risingShare(kinds: CellKind[]): number {
  if (kinds.length < 2 || share(kinds, (kind) => kind.numbering) < 0.5) return 0;
  const numbers = kinds.map((kind) => lastNumber(kind.folded));
  const up = numbers.filter((after, index) => {
    const before = numbers[index - 1] ?? Number.NaN;
    return after > before || (after <= 1 && before >= 1);
  });
  return up.length / (kinds.length - 1);
}

/** 1, 2, 3, and from the first again; or 1, 1, 2, 3, 3, as chapters are counted. */
function counts(kinds: CellKind[]): boolean {
  const numbers = kinds.map(({ folded }) => lastNumber(folded));
  const isRising = numbers.every((after, index) => index === 0 || after >= (numbers[index - 1] ?? 0));
  if (isRising && new Set(numbers).size > 1) return true;
  return numbers.every((after, index) => {
    const before = numbers[index - 1];
    return before === undefined || after === before + 1 || (after === numbers[0] && after !== before);
  });
}

/** Looks at one column of a table; `grid` tells what it hides and explains. */
export function describeColumn(
  rows: readonly GridRow[],
  column: number,
  grid: Pick<SheetGrid, "hiddenColumns" | "codes">,
): ColumnStats {
  const kinds: CellKind[] = [];
  let [covered, allowed, linked] = [0, 0, 0];
  for (const row of rows) {
    const cell = cellAt(row, column);
    if (cell) kinds.push(seeCell(cell.text));
    if (cell?.links?.length) linked += 1;
    if (cell?.allowed ?? row.blanks.some((blank) => blank.column === column && blank.allowed)) allowed += 1;
    if (row.covered.has(column)) covered += 1;
  }
  const lengths = kinds.map((kind) => kind.length).sort((a, b) => a - b);
  const count = Math.max(1, rows.length);
  return {
    column,
    filled: kinds.length,
    fill: (kinds.length + covered) / count,
    ownFill: kinds.length / count,
    unique: kinds.length === 0 ? 0 : new Set(kinds.map((kind) => kind.folded)).size / kinds.length,
    medianLength: lengths[Math.floor(lengths.length / 2)] ?? 0,
    numbering: share(kinds, (kind) => kind.numbering),
    code: share(kinds, (kind) => kind.code),
    rising: risingShare(kinds),
    date: share(kinds, (kind) => kind.date),
    yesNo: share(kinds, (kind) => kind.yesNo),
    mark: share(kinds, (kind) => kind.mark),
    question: share(kinds, (kind) => kind.question),
    softQuestion: share(kinds, (kind) => kind.softQuestion),
    statement: share(kinds, (kind) => kind.statement),
    required: share(kinds, (kind) => kind.required),
    unit: share(kinds, (kind) => kind.unit),
    url: share(kinds, (kind) => kind.url),
    allowed: allowed / count,
    linked: kinds.length === 0 ? 0 : linked / kinds.length,
    coded: grid.codes.size === 0 || counts(kinds) ? 0 : share(kinds, ({ folded }) => grid.codes.has(folded)),
    hidden: grid.hiddenColumns.has(column),
  };
}
