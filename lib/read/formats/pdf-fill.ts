import type { PdfCell, PdfTable } from "./pdf-grid.ts";
import { isInside, type PdfItem, type PdfPage, relativeWidth } from "./pdf-page.ts";

/** Puts each item of the page into its cell, cut at ruling lines; returns the items that stand in no table. */
export function fillTables(page: PdfPage, tables: readonly PdfTable[]): PdfItem[] {
  const outside: PdfItem[] = [];
  for (const item of page.items) {
    const middle = item.y - item.height * 0.35;
    const table = tables.find(({ box }) => isInside(grow(box), item.x + Math.min(item.width / 2, item.height), middle));
    if (!table) {
      outside.push(item);
      continue;
    }
    for (const piece of splitAtEdges(item, cutsOf(table, middle, item))) {
      const cell = findCell(table, piece.x + Math.min(piece.width / 2, piece.height * 0.5), middle);
      if (cell) cell.items.push(piece);
      else outside.push(piece);
    }
  }
  return outside;
}

function grow(box: PdfTable["box"]): PdfTable["box"] {
  return { left: box.left - 2, right: box.right + 2, top: box.top - 2, bottom: box.bottom + 2 };
}

export function findCell(table: PdfTable, x: number, y: number): PdfCell | undefined {
  return table.cells.find(({ box }) => isInside(box, x, y)) ?? table.cells.find(({ box }) => isInside(grow(box), x, y));
}

/** The cells' left edges that run through an item: pdfjs joins what stands close together over a ruling line. */
function cutsOf(table: PdfTable, middle: number, item: PdfItem): number[] {
  const crossed = table.cells.filter(
    ({ box }) =>
      middle >= box.top && middle <= box.bottom && box.left > item.x + 1.5 && box.left < item.x + item.width - 1.5,
  );
  return [...new Set(crossed.map(({ box }) => box.left))].sort((a, b) => a - b);
}

/** Cuts an item where edges run through it; its characters' places are reckoned from their usual widths. */
export function splitAtEdges(item: PdfItem, edges: readonly number[]): PdfItem[] {
  const [edge, ...rest] = edges;
  if (edge === undefined) return [item];
  const characters = [...item.text];
  const starts = characterStarts(item, characters);
  const at = findCut(characters, starts, edge, item.height);
  const cut = starts[at] ?? item.x + item.width;
  const left = { ...item, text: characters.slice(0, at).join("").trimEnd(), width: Math.min(cut, edge) - item.x };
  const x = Math.max(cut, edge);
  const right = { ...item, text: characters.slice(at).join("").trimStart(), x, width: item.x + item.width - x };
  return [left, ...splitAtEdges(right, rest)].filter(({ text }) => text !== "");
}

function characterStarts(item: PdfItem, characters: readonly string[]): number[] {
  const total = characters.reduce((sum, character) => sum + relativeWidth(character), 0);
  const starts: number[] = [];
  let passed = 0;
  for (const character of characters) {
    starts.push(item.x + (passed / Math.max(total, 0.5)) * item.width);
    passed += relativeWidth(character);
  }
  return starts;
}

/** The index of the first character right of the edge: after the space that stands nearest, else the nearest character. */
function findCut(characters: readonly string[], starts: readonly number[], edge: number, height: number): number {
  const distance = (i: number) => Math.abs((starts[i] ?? 0) - edge);
  const indexes = characters.map((_character, i) => i);
  const spaces = indexes.filter((i) => /\s/.test(characters[i] ?? "") && distance(i) < height * 1.6);
  const nearest = (candidates: number[]) =>
    candidates.reduce((best, i) => (distance(i) < distance(best) ? i : best), candidates[0] ?? 1);
  return spaces.length > 0 ? nearest(spaces) + 1 : nearest(indexes.slice(1));
}
