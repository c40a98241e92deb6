import type { CellStyle, Cell as XlsxCell } from "hucre/xlsx";
import type { Report, ReportCell } from "#lib/domain/report.ts";
import { isSafeAddress } from "../safe-links.ts";
import { type Run, splitRuns } from "./split-runs.ts";
import { answerFont, markFont, statusCellStyle, statusFont, xlsxStyles } from "./xlsx-style.ts";
import { CELL_LIMIT, escapeCellText } from "./xlsx-text.ts";

type Font = NonNullable<CellStyle["font"]>;

// Longer addresses make Excel call the workbook damaged.
const ADDRESS_LIMIT = 2079;

// The library takes these texts for error values; as an answer they are words.
const LOOKS_LIKE_ERROR = /^#[A-Z]/;

/** A cell that holds `text` and nothing else: never a formula, a number, a date or an error value. */
export function textCell(text: string, style: CellStyle): XlsxCell {
  const value = escapeCellText(text);
  if (LOOKS_LIKE_ERROR.test(value)) return { value: null, type: "richText", richText: [{ text: value }], style };
  return { value: value === "" ? null : value, type: "string", style };
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
function onlyLink({ text, status, links = [] }: ReportCell): Pick<XlsxCell, "hyperlink"> {
  if (status !== undefined || text.length > ADDRESS_LIMIT || !links.some(({ url }) => url === text)) return {};
  return isSafeAddress(text) ? { hyperlink: { target: text } } : {};
}

function styleOf(cell: ReportCell, linked: boolean): CellStyle {
  if (cell.status !== undefined) return statusCellStyle(cell.status);
  return linked ? xlsxStyles.link : xlsxStyles.cell;
}

function formPart(part: readonly Run<Font>[], style: CellStyle): XlsxCell {
  const [only, ...others] = part;
  if (others.length === 0) return textCell(only?.text ?? "", style);
  const richText = part.map((run) => ({ text: escapeCellText(run.text), font: run.style }));
  return { value: null, type: "richText", richText, style };
}

/** A report cell in a worksheet: the text that it shows, and the cells that hold it. */
export type FormedCell = {
  text: string;
  /** One, or several below each other where the text is longer than a cell can hold. */
  cells: XlsxCell[];
};

/** Gives a report cell the form of spreadsheet cells. */
export function formCell(cell: ReportCell, labels: Report["statusLabels"]): FormedCell {
  const runs = runsOf(cell, labels);
  const link = onlyLink(cell);
  const style = styleOf(cell, link.hyperlink !== undefined);
  const [first, ...rest] = splitRuns(runs, CELL_LIMIT).map((part) => formPart(part, style));
  if (!first) return { text: "", cells: [] };
  if (link.hyperlink) first.hyperlink = link.hyperlink;
  if (cell.note !== undefined) first.comment = { author: "Kurabe", text: cell.note };
  return { text: runs.map(({ text }) => text).join(""), cells: [first, ...rest] };
}
