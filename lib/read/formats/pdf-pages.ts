import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { restoreLetters } from "./pdf-letters.ts";
import type { PdfBox, PdfItem, PdfPage } from "./pdf-page.ts";
import { applyMatrix, findRulings, type Matrix, multiply } from "./pdf-rulings.ts";

// pdfjs asks for this class when it is loaded; only drawing, which is never done here, would use it.
Object.assign(globalThis, { DOMMatrix: globalThis.DOMMatrix ?? class {} });
const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
const packageFolder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** Opens a PDF: no script, no fetching, no pictures; character maps of fonts that are not embedded come from the package. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return pdfjs.getDocument({
    data: new Uint8Array(bytes), // pdfjs takes the buffer away
    verbosity: 0,
    enableXfa: false,
    disableFontFace: true,
    // Nothing is drawn: pdfjs knows the widths of the standard fonts, and need not load the fonts themselves.
    useSystemFonts: true,
    useWorkerFetch: false,
    fontExtraProperties: true, // the names of fonts, which tell bold type
    maxImageSize: 1,
    cMapUrl: `${join(packageFolder, "cmaps")}/`,
    cMapPacked: true,
  }).promise;
}

/** Reads one page: texts, filled form fields, ruling lines and links, turned as the page is. */
export async function readPdfPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const base = viewport.transform as unknown as Matrix;
  // Fonts are known once the operators are.
  const operators = await page.getOperatorList();
  const [items, annotations] = [await readItems(page, base), (await page.getAnnotations()) as Annotation[]];
  const rulings = findRulings(operators, base, pdfjs.OPS);
  page.cleanup();
  const links = annotations.flatMap(({ subtype, url, rect }) =>
    subtype === "Link" && url ? [{ url, box: turnBox(rect, base) }] : [],
  );
  const fields = annotations.flatMap((field) => readField(field, base));
  return { number, width: viewport.width, height: viewport.height, items: [...items, ...fields], ...rulings, links };
}

async function readItems(page: PDFPageProxy, base: Matrix): Promise<PdfItem[]> {
  const content = await page.getTextContent({ disableNormalization: true });
  return content.items.flatMap((item) => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const matrix = multiply(base, item.transform as unknown as Matrix);
    const height = item.height || Math.hypot(matrix[2], matrix[3]);
    const read = { text: restoreLetters(item.str), x: matrix[4], y: matrix[5], width: item.width, height };
    return [isBoldFont(page, item.fontName) ? { ...read, bold: true } : read];
  });
}

const BOLD_NAME = /bold|black|heavy|demi|[-,]w[6-9]\b/i;

function isBoldFont(page: PDFPageProxy, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const { name } = page.commonObjs.get(font) as { name?: string };
  return BOLD_NAME.test(name ?? "");
}

type Annotation = {
  subtype?: string;
  url?: string;
  rect: [number, number, number, number];
  fieldType?: string;
  fieldValue?: unknown;
  checkBox?: boolean;
  radioButton?: boolean;
  exportValue?: string;
  buttonValue?: string;
};

function turnBox(rect: readonly number[], base: Matrix): PdfBox {
  const [x0, y0] = applyMatrix(base, rect[0] ?? 0, rect[1] ?? 0);
  const [x1, y1] = applyMatrix(base, rect[2] ?? 0, rect[3] ?? 0);
  return { left: Math.min(x0, x1), top: Math.min(y0, y1), right: Math.max(x0, x1), bottom: Math.max(y0, y1) };
}

/** A form field's value stands in no text of the page: its lines become items in its box. */
function readField(field: Annotation, base: Matrix): PdfItem[] {
  if (field.subtype !== "Widget") return [];
  const box = turnBox(field.rect, base);
  const text = fieldText(field);
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const height = Math.min(10, (box.bottom - box.top) / Math.max(lines.length, 1));
  return lines.map((line, i) => ({
    text: line,
    x: box.left + 2,
    y: box.top + height * (i + 0.9),
    width: box.right - box.left - 4,
    height,
  }));
}

function fieldText({ fieldType, fieldValue, checkBox, radioButton, exportValue, buttonValue }: Annotation): string {
  if (checkBox) return fieldValue && fieldValue === exportValue ? "☑" : "☐";
  if (radioButton) return fieldValue && fieldValue === buttonValue ? "☑" : "☐";
  if (fieldType !== "Tx" && fieldType !== "Ch") return "";
  return Array.isArray(fieldValue) ? fieldValue.join("\n") : typeof fieldValue === "string" ? fieldValue : "";
}
