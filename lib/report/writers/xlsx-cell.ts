import type { CellStyle } from "hucre/xlsx";
import type { Report, ReportCell } from "#lib/domain/report.ts";
import { isSafeAddress } from "../safe-links.ts";
import { type Run, splitRuns } from "./split-runs.ts";
import { answerFont, markFont, statusCellStyle, statusFont, xlsxStyles } from "./xlsx-style.ts";
import { fontXml } from "./xlsx-style-table.ts";
import { CELL_LIMIT, cellXml } from "./xlsx-text.ts";

type Font = NonNullable<CellStyle["font"]>;

/** A cell of a worksheet: text in its cell's style, or runs of text each in its own font. Never a formula, a number or a date. */
export type SheetCell = { runs: readonly Run<Font>[]; style: CellStyle; address?: string; note?: string };

// Longer addresses make Excel call the workbook damaged.
const ADDRESS_LIMIT = 2079;

/** A cell that holds `text` and nothing else. */
export function plainCell(text: string, style: CellStyle): SheetCell {
  return { runs: text === "" ? [] : [{ text, style: answerFont }], style };
}

function runsOf(cell: ReportCell, labels: Report["statusLabels"]): Run<Font>[] {
  const runs: Run<Font>[] = [];
  if (cell.status !== undefined) {
    const { glyph, word } = labels[cell.status];
    runs.push({ text: `${glyph} ${word}`, style: statusFont(cell.status) });
  }
  if (cell.text !== "") runs.push({ text: runs.length > 0 ? `\n${cell.text}` : cell.text, style: answerFont });
  for (const mark of cell.marks ?? []) runs.push({ text: `\n▲ ${mark}`, style: markFont });
  return runs;
}

// LibreOffice drops the line breaks, wrapping and styles of a cell that is a link: only an address by itself becomes one.
function isOnlyLink({ text, status, links = [] }: ReportCell): boolean {
  if (status !== undefined || text.length > ADDRESS_LIMIT || !links.some(({ url }) => url === text)) return false;
  return isSafeAddress(text);
}

function styleOf(cell: ReportCell, linked: boolean): CellStyle {
  if (cell.status !== undefined) return statusCellStyle(cell.status);
  return linked ? xlsxStyles.link : xlsxStyles.cell;
}

/** A report cell in a worksheet: the text that it shows, and the cells that hold it. */
export type FormedCell = {
  text: string;
  /** One, or several below each other where the text is longer than a cell can hold. */
  cells: SheetCell[];
};

/** Gives a report cell the form of spreadsheet cells. */
export function formCell(cell: ReportCell, labels: Report["statusLabels"]): FormedCell {
  const runs = runsOf(cell, labels);
  const linked = isOnlyLink(cell);
  const style = styleOf(cell, linked);
  const [first, ...rest] = splitRuns(runs, CELL_LIMIT).map((part): SheetCell => ({ runs: part, style }));
  if (!first) return { text: "", cells: [] };
  const told: SheetCell = {
    ...first,
    ...(linked && { address: cell.text }),
    ...(cell.note !== undefined && { note: cell.note }),
  };
  return { text: runs.map(({ text }) => text).join(""), cells: [told, ...rest] };
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${cellXml(text)}</t>`;
}

/** The cell's element; its text stands in it rather than in a table of all texts, which would have to be held to the end. */
export function sheetCellXml(place: string, { runs }: SheetCell, style: number): string {
  const [first, ...others] = runs;
  if (!first) return `<c r="${place}" s="${style}"/>`;
  const content =
    others.length === 0
      ? textXml(first.text)
      : runs.map((run) => `<r><rPr>${fontXml(run.style, "rFont")}</rPr>${textXml(run.text)}</r>`).join("");
  return `<c r="${place}" s="${style}" t="inlineStr"><is>${content}</is></c>`;
}
