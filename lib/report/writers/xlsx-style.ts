import type { CellStyle } from "hucre/xlsx";
import type { Status } from "#lib/domain/answer.ts";
import { statusColor } from "../status-color.ts";

type FontStyle = NonNullable<CellStyle["font"]>;

const FONT = "Yu Gothic";
const LINE = { style: "thin", color: { rgb: "D9DDE3" } } as const;
const INK = { rgb: "1B1F24" };

function rgb(color: string): { rgb: string } {
  return { rgb: color.slice(1).toUpperCase() };
}

const text: FontStyle = { name: FONT, size: 10, color: INK };
const wrapped = { wrapText: true, vertical: "top" } as const;

/** The few styles that a workbook is written in. One object each: the library keeps one entry per style. */
export const xlsxStyles = {
  title: { font: { ...text, size: 16, bold: true }, alignment: { vertical: "center" } },
  paragraph: { font: { ...text, color: { rgb: "525C67" } }, alignment: wrapped },
  label: { font: { ...text, color: { rgb: "525C67" } }, alignment: wrapped, border: { bottom: LINE } },
  heading: {
    font: { ...text, bold: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EEF2FB" } },
    alignment: { wrapText: true, vertical: "center" },
    border: { bottom: { style: "medium", color: { rgb: "2F4B8F" } }, right: LINE },
  },
  cell: { font: text, alignment: wrapped, border: { bottom: LINE, right: LINE } },
  link: {
    font: { ...text, color: { rgb: "2F4B8F" }, underline: true },
    alignment: wrapped,
    border: { bottom: LINE, right: LINE },
  },
  continued: {
    font: { ...text, italic: true, color: { rgb: "8F5604" } },
    alignment: wrapped,
    border: { bottom: LINE, right: LINE },
  },
} satisfies Record<string, CellStyle>;

export const answerFont: FontStyle = { ...text };
export const markFont: FontStyle = { ...text, size: 9, color: { rgb: "8F5604" } };

const statusFonts = new Map<Status, FontStyle>();

/** The font of a status: its colour, bold. */
export function statusFont(status: Status): FontStyle {
  const font = statusFonts.get(status) ?? { ...text, bold: true, color: rgb(statusColor[status].light) };
  statusFonts.set(status, font);
  return font;
}

// A breath of the status colour behind the cell, so that a page of answers can be taken in at a glance.
function tint(color: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return channels
    .map((channel) =>
      Math.round(255 - (255 - channel) * 0.07)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

const statusCells = new Map<Status, CellStyle>();

/** The cell style of a status. */
export function statusCellStyle(status: Status): CellStyle {
  const known = statusCells.get(status);
  if (known) return known;
  const fill = { type: "pattern", pattern: "solid", fgColor: { rgb: tint(statusColor[status].light) } } as const;
  const style: CellStyle = { ...xlsxStyles.cell, font: statusFont(status), fill };
  statusCells.set(status, style);
  return style;
}
