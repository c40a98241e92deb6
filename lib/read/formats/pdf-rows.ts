import { alignColumns, nearestEdge } from "./pdf-columns.ts";
import { fillTables, findCell } from "./pdf-fill.ts";
import { findTables, type PdfCell, type PdfTable } from "./pdf-grid.ts";
import { makeLines, type TextLine } from "./pdf-lines.ts";
import { isInside, type PdfBox, type PdfItem, type PdfPage } from "./pdf-page.ts";
import { findProseBlock, type ProseBlock } from "./pdf-prose.ts";
import type { PdfRow, PdfRowCell } from "./pdf-row.ts";
import { findRunningLines, leaveFirstHeads } from "./pdf-running.ts";

/** Takes pages apart into rows, from top to bottom: tables row by row, what stands outside them line by line. */
export function makePdfRows(pages: readonly PdfPage[], boxes = false): PdfRow[] {
  const found = pages.map((page) => {
    const tables = findTables(page, boxes).sort((a, b) => area(a.box) - area(b.box));
    const lines = makeLines(fillTables(page, tables));
    return { page, lines, tables: tables.filter(({ cells }) => cells.some(({ items }) => items.length > 0)) };
  });
  const edgesOf = alignColumns(found.flatMap(({ tables }) => tables));
  const running = findRunning(found);
  return found.flatMap(({ page, lines, tables }) => {
    // What the browser prints at the foot reaches into the margin.
    const own = lines.filter((line) => !running.has(line));
    const block = findProseBlock(own.length > 0 ? own : lines, page);
    const blocks = [
      ...tables.map((table) => ({
        top: table.box.top,
        rows: () => tableRows(table, edgesOf.get(table) ?? table.edges, page),
      })),
      ...lines.map((line) => ({
        top: line.y,
        rows: () => [{ ...proseRow(line, blockAt(page, line) ?? block, page), running: running.has(line) }],
      })),
    ];
    return blocks.sort((a, b) => a.top - b.top).flatMap(({ rows }) => rows());
  });
}

const INSET = 6;

/** The block of its own width in which a line stands. */
function blockAt({ blocks }: PdfPage, line: TextLine): ProseBlock | null {
  const box = blocks?.find((block) => isInside(block, line.left, line.y));
  return box ? { left: line.left, right: box.right - INSET } : null;
}

type FoundPage = { page: PdfPage; lines: TextLine[]; tables: readonly PdfTable[] };

/** Heads above and feet below all tables of their pages. */
function findRunning(pages: readonly FoundPage[]): Set<TextLine> {
  const outer = pages.flatMap(({ page, lines, tables }) => {
    const top = Math.min(...tables.map(({ box }) => box.top));
    const bottom = Math.max(...tables.map(({ box }) => box.bottom));
    const outside = lines.filter(({ y }) => tables.length === 0 || y < top || y > bottom);
    return outside.map((line) => ({ line, runs: [{ ...line, page: page.number, starts: [] }] }));
  });
  const running = leaveFirstHeads(findRunningLines(outer.map(({ runs }) => runs)));
  return new Set(outer.flatMap(({ line, runs }) => (running.has(runs) ? line : [])));
}

function area({ left, right, top, bottom }: PdfBox): number {
  return (right - left) * (bottom - top);
}

function proseRow(line: TextLine, block: ProseBlock, page: PdfPage): PdfRow {
  const box = { left: line.left, right: line.right, top: line.y - line.height, bottom: line.y + line.height * 0.3 };
  const links = page.links.flatMap((link) =>
    isInside(box, (link.box.left + link.box.right) / 2, (link.box.top + link.box.bottom) / 2)
      ? [{ url: link.url, text: line.text }]
      : [],
  );
  return {
    page: page.number,
    table: null,
    cells: [
      { fromColumn: 0, toColumn: 0, rowSpan: 1, lines: [line], innerLeft: block.left, innerRight: block.right, links },
    ],
  };
}

function tableRows(table: PdfTable, edges: number[], page: PdfPage): PdfRow[] {
  const links = linksByCell(table, page);
  const rows: PdfRow[] = table.rowEdges.slice(1).map(() => ({
    page: page.number,
    table: { edges },
    cells: [],
  }));
  for (const cell of table.cells) rows[cell.fromRow]?.cells.push(makeRowCell(cell, edges, links.get(cell) ?? []));
  for (const row of rows) row.cells.sort((a, b) => a.fromColumn - b.fromColumn);
  return rows;
}

function makeRowCell(cell: PdfCell, edges: readonly number[], links: PdfRowCell["links"]): PdfRowCell {
  const lines = makeLines(cell.items);
  const inset = Math.min(Math.max(Math.min(...lines.map(({ left }) => left), cell.box.right) - cell.box.left, 0.5), 8);
  return {
    fromColumn: nearestEdge(edges, cell.box.left),
    toColumn: Math.max(nearestEdge(edges, cell.box.right) - 1, nearestEdge(edges, cell.box.left)),
    rowSpan: cell.toRow - cell.fromRow + 1,
    lines,
    innerRight: Math.max(cell.box.right - inset, ...lines.map(({ right }) => right)),
    links,
  };
}

/** A link over several lines is several boxes with one address: one link, its caption what stands in the boxes. */
function linksByCell(table: PdfTable, page: PdfPage): Map<PdfCell, PdfRowCell["links"]> {
  const boxes = new Map<PdfCell, Map<string, PdfBox[]>>();
  for (const { url, box } of page.links) {
    const middle = (box.top + box.bottom) / 2;
    if (!isInside(table.box, (box.left + box.right) / 2, middle)) continue;
    const cell = findCell(table, (box.left + box.right) / 2, middle);
    if (!cell) continue;
    const byUrl = boxes.get(cell) ?? new Map<string, PdfBox[]>();
    byUrl.set(url, [...(byUrl.get(url) ?? []), box]);
    boxes.set(cell, byUrl);
  }
  const caption = (items: readonly PdfItem[], covered: readonly PdfBox[]) =>
    items
      .filter((item) => covered.some((box) => isInside(box, item.x + item.width / 2, item.y - item.height * 0.3)))
      .map(({ text }) => text)
      .join("");
  return new Map(
    [...boxes].map(([cell, byUrl]) => [
      cell,
      [...byUrl].map(([url, covered]) => ({ url, text: caption(cell.items, covered) })),
    ]),
  );
}
