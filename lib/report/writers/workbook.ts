import {
  colToLetter,
  type DataValidation,
  rangeRef,
  type WriteSheet,
  writeXlsx,
  type Cell as XlsxCell,
} from "hucre/xlsx";
import type { Workbook, WorkbookSheet } from "#lib/domain/workbook.ts";
import { textCell } from "./library-cell.ts";
import { rowHeight } from "./row-height.ts";
import { xlsxStyles } from "./xlsx-style.ts";
import { sheetName } from "./xlsx-text.ts";

/** Rows below the last one that have the drop-downs, too. */
const ROOM = 500;

/** The workbook as xlsx (ECMA-376). Every cell is text. */
export function writeWorkbookXlsx({ title, madeAt, sheets }: Workbook): Promise<Uint8Array> {
  const instant = new Date(madeAt);
  return writeXlsx({
    sheets: sheets.map(formTable),
    properties: { title, creator: "Kurabe", created: instant, modified: instant },
    defaultFont: { name: "Yu Gothic", size: 10 },
  });
}

function formTable({ title, columns, rows, frozenColumns }: WorkbookSheet): WriteSheet {
  const cells = new Map<string, XlsxCell>();
  const rowDefs = new Map<number, { height: number }>();
  const lines = [columns.map(({ heading }) => heading), ...rows];
  for (const [row, texts] of lines.entries()) {
    const style = row === 0 ? xlsxStyles.heading : xlsxStyles.cell;
    for (const [column, text] of texts.entries()) cells.set(`${row},${column}`, textCell(text, style));
    rowDefs.set(row, {
      height: rowHeight(texts.map((text, column) => ({ text, width: columns[column]?.width ?? 10 }))),
    });
  }
  return {
    name: sheetName(title),
    rows: lines.map((texts) => texts.map(() => null)),
    cells,
    rowDefs,
    columns: columns.map(({ width }) => ({ width })),
    freezePane: { rows: 1, columns: frozenColumns },
    autoFilter: { range: rangeRef(0, 0, lines.length - 1, columns.length - 1) },
    dataValidations: columns.flatMap((column, index) => dropDown(column.choices, index, lines.length + ROOM)),
    pageSetup: { orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function dropDown(choices: readonly string[] | undefined, column: number, lastRow: number): DataValidation[] {
  if (!choices) return [];
  const letter = colToLetter(column);
  const range = `${letter}2:${letter}${lastRow}`;
  return [{ type: "list", values: [...choices], allowBlank: true, showErrorMessage: false, range }];
}
