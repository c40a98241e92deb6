import type { Report, ReportCell } from "#lib/domain/report.ts";
import { isSafeAddress } from "../safe-links.ts";
import { statusColor } from "../status-color.ts";
import type { DrawnLine, PdfSheet, TextStyle } from "./pdf-sheet.ts";
import { wrapLines } from "./wrap-lines.ts";

const INK = "#1b1f24";
const SOFT = "#525c67";
const MARK = "#8f5604";
const LINK = "#2f4b8f";
const SIZE = 8;

export const plainStyle: TextStyle = { weight: "regular", size: SIZE, color: INK };
export const headingStyle: TextStyle = { weight: "bold", size: SIZE, color: INK };
export const softStyle: TextStyle = { weight: "regular", size: SIZE, color: SOFT };

export type Paragraph = { text: string; style: TextStyle; url?: string };

function clean(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replaceAll("\t", "    ");
}

/** What a cell shows, from top to bottom: status, text, warnings, links, source. */
export function cellParagraphs(cell: ReportCell, labels: Report["statusLabels"]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  if (cell.status !== undefined) {
    const { glyph, word } = labels[cell.status];
    paragraphs.push({ text: `${glyph} ${word}`, style: { ...headingStyle, color: statusColor[cell.status].light } });
  }
  const links = (cell.links ?? []).filter(({ url }) => isSafeAddress(url));
  const whole = links.find(({ url }) => url === cell.text);
  if (cell.text !== "") {
    paragraphs.push(
      whole
        ? { text: cell.text, style: { ...plainStyle, color: LINK }, url: whole.url }
        : { text: cell.text, style: plainStyle },
    );
  }
  for (const mark of cell.marks ?? []) paragraphs.push({ text: `▲ ${mark}`, style: { ...plainStyle, color: MARK } });
  for (const { text, url } of links) {
    if (url !== whole?.url) paragraphs.push({ text: `→ ${text || url}`, style: { ...plainStyle, color: LINK }, url });
  }
  if (cell.note !== undefined) paragraphs.push({ text: cell.note, style: { ...plainStyle, size: 7, color: SOFT } });
  return paragraphs;
}

/** Paragraphs as lines that fit into `width` points. */
export function layLines(sheet: PdfSheet, paragraphs: readonly Paragraph[], width: number): DrawnLine[] {
  return paragraphs.flatMap(({ text, style, url }) => {
    const measure = (piece: string) => sheet.fonts[style.weight].width(piece) * style.size;
    return wrapLines(clean(text), width, measure).map((line) => ({
      text: line,
      style,
      ...(url !== undefined && { url }),
    }));
  });
}
