import { type CellStyle, rangeRef, type WriteSheet, writeXlsx, type Cell as XlsxCell } from "hucre/xlsx";
import type { InquiryForm } from "#lib/domain/inquiry-form.ts";
import { textCell } from "./library-cell.ts";
import { rowHeight } from "./row-height.ts";
import { splitRuns } from "./split-runs.ts";
import { xlsxStyles } from "./xlsx-style.ts";
import { CELL_LIMIT, sheetName } from "./xlsx-text.ts";

const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const EDGE = { style: "thin", color: { rgb: "9DB6F2" } } as const;

// Where the vendor writes is seen at a glance.
const styles = {
  answer: {
    ...xlsxStyles.cell,
    fill: fill("FFFBE8"),
    border: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
  },
  answerHeading: { ...xlsxStyles.heading, fill: fill("FFF3C4") },
  lead: { font: { ...xlsxStyles.cell.font }, alignment: { wrapText: true, vertical: "top" } },
  fact: { font: { ...xlsxStyles.cell.font, bold: true }, alignment: { vertical: "top" } },
  label: { font: { ...xlsxStyles.paragraph.font }, alignment: { vertical: "top" } },
} satisfies Record<string, CellStyle>;

/** At least this high, so that there is room to write by hand on paper. */
const LEAST_HEIGHT = 34;

type Line = { cells: { column: number; text: string; style: CellStyle }[]; height: number; whole?: boolean };

/** The sheet of questions as xlsx: what to do above, the table below, the code once more on a hidden sheet. Every cell is text. */
export function writeInquiryXlsx(form: InquiryForm): Promise<Uint8Array> {
  const instant = new Date(form.madeAt);
  return writeXlsx({
    sheets: [questionSheet(form), hiddenSheet(form)],
    properties: {
      title: `${form.title} ${form.code}`,
      subject: form.code,
      creator: "Kurabe",
      created: instant,
      modified: instant,
    },
    defaultFont: { name: "Yu Gothic", size: 10 },
  });
}

function questionSheet(form: InquiryForm): WriteSheet {
  const above = linesAbove(form);
  const lines = [...above, headingLine(form), ...form.rows.flatMap((row) => tableLines(form, row))];
  const cells = new Map<string, XlsxCell>();
  const rowDefs = new Map<number, { height: number }>();
  for (const [row, line] of lines.entries()) {
    for (const { column, text, style } of line.cells) cells.set(`${row},${column}`, textCell(text, style));
    rowDefs.set(row, { height: line.height });
  }
  const last = form.columns.length - 1;
  return {
    name: sheetName(form.title),
    rows: lines.map(() => form.columns.map(() => null)),
    cells,
    rowDefs,
    columns: form.columns.map(({ width }) => ({ width })),
    merges: lines.flatMap(({ whole }, row) =>
      whole ? [{ startRow: row, startCol: 0, endRow: row, endCol: last }] : [],
    ),
    freezePane: { rows: above.length + 1, columns: 1 },
    pageSetup: {
      ...{ orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: `${above.length + 1}:${above.length + 1}`,
    },
    autoFilter: { range: rangeRef(above.length, 0, lines.length - 1, last) },
  };
}

function linesAbove(form: InquiryForm): Line[] {
  const width = form.columns.reduce((sum, column) => sum + column.width, 0);
  const facts = form.facts.map(
    ({ label, value, hint }): Line => ({
      cells: [
        { column: 0, text: label, style: styles.label },
        { column: 2, text: value, style: styles.fact },
        ...(hint === undefined ? [] : [{ column: 3, text: hint, style: styles.label }]),
      ],
      height: 18,
    }),
  );
  return [
    { cells: [{ column: 0, text: form.title, style: xlsxStyles.title }], height: 28, whole: true },
    ...form.lead.map(
      (text): Line => ({
        cells: [{ column: 0, text, style: styles.lead }],
        height: rowHeight([{ text, width }]),
        whole: true,
      }),
    ),
    ...facts,
    { cells: [], height: 10 },
  ];
}

function headingLine({ columns }: InquiryForm): Line {
  const cells = columns.map(({ heading, side }, column) => ({
    ...{ column, text: heading },
    style: side === "theirs" ? styles.answerHeading : xlsxStyles.heading,
  }));
  return { cells, height: rowHeight(columns.map(({ heading, width }) => ({ text: heading, width }))) + 4 };
}

/** One row, and others below it where a text is longer than a cell can hold. */
function tableLines({ columns, continued }: InquiryForm, row: readonly string[]): Line[] {
  const parts = row.map((text) => splitRuns([{ text, style: null }], CELL_LIMIT).map((runs) => runs[0]?.text ?? ""));
  const count = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, at): Line => {
    const texts = parts.map((pieces, column) => pieces[at] ?? (column === 1 ? continued : ""));
    const sized = texts.map((text, column) => ({ text, width: columns[column]?.width ?? 10 }));
    return {
      cells: texts.map((text, column) => ({
        ...{ column, text },
        style: columns[column]?.side === "theirs" && at === 0 ? styles.answer : xlsxStyles.cell,
      })),
      height: Math.max(LEAST_HEIGHT, rowHeight(sized)),
    };
  });
}

function hiddenSheet({ hiddenName, code }: InquiryForm): WriteSheet {
  const cells = new Map([["0,0", textCell(code, xlsxStyles.cell)]]);
  return { name: sheetName(hiddenName), rows: [[null]], cells, hidden: true };
}
