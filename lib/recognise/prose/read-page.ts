import { foldText } from "#lib/domain/fold-text.ts";
import type { PlacedRow } from "../read-sheet.ts";
import { buildRows } from "../rows/build-rows.ts";
import { headingPoints, looksLikeNote, looksLikeStatement } from "../rows/row-cues.ts";
import type { GridRow, SheetGrid } from "../sheet-grid.ts";
import { seeCell } from "../tables/content-cues.ts";
import { findAskedLines } from "./find-asked-lines.ts";
import { findLists, tellsOfOthers } from "./find-lists.ts";
import { isAnswered, isProviso, readLabelled } from "./labelled-row.ts";
import { askAsTold } from "./labelled-values.ts";
import type { Dialogue } from "./read-dialogue.ts";

// Papers that list as much, and answer nobody.
const OTHER_PAPER =
  /要件|要求|仕様書|募集|求人|料金|価格|見積|比較|議事録|リリース|変更点|打ち?合わ?せ|会議|請求書|注文|納品|領収|\b(?:requirements?|pric(?:e|es|ing)|quot(?:e|ation)|comparison|minutes|agenda|release notes|changelog|vacancy|job|career|invoice|receipt|memo)\b/i;

const LEAST_FACTS = 8;
const LEAST_NEARLY_ALL = 5;
const LEAST = 3;
const LEAST_BELOW_A_HEADING = 2;
const MOST_ASKED_OTHERWISE = 2;
const MOST = 0.5;
const NEARLY_ALL = 0.75;

/** A text that asks nothing and lists facts below its headings, each behind its label; null for any other. */
export const readFactSheet = (grid: SheetGrid): Dialogue | null =>
  readTold(grid, ({ facts, asking, share }) => facts >= LEAST_FACTS && asking <= MOST_ASKED_OTHERWISE && share >= MOST);

/**
 * A text that nobody sent as a form and that tells facts or asks in bold and answers below, little of each perhaps, but hardly anything else; null for
 * any other. For texts in which nothing else is found.
 */
export const readPage = (grid: SheetGrid): Dialogue | null =>
  readTold(grid, ({ facts, tabled, answered, asked, asking, share }) => {
    if (asking - asked > MOST_ASKED_OTHERWISE) return false;
    if (facts >= LEAST_FACTS || answered >= LEAST || asked >= LEAST - 1) return asked + facts >= LEAST && share >= MOST;
    return (asked > 0 || tabled > 0 || facts >= LEAST_NEARLY_ALL) && asked + facts >= LEAST && share >= NEARLY_ALL;
  });

/** How many facts a text tells, how many of them in tables and how many by yes or no, how many questions it answers, how many rows ask, and how much of it all these are. */
type Counted = { facts: number; tabled: number; answered: number; asked: number; asking: number; share: number };

function readTold(grid: SheetGrid, isEnough: (counted: Counted) => boolean): Dialogue | null {
  const title = grid.rows[0]?.cells[0]?.text ?? "";
  if (OTHER_PAPER.test(title) || tellsOfOthers(title) || !isText(grid)) return null;
  const placed = grid.rows.map((row, index) => place(row, index, grid.rows[index + 1]));
  const listed = findLists(placed, { inText: LEAST_BELOW_A_HEADING, inTable: 1, headless: true });
  const asked = findAskedLines(placed, ({ row, reason }) => reason !== "title" && !listed.has(row));
  const told = new Set([...asked.flatMap(({ row, below }) => [row, ...below]), ...listed.keys()]);
  const facts = [...listed.values()].flatMap(({ labelled }) => labelled ?? []);
  const body = placed.filter(({ bucket, reason, row }) => reason !== "title" && (bucket === "note" || told.has(row)));
  const counted = {
    facts: facts.length,
    tabled: [...listed].filter(([{ cells }, { labelled }]) => labelled && cells.length > 1).length,
    answered: facts.filter(isAnswered).length,
    asked: asked.length,
    asking: grid.rows.filter(({ cells }) => seeCell(cells[0]?.text ?? "").question).length,
    share: body.filter(({ row }) => told.has(row)).length / body.length,
  };
  if (!isEnough(counted)) return null;
  return { ...askAsTold({ placed, rows: buildRows(grid, placed) }, { listed, asked }), roles: ["question"] };
}

// A plain text has lines and nothing else.
const isText = ({ rows }: SheetGrid): boolean =>
  rows.some(({ prose }) => prose) || rows.every(({ cells }) => cells.length === 1);

function place(row: GridRow, index: number, next: GridRow | undefined): PlacedRow {
  if (index > 0 && heads(row, next)) return { row, table: null, bucket: "section", reason: "heading-between-tables" };
  return { row, table: null, bucket: "note", reason: index === 0 ? "title" : "above-table" };
}

/** A heading by its style, or a short line above a fact that is neither a fact nor a sentence. */
function heads(row: GridRow, next: GridRow | undefined): boolean {
  const [cell, second] = row.cells;
  if (!cell || second) return false;
  if (cell.heading !== undefined) return true;
  if (looksLikeNote(cell.text) || looksLikeStatement(cell.text) || isProviso(row) || readLabelled(row)) return false;
  const { question, softQuestion } = seeCell(cell.text);
  return !question && !softQuestion && headingPoints(foldText(cell.text)) >= 1 && !!next && readLabelled(next) !== null;
}
