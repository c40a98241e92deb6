import type { Cell } from "#lib/domain/source-document.ts";
import { readLimits } from "../limits.ts";
import { Refused } from "../refuse.ts";
import type { Choices } from "./html-choices.ts";
import { attribute, descendants, type HtmlElement, isElement, isHidden, plainText } from "./html-nodes.ts";
import { type Collected, TextCollector } from "./text-collector.ts";
import { type HtmlSink, walkChildren } from "./walk-html.ts";

const MOST_SPAN = 1_000;
// As many as a spreadsheet has: cells that reach over one another would be looked at again in each row.
const MOST_COLUMNS = 16_384;

/** A table's cells with rows counted from 1, and how many rows it takes. */
export type TableGrid = { cells: Cell[]; rows: number; hiddenRows: number[] };

/** Places the cells of a table as browsers do (HTML Living Standard, 4.9.12), nested tables flattened into their cell. */
export function readHtmlTable(table: HtmlElement, depth: number, choices: Choices): TableGrid {
  const rows = descendants(table, "tr", "table");
  const cells: Cell[] = [];
  /** For each column, the last row that a cell from above reaches into. */
  const busyUntil: number[] = [];
  for (const [i, tr] of rows.entries()) {
    let column = 1;
    for (const td of tr.childNodes) {
      if (!isElement(td) || (td.tagName !== "td" && td.tagName !== "th")) continue;
      while ((busyUntil[column] ?? 0) > i) column += 1;
      const cell = placeCell(td, { row: i + 1, column, rowsLeft: rows.length - i, depth, choices });
      cells.push(cell);
      const next = column + (cell.columnSpan ?? 1);
      if (next > MOST_COLUMNS) throw new Refused("too-many-cells", `${readLimits.cells}`);
      for (; column < next; column += 1) busyUntil[column] = i + (cell.rowSpan ?? 1);
    }
  }
  return { cells, rows: rows.length, hiddenRows: rows.flatMap((tr, i) => (isHidden(tr) ? [i + 1] : [])) };
}

type Place = { row: number; column: number; rowsLeft: number; depth: number; choices: Choices };

function placeCell(td: HtmlElement, { row, column, rowsLeft, depth, choices }: Place): Cell {
  const cell = makeCell(collectCell(td, depth, choices), row, column);
  const columnSpan = readSpan(td, "colspan", MOST_SPAN);
  const rowSpan = readSpan(td, "rowspan", rowsLeft);
  if (rowSpan > 1) cell.rowSpan = rowSpan;
  if (columnSpan > 1) cell.columnSpan = columnSpan;
  if (td.tagName === "th") cell.bold = true;
  return cell;
}

/** 0 means "to the end" for rows; what is not a number counts as 1. */
function readSpan(element: HtmlElement, name: string, most: number): number {
  const span = Number.parseInt(attribute(element, name) ?? "1", 10);
  if (span === 0 && name === "rowspan") return most;
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), most);
}

function collectCell(td: HtmlElement, depth: number, choices: Choices): Collected {
  const collector = new TextCollector();
  const sink: HtmlSink = {
    collector,
    choices,
    boundary: () => collector.endBlock(),
    table: (nested, nestedDepth) => flattenTable(nested, sink, nestedDepth),
  };
  walkChildren(td, sink, depth + 1);
  return collector.take();
}

/** As copied from a browser: a line per row, a tab between cells. */
function flattenTable(table: HtmlElement, sink: HtmlSink, depth: number): void {
  for (const tr of descendants(table, "tr", "table")) {
    sink.collector.endBlock();
    for (const [i, td] of tr.childNodes.filter(isElement).entries()) {
      if (i > 0) sink.collector.add("\t", true);
      walkChildren(td, sink, depth + 1);
    }
  }
  sink.collector.endBlock();
}

/** A cell with what was collected for it; empty lists are left out. */
export function makeCell(
  { text, links, checks, allowed, bold, boldLead }: Collected,
  row: number,
  column: number,
): Cell {
  const cell: Cell = { row, column, text };
  if (links.length > 0) cell.links = links;
  if (allowed.length > 0) cell.allowed = allowed;
  if (checks.length === 1 && checks[0] !== undefined) cell.checked = checks[0];
  if (bold) cell.bold = true;
  if (boldLead > 0) cell.boldLead = boldLead;
  return cell;
}

/** A table that only arranges: what has headings of its own in its cells, or other tables with most of its text. */
export function isLayoutTable(table: HtmlElement): boolean {
  return arrangesSections(table) || arrangesTables(table);
}

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** Two cells or more of three have a heading inside, and more below it: cards side by side, columns of a page. */
function arrangesSections(table: HtmlElement): boolean {
  const cells = descendants(table, "td", "table").filter((cell) => plainText(cell).trim() !== "");
  const headed = cells.filter((cell) => {
    const heading = HEADINGS.flatMap((name) => descendants(cell, name, "table"))[0];
    return heading !== undefined && plainText(heading).trim().length < plainText(cell).trim().length;
  });
  return headed.length >= 2 && headed.length * 3 >= cells.length * 2;
}

/** Most text stands in nested tables, and hardly a row of its own has two texts. */
function arrangesTables(table: HtmlElement): boolean {
  const nested = descendants(table, "table", "table");
  if (nested.length === 0) return false;
  const length = (element: HtmlElement) => plainText(element).replace(/\s+/g, "").length;
  const nestedLength = nested.reduce((sum, inner) => sum + length(inner), 0);
  const ownRows = descendants(table, "tr", "table").filter((tr) => {
    const own = tr.childNodes.filter((td) => isElement(td) && descendants(td, "table", "table").length === 0);
    return own.filter((td) => plainText(td).trim() !== "").length >= 2;
  });
  return nestedLength > length(table) / 2 && ownRows.length < 2;
}
