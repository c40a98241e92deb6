import type { Issue } from "#lib/domain/issue.ts";
import { readLimits } from "../limits.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { refuse } from "../refuse.ts";
import { stackPdfCards } from "./pdf-cards.ts";
import type { PdfPage } from "./pdf-page.ts";
import { openPdf, readPdfPage } from "./pdf-pages.ts";
import { makeCutSheet, makePdfSheet } from "./pdf-sheet.ts";
import { unfoldColumns } from "./pdf-unfold.ts";

/**
 * Reads a PDF with a text layer as one grid over all pages: ruled tables by their lines, tables without lines by how their texts stand.
 * A PDF of pictures is refused: it holds no text.
 */
export async function readPdf({ bytes, columnEdges }: ReadInput): Promise<Reading> {
  const pages = await loadPages(bytes);
  if (!Array.isArray(pages)) return pages;
  if (pages.every(({ items }) => items.length === 0)) return refuse("no-text-layer");
  const { sheet, unsure } = columnEdges
    ? makeCutSheet(pages, columnEdges)
    : makePdfSheet(unfoldColumns(stackPdfCards(pages)));
  const issues: Issue[] = unsure ? [{ code: "columns-unsure", severity: "warning", detail: "PDF", source: null }] : [];
  return { ok: true, sheets: [sheet], issues };
}

async function loadPages(bytes: Uint8Array): Promise<PdfPage[] | ReturnType<typeof refuse>> {
  let document: Awaited<ReturnType<typeof openPdf>>;
  try {
    document = await openPdf(bytes);
  } catch (error) {
    return refuse(error instanceof Error && error.name === "PasswordException" ? "file-encrypted" : "file-damaged");
  }
  try {
    if (document.numPages > readLimits.pages) return refuse("too-many-pages", `${readLimits.pages}`);
    const pages: PdfPage[] = [];
    let items = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await readPdfPage(document, number);
      items += page.items.length;
      if (items > readLimits.pdfItems) return refuse("too-many-cells", `${readLimits.pdfItems}`);
      pages.push(page);
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}
