import type { Issue } from "#lib/domain/issue.ts";
import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { readLimits } from "../limits.ts";
import { DEFAULT_SHEET_NAME, makeSheet } from "../make-sheet.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { refuse } from "../refuse.ts";
import { joinCutRows } from "./pdf-continue.ts";
import { findWordCutting, isWrappedLine, joinTextLines } from "./pdf-lines.ts";
import type { PdfPage } from "./pdf-page.ts";
import { openPdf, readPdfPage } from "./pdf-pages.ts";
import { makePdfRows, type PdfRow, type PdfRowCell } from "./pdf-rows.ts";
import { makeUnruledRows } from "./pdf-unruled.ts";

/**
 * Reads a PDF with a text layer as one grid over all pages: ruled tables by their lines, tables without lines by how their texts stand.
 * A PDF of pictures is refused: it holds no text.
 */
export async function readPdf({ bytes }: ReadInput): Promise<Reading> {
  const pages = await loadPages(bytes);
  if (!Array.isArray(pages)) return pages;
  if (pages.every(({ items }) => items.length === 0)) return refuse("no-text-layer");
  const ruled = makePdfRows(pages);
  const isRuled = ruled.some(({ table }) => table && table.edges.length > 2);
  const unruled = isRuled ? null : makeUnruledRows(pages);
  if (isRuled) joinCutRows(ruled);
  const issues: Issue[] = unruled ? [{ code: "columns-unsure", severity: "warning", detail: "PDF", source: null }] : [];
  return { ok: true, sheets: [makePagedSheet(unruled ?? ruled, pages)], issues };
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

function makePagedSheet(rows: readonly PdfRow[], pages: readonly PdfPage[]): SourceSheet {
  const allCells = rows.flatMap((row) => row.cells);
  const cutsWords = findWordCutting(allCells.flatMap(neighbours));
  const cells: Cell[] = [];
  const proseRows: number[] = [];
  const starts = new Map<number, number>();
  let gridRow = 0;
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1];
    if (isWrappedProse(before, row, cutsWords)) {
      const last = cells.at(-1);
      const [ours, theirs] = [row.cells[0], before?.cells[0]];
      if (last && ours && theirs)
        last.text += joinTextLines([...theirs.lines.slice(-1), ...ours.lines], {
          innerRight: ours.innerRight,
          cutsWords,
        }).slice(theirs.lines.at(-1)?.text.length ?? 0);
      continue;
    }
    gridRow += 1;
    if (!starts.has(row.page)) starts.set(row.page, gridRow);
    if (!row.table) proseRows.push(gridRow);
    for (const cell of row.cells) cells.push(makeCell(cell, gridRow, cutsWords));
  }
  const firstRows = pages
    .map(({ number }) => ({ page: number, firstRow: starts.get(number) ?? 0 }))
    .filter(({ firstRow }) => firstRow > 0);
  return makeSheet({ name: DEFAULT_SHEET_NAME, cells, proseRows, pages: firstRows });
}

function neighbours({ lines, innerRight }: PdfRowCell) {
  return lines.slice(1).flatMap((line, i) => {
    const before = lines[i];
    return before ? [{ before, line, innerRight }] : [];
  });
}

function isWrappedProse(before: PdfRow | undefined, row: PdfRow, cutsWords: boolean): boolean {
  const [above, line] = [before?.cells[0]?.lines.at(-1), row.cells[0]?.lines[0]];
  if (!before || before.table || row.table || before.page !== row.page || !above || !line) return false;
  return isWrappedLine(above, line, { innerRight: row.cells[0]?.innerRight ?? 0, cutsWords });
}

function makeCell(
  { fromColumn, toColumn, rowSpan, lines, innerRight, links }: PdfRowCell,
  row: number,
  cutsWords: boolean,
): Cell {
  const cell: Cell = { row, column: fromColumn + 1, text: joinTextLines(lines, { innerRight, cutsWords }) };
  if (toColumn > fromColumn) cell.columnSpan = toColumn - fromColumn + 1;
  if (rowSpan > 1) cell.rowSpan = rowSpan;
  if (links.length > 0) cell.links = links;
  return cell;
}
