import PDFDocument from "pdfkit";
import type { Report } from "#lib/domain/report.ts";
import { fill } from "../report-messages.ts";
import { embedFont, type PdfFont, type Weight } from "./pdf-fonts.ts";

type Orientation = "portrait" | "landscape";
type Structure = ReturnType<PDFKit.PDFDocument["struct"]>;

/** How a line of text looks. Sizes in points. */
export type TextStyle = { weight: Weight; size: number; color: string };

export type DrawnLine = { text: string; style: TextStyle; url?: string };

export const MARGIN = 36;
const FOOT = 26;
const NOTHING = new Uint8Array();

/** A PDF being written from top to bottom. Points; y grows downwards. */
export type PdfSheet = {
  doc: PDFKit.PDFDocument;
  fonts: Record<Weight, PdfFont>;
  /** Where the next line goes. */
  y: number;
  section: Structure | null;
  foot: Foot;
};

/** What stands at the foot of every page. `total` is drawn at the end, when the number of pages is known. */
type Foot = { title: string; words: string; pages: number; total: PDFKit.PDFKitReference };

const footStyle: TextStyle = { weight: "regular", size: 7.5, color: "#626c78" };

/** An empty document with the report's properties and nothing that depends on the day or the machine. */
export function openSheet(report: Report): PdfSheet {
  const instant = new Date(report.madeAt);
  const doc = new PDFDocument({
    autoFirstPage: false,
    tagged: true,
    displayTitle: true,
    lang: report.language,
    pdfVersion: "1.7",
    info: { Title: report.title, Creator: "Kurabe", Producer: "Kurabe", CreationDate: instant, ModDate: instant },
  });
  const fonts = { regular: embedFont(doc, "regular"), bold: embedFont(doc, "bold") };
  const total = doc.ref({
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, -4, 80, 12],
    Resources: { Font: { [fonts.regular.id]: fonts.regular.ref() } },
  });
  const foot = { title: report.title.slice(0, 60), words: report.words.page, pages: 0, total };
  return { doc, fonts, y: MARGIN, section: null, foot };
}

export function startPage(sheet: PdfSheet, layout: Orientation): void {
  const { doc, foot } = sheet;
  const before = foot.pages > 0 ? (doc.page as unknown as WrittenPage) : null;
  doc.addPage({ size: "A4", layout, margin: 0 });
  if (before) forgetPage(doc as unknown as WithParentTree, before);
  foot.pages += 1;
  drawFoot(sheet);
  sheet.y = MARGIN;
}

type WrittenPage = { dictionary: { data: { StructParents?: number } } };
type WithParentTree = {
  getStructParentTree(): { get(key: number): unknown[]; add(key: number, value: unknown): void };
  ref(data: unknown): { data: unknown; end(): void };
};

/**
 * Lets go of a page that has been written. pdfkit would hold every page and, for the tree that leads from text to structure,
 * every element to the end: some hundred megabytes for a large report.
 */
function forgetPage(doc: WithParentTree, { dictionary }: WrittenPage): void {
  const key = dictionary.data.StructParents;
  dictionary.data = {};
  if (key === undefined) return;
  const tree = doc.getStructParentTree();
  const elements = doc.ref(tree.get(key));
  elements.end();
  elements.data = null;
  tree.add(key, elements);
}

function drawFoot(sheet: PdfSheet): void {
  const { doc, foot, fonts } = sheet;
  const y = doc.page.height - MARGIN - 8;
  const before = fill(foot.words.split("{pages}")[0] ?? "", { page: foot.pages });
  const left = doc.page.width - MARGIN - fonts.regular.width(`${before}0000`) * footStyle.size;
  const right = left + fonts.regular.width(before) * footStyle.size;
  doc.markContent("Artifact", { type: "Pagination" });
  drawLine(sheet, { text: foot.title, style: footStyle }, { x: MARGIN, y });
  drawLine(sheet, { text: before, style: footStyle }, { x: left, y });
  (doc.page as unknown as { xobjects: Record<string, unknown> }).xobjects["Total"] = foot.total;
  doc.addContent(`q 1 0 0 -1 ${right.toFixed(2)} ${baseLine(fonts.regular, y, footStyle.size)} cm /Total Do Q`);
  doc.endMarkedContent();
}

function baseLine({ ascender }: PdfFont, top: number, size: number): string {
  return (top + (ascender / 1000) * size).toFixed(2);
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
  (doc.page as unknown as { fonts: Record<string, unknown> }).fonts[font.id] ??= font.ref();
  doc.fillColor(style.color);
  const base = baseLine(font, y, style.size);
  let left = x;
  for (const { text: drawn, actual } of font.pieces(text.trimEnd())) {
    if (actual !== null) doc.markContent("Span", { actual });
    // The page counts downwards, letters grow upwards: hence -1.
    doc.addContent(
      `BT /${font.id} ${style.size} Tf 1 0 0 -1 ${left.toFixed(2)} ${base} Tm <${font.encode(drawn)}> Tj ET`,
    );
    if (actual !== null) doc.endMarkedContent();
    left += font.width(drawn) * style.size;
  }
  if (url !== undefined) doc.link(x, y, left - x, style.size * 1.3, url);
}

/** Writes what waited for the end. */
export function closeSheet({ doc, foot, fonts }: PdfSheet): void {
  const after = foot.words.split("{pages}")[1] ?? "";
  const text = `${foot.pages}${after}`;
  foot.total.end(`BT /${fonts.regular.id} ${footStyle.size} Tf <${fonts.regular.encode(text)}> Tj ET`);
  doc.end();
}

/** What has been written since it was last asked for: pdfkit writes a page when the next one begins. */
export function takeBytes({ doc }: PdfSheet): Uint8Array {
  const bytes: Uint8Array | null = (doc as unknown as { read(): Uint8Array | null }).read();
  return bytes ?? NOTHING;
}
