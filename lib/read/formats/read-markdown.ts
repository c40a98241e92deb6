import type { Cell } from "#lib/domain/source-document.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { GridWriter } from "./grid-writer.ts";
import { asksByLabel, labelOf } from "./label-lines.ts";
import { ALL_BOLD, type MarkdownBlock, splitMarkdown } from "./markdown-blocks.ts";
import { readMarkdownInline, splitMarkdownRow } from "./markdown-inline.ts";
import { readHtml } from "./read-html.ts";
import { refuseLongLines } from "./refuse-long-lines.ts";

/**
 * Reads markdown: tables as grids, whatever stands around them as prose; a row's number is its line. A text without any table whose
 * headings each carry text of their own is two columns: the heading, and what stands under it (quotes in a third).
 */
export function readMarkdown(input: ReadInput): Reading {
  const text = input.text.replace(/\r\n?/g, "\n");
  refuseLongLines(text);
  const blocks = splitMarkdown(text);
  const hasTable = blocks.some(({ kind }) => kind === "row" || kind === "html");
  const grid = new GridWriter();
  const answering = countAnswering(blocks);
  const isHeaded = countBold(blocks) < answering && countQuoted(blocks) <= answering && !isLabelled(blocks, answering);
  if (!hasTable && answering >= 2 && isHeaded) writeByHeadings(blocks, grid);
  else for (const block of blocks) writeBlock(block, grid, input);
  return { ok: true, sheets: [grid.toSheet()], issues: [] };
}

function writeBlock(block: MarkdownBlock, grid: GridWriter, input: ReadInput): void {
  if (block.kind === "html") {
    const reading = readHtml({ ...input, text: block.source });
    if (reading.ok) grid.addGrid(reading.sheets[0]?.cells ?? [], block.line);
  } else if (block.kind === "row") {
    const cells = splitMarkdownRow(block.source).map(readMarkdownInline);
    grid.addRow(block.head ? cells.map((cell) => ({ ...cell, bold: true })) : cells, block.line);
  } else {
    writeProse(block, grid);
  }
}

function writeProse(block: MarkdownBlock, grid: GridWriter): void {
  const content = readMarkdownInline(block.source);
  if (block.kind === "heading") grid.addProse({ ...content, bold: true, heading: block.level }, block.line);
  else if (block.kind === "quote") grid.addProse({ ...content, apart: "quote" }, block.line);
  else grid.addProse({ ...content, ...boldOf(block.source) }, block.line);
}

const BOLD_LEAD = /^\s*((?:\d{1,3}[.)]\s+)?\*\*[^*\n]+\*\*)\s*[^\s*]/;

function boldOf(source: string): Pick<Cell, "bold" | "boldLead"> {
  if (ALL_BOLD.test(source)) return { bold: true };
  const lead = BOLD_LEAD.exec(source)?.[1];
  return lead === undefined ? {} : { boldLead: readMarkdownInline(lead).text.length };
}

/** A heading with text of its own and no deeper heading before the next one of its level. */
function isAnswering(blocks: readonly MarkdownBlock[], at: number): boolean {
  const heading = blocks[at];
  const next = blocks[at + 1];
  if (heading?.kind !== "heading" || !next || next.kind === "heading") return false;
  const following = blocks.slice(at + 1).find(({ kind }) => kind === "heading");
  return following?.kind !== "heading" || following.level <= heading.level;
}

function countAnswering(blocks: readonly MarkdownBlock[]): number {
  return blocks.filter((_block, at) => isAnswering(blocks, at)).length;
}

/** Bold lines under the headings are headings themselves, and what answers stands under them. */
function countBold(blocks: readonly MarkdownBlock[]): number {
  return blocks.filter(({ kind, source }) => kind !== "heading" && ALL_BOLD.test(source)).length;
}

/**
 * Whether what stands below the headings is asked, or told, behind labels of its own there: "Q1: …", "Backups: …". A label that comes again
 * below other headings ("Answer: …") belongs to what each of them asks.
 */
function isLabelled(blocks: readonly MarkdownBlock[], answering: number): boolean {
  const headings = new Map<string, Set<number>>();
  let heading = 0;
  for (const { kind, source } of blocks) {
    if (kind === "heading") heading += 1;
    const label = kind === "heading" ? "" : labelOf(source);
    if (label !== "") headings.set(label, (headings.get(label) ?? new Set()).add(heading));
  }
  const asking = blocks.filter(({ kind, source }) => kind !== "heading" && asksByLabel(source));
  const own = [...headings.values()].filter(({ size }) => size === 1).length;
  return asking.length >= Math.max(2, answering) || own >= 2 * answering;
}

/** Quotations that each answer the paragraph above them. */
function countQuoted(blocks: readonly MarkdownBlock[]): number {
  return blocks.filter(({ kind }, at) => kind === "quote" && blocks[at - 1]?.kind === "paragraph").length;
}

function writeByHeadings(blocks: readonly MarkdownBlock[], grid: GridWriter): void {
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) continue;
    if (!isAnswering(blocks, at)) {
      writeProse(block, grid);
      continue;
    }
    const rest = blocks.slice(at + 1);
    const length = rest.findIndex(({ kind }) => kind === "heading");
    const body = length < 0 ? rest : rest.slice(0, length);
    const join = (kept: MarkdownBlock[]) => readMarkdownInline(kept.map(({ source }) => source).join("\n"));
    const quotes = body.filter(({ kind }) => kind === "quote");
    const heading = { ...readMarkdownInline(block.source), bold: true };
    grid.addRow([heading, join(body.filter(({ kind }) => kind !== "quote")), join(quotes)], block.line);
    at += body.length;
  }
}
