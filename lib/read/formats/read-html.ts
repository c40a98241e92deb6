import { parse } from "parse5";
import type { Cell } from "#lib/domain/source-document.ts";
import { DEFAULT_SHEET_NAME, makeSheet } from "../make-sheet.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { findChoices } from "./html-choices.ts";
import { apartOf, type HtmlNode, headingLevel, isElement, isWithin } from "./html-nodes.ts";
import { findOuter } from "./html-outer.ts";
import { makeTablesOfRecords } from "./html-records.ts";
import { isLayoutTable, makeCell, readHtmlTable } from "./html-table.ts";
import { makeTablesOfTerms } from "./html-terms.ts";
import { splitLabelled } from "./label-lines.ts";
import { type Collected, TextCollector } from "./text-collector.ts";
import { type HtmlSink, walkChildren } from "./walk-html.ts";

/** Lines that each begin with a label of their own are paragraphs of their own; not around the page, and not where a link or a box stands in one. */
function splitLines(collected: Collected, isOuter: boolean): Collected[] {
  const { text, links, checks, allowed } = collected;
  if (isOuter || links.length + checks.length + allowed.length > 0) return [collected];
  return splitLabelled(text).map((line, index) => ({ ...collected, text: line, ...(index > 0 && { boldLead: 0 }) }));
}

/**
 * Reads html, pasted or saved: tables one under the other in one grid, an empty row between two that follow each other at once; what
 * stands outside tables as a row per paragraph, marked as prose; the page's navigation and foot belong to neither. Nothing is fetched, no script runs.
 */
export function readHtml({ text }: ReadInput): Reading {
  const cells: Cell[] = [];
  const hiddenRows: number[] = [];
  const proseRows: number[] = [];
  const runningRows: number[] = [];
  const page = parse(text);
  makeTablesOfRecords(page);
  makeTablesOfTerms(page);
  const choices = findChoices(page);
  const outer = findOuter(page);
  const collector = new TextCollector();
  let lastRow = 0;
  let lastWasTable = false;
  const flush = (inside: HtmlNode["parentNode"]) => {
    for (const part of splitLines(collector.take(), isWithin(inside, outer))) write(part, inside);
  };
  const write = (collected: Collected, inside: HtmlNode["parentNode"]) => {
    if (collected.text === "") return;
    lastRow += 1;
    lastWasTable = false;
    proseRows.push(lastRow);
    const cell = makeCell(collected, lastRow, 1);
    if (isWithin(inside, outer)) runningRows.push(lastRow);
    const level = headingLevel(inside);
    if (level > 0) Object.assign(cell, { bold: true, heading: level });
    const apart = apartOf(inside) ?? (collected.italic && level === 0 ? "italic" : undefined);
    if (apart) cell.apart = apart;
    cells.push(cell);
  };
  /** A field stands right of its label, or alone where that has a line of its own. */
  const field = (value: string, allowed: readonly string[]) => {
    const label = collector.take();
    if (label.text === "" && value.trim() === "") return;
    lastRow += 1;
    lastWasTable = false;
    const choices = allowed.length > 0 ? { allowed: [...allowed] } : {};
    if (label.text !== "")
      cells.push(makeCell(label, lastRow, 1), { row: lastRow, column: 2, text: value, ...choices });
    else {
      proseRows.push(lastRow);
      cells.push({ row: lastRow, column: 1, text: value, apart: "box", ...choices });
    }
  };
  const sink: HtmlSink = {
    collector,
    field,
    choices,
    boundary: flush,
    table: (table, depth) => {
      flush(table.parentNode);
      if (isLayoutTable(table)) return walkChildren(table, sink, depth);
      for (const caption of table.childNodes) {
        if (isElement(caption) && caption.tagName === "caption") walkChildren(caption, sink, depth + 1);
      }
      flush(table.parentNode);
      const grid = readHtmlTable(table, depth, choices);
      const offset = lastRow + (lastWasTable ? 1 : 0);
      for (const cell of grid.cells) cells.push({ ...cell, row: cell.row + offset });
      hiddenRows.push(...grid.hiddenRows.map((row) => row + offset));
      lastRow = offset + grid.rows;
      lastWasTable = true;
    },
  };
  walkChildren(page, sink);
  const root = page.childNodes.find(isElement);
  if (root) flush(root);
  const sheet = makeSheet({ name: DEFAULT_SHEET_NAME, cells, hiddenRows, proseRows, runningRows });
  return { ok: true, sheets: [sheet], issues: [] };
}
