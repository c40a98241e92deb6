import { isInside, type PdfPage } from "./pdf-page.ts";
import type { PdfRow } from "./pdf-row.ts";
import type { TextRun } from "./pdf-runs.ts";

/** A row, and the run that tells where on its page it stands. */
export type PlacedRow = { run: TextRun; row: PdfRow };

/** A row of a table whose columns' texts reach to `rights`, still without text. */
export function emptyRow(page: number, edges: number[], rights: readonly number[]): PdfRow {
  const cells = rights.map((innerRight, i) => {
    return { fromColumn: i, toColumn: i, rowSpan: 1, lines: [], innerRight, links: [] };
  });
  return { page, table: { edges }, cells };
}

/** A line outside any table; what stands apart on it are cells of their own. */
export function proseRow(line: readonly TextRun[], innerRight: number): PdfRow {
  const cells = line.map((run, i) => {
    return { fromColumn: i, toColumn: i, rowSpan: 1, lines: [run], innerRight, links: [] };
  });
  return { page: line[0]?.page ?? 1, table: null, cells };
}

/** From the top of the first page to the bottom of the last one. */
export function sortRows(rows: readonly PlacedRow[]): PdfRow[] {
  return rows.toSorted((a, b) => a.run.page - b.run.page || a.run.y - b.run.y).map(({ row }) => row);
}

/** Adds a run to a column of a row: to its last line where it stands beside that, else as a line of its own. */
export function putRun(row: PdfRow | undefined, column: number, run: TextRun): void {
  const cell = row?.cells[column];
  if (!row || !cell) return;
  const last = cell.lines.at(-1);
  // Lines of the next page go on as if they stood below.
  const isNextPage = last !== undefined && run.page > row.page;
  const y = isNextPage && run.y <= last.y ? last.y + last.height * 1.4 : run.y;
  if (last && Math.abs(last.y - y) <= last.height * 0.5) {
    cell.lines[cell.lines.length - 1] = { ...last, text: `${last.text} ${run.text}`, right: run.right };
  } else cell.lines.push({ ...run, y });
}

/** Gives cells the links that lie over their lines. */
export function addLinks(pages: readonly PdfPage[], rows: readonly PdfRow[]): void {
  for (const page of pages) {
    for (const { url, box } of page.links) {
      for (const cell of rows.flatMap((row) => row.cells)) {
        const line = cell.lines.find(
          (text) =>
            (text as TextRun).page === page.number &&
            isInside(box, (text.left + text.right) / 2, text.y - text.height * 0.3),
        );
        const caption = line?.text;
        if (caption && !cell.links.some((link) => link.url === url)) cell.links.push({ url, text: caption });
      }
    }
  }
}
