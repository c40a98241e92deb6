import PDFDocument from "pdfkit";
import type { Report } from "#lib/domain/report.ts";
import { type FontMeasure, fontFiles, measureFont, type Weight } from "./pdf-fonts.ts";

type Orientation = "portrait" | "landscape";
type Structure = ReturnType<PDFKit.PDFDocument["struct"]>;

/** How a line of text looks. Sizes in points. */
export type TextStyle = { weight: Weight; size: number; color: string };

export type DrawnLine = { text: string; style: TextStyle; url?: string };

export const MARGIN = 36;
const FOOT = 26;

/** A PDF being written from top to bottom. Points; y grows downwards. */
export type PdfSheet = {
  doc: PDFKit.PDFDocument;
  fonts: Record<Weight, FontMeasure>;
  /** Where the next line goes. */
  y: number;
  section: Structure | null;
};

// The fonts as pdfkit has opened them: it keeps them to itself, and a second copy of each would cost 30 MB.
function openFont(doc: PDFKit.PDFDocument, weight: Weight): FontMeasure {
  doc.registerFont(weight, fontFiles[weight]);
  doc.font(weight);
  const { _font } = doc as unknown as { _font: { font: Parameters<typeof measureFont>[0] } };
  return measureFont(_font.font);
}

/** An empty document with the report's properties and nothing that depends on the day or the machine. */
export function openSheet(report: Report): PdfSheet {
  const instant = new Date(report.madeAt);
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: report.language,
    pdfVersion: "1.7",
    info: { Title: report.title, Creator: "Kurabe", Producer: "Kurabe", CreationDate: instant, ModDate: instant },
  });
  const fonts = { regular: openFont(doc, "regular"), bold: openFont(doc, "bold") };
  return { doc, fonts, y: MARGIN, section: null };
}

export function startPage(sheet: PdfSheet, layout: Orientation): void {
  sheet.doc.addPage({ size: "A4", layout, margin: 0 });
  sheet.y = MARGIN;
}

/** The next page of the same kind. */
export function turnPage(sheet: PdfSheet): void {
  startPage(sheet, sheet.doc.page.width > sheet.doc.page.height ? "landscape" : "portrait");
}

export function usableWidth({ doc }: PdfSheet): number {
  return doc.page.width - 2 * MARGIN;
}

export function bottom({ doc }: PdfSheet): number {
  return doc.page.height - MARGIN - FOOT;
}

/** One line, already short enough, at x and y. What the font lacks is marked with what it stands for. */
export function drawLine(sheet: PdfSheet, { text, style, url }: DrawnLine, { x, y }: { x: number; y: number }): void {
  const { doc, fonts } = sheet;
  const font = fonts[style.weight];
  doc.font(style.weight).fontSize(style.size).fillColor(style.color);
  let left = x;
  for (const { text: drawn, actual } of font.pieces(text.trimEnd())) {
    if (actual !== null) doc.markContent("Span", { actual });
    doc.text(drawn, left, y, { lineBreak: false });
    if (actual !== null) doc.endMarkedContent();
    left += font.width(drawn) * style.size;
  }
  if (url !== undefined) doc.link(x, y, left - x, style.size * 1.3, url);
}

/** Page numbers and title at the foot of every page, and the bytes. */
export function closeSheet(sheet: PdfSheet, report: Report, pageWords: (page: number, pages: number) => string) {
  const { doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  const style: TextStyle = { weight: "regular", size: 7.5, color: "#626c78" };
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    const words = pageWords(index + 1, count);
    const y = doc.page.height - MARGIN - 8;
    const x = doc.page.width - MARGIN - sheet.fonts.regular.width(words) * style.size;
    doc.markContent("Artifact", { type: "Pagination" });
    drawLine(sheet, { text: report.title.slice(0, 60), style }, { x: MARGIN, y });
    drawLine(sheet, { text: words, style }, { x, y });
    doc.endMarkedContent();
  }
  return collectBytes(doc);
}

function collectBytes(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
    doc.end();
  });
}
