import type { PdfRow, PdfRowCell } from "./pdf-row.ts";

/**
 * Joins a row that a page break has cut in two: the first row on the next page (a repeated header aside) in which the column that all
 * rows fill is blank. What stands in it goes into the cells above; its own place stays empty, so that rows still count as on paper.
 */
export function joinCutRows(rows: readonly PdfRow[]): void {
  const byTable = Map.groupBy(
    rows.filter(({ table }) => table !== null),
    ({ table }) => table?.edges,
  );
  for (const [edges, tableRows] of byTable) {
    if (!edges) continue;
    const header = new Set(tableRows.slice(0, 4).map(signature));
    const keyColumn = findKeyColumn(tableRows, edges);
    const pages = [...Map.groupBy(tableRows, ({ page }) => page).values()];
    for (const [i, page] of pages.entries()) {
      const above = pages[i - 1]?.findLast(({ cells }) => cells.some(isFilled));
      if (!above || above.page !== (page[0]?.page ?? 0) - 1) continue;
      const first = page.find((row) => row.cells.some(isFilled) && !header.has(signature(row)));
      if (first && goesOn(first, keyColumn)) appendRow(above, first);
    }
  }
}

function signature(row: PdfRow): string {
  return row.cells
    .map(({ lines }) => lines.map(({ text }) => text).join(""))
    .join("|")
    .replace(/^\|+$/, "");
}

/** The first column that at least four rows in five fill with a cell of their own; -1 where there is none. */
function findKeyColumn(rows: readonly PdfRow[], edges: readonly number[]): number {
  const body = rows.filter(({ cells }) => cells.filter(isFilled).length >= 2);
  for (let column = 0; column < edges.length - 1; column += 1) {
    const filled = body.filter(({ cells }) => cells.some((cell) => cell.fromColumn === column && isFilled(cell)));
    if (body.length >= 4 && filled.length >= body.length * 0.8) return column;
  }
  return -1;
}

function isFilled({ lines }: PdfRowCell): boolean {
  return lines.length > 0;
}

function goesOn(row: PdfRow, keyColumn: number): boolean {
  const fills = ({ fromColumn, toColumn }: PdfRowCell) => fromColumn <= keyColumn && toColumn >= keyColumn;
  return keyColumn >= 0 && !row.cells.some((cell) => fills(cell) && isFilled(cell));
}

function appendRow(last: PdfRow, row: PdfRow): void {
  for (const cell of row.cells) {
    if (!isFilled(cell)) continue;
    const above = last.cells.find((other) => other.fromColumn === cell.fromColumn && other.toColumn === cell.toColumn);
    if (!above) {
      last.cells.push({ ...cell, rowSpan: 1, lines: [...cell.lines], links: [...cell.links] });
      last.cells.sort((a, b) => a.fromColumn - b.fromColumn);
    } else {
      const end = above.lines.at(-1);
      // The page break is no gap: lines go on as if they stood below.
      const shift = end ? end.y + end.height * 1.4 - (cell.lines[0]?.y ?? 0) : 0;
      above.lines.push(...cell.lines.map((line) => ({ ...line, y: line.y + shift })));
      above.links.push(...cell.links.filter(({ url }) => !above.links.some((link) => link.url === url)));
    }
    cell.lines = [];
    cell.links = [];
  }
}
