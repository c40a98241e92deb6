import { addText, joinTexts } from "#lib/domain/join-texts.ts";
import { type Cell, cellAddress, type Link } from "#lib/domain/source-document.ts";
import type { ColumnRole, SourceRow } from "#lib/domain/source-row.ts";
import { splitRemarks } from "../prose/read-dialogue-line.ts";
import { cellAt, type GridRow } from "../sheet-grid.ts";
import { seeCell } from "../tables/content-cues.ts";
import type { TableColumns } from "../tables/table-columns.ts";
import type { TableForm } from "../tables/table-form.ts";
import { isTicked } from "./find-choices.ts";
import { isPlaceholder } from "./placeholder.ts";

type Cells = SourceRow["cells"];

/** What the vendor wrote beside a question. */
export type AnswerParts = Pick<SourceRow, "answer" | "detail" | "remarks" | "links" | "allowed"> & { cells: Cells };

/** The cell that fills a column in a row: its own, or a merged one from above. */
export function fillingCell(row: GridRow, column: number | undefined): Cell | undefined {
  return column === undefined ? undefined : (cellAt(row, column) ?? row.covered.get(column));
}

/** The answer's cell, or one that was merged over it from a column left out: one answer for several services. */
function answeringCell(row: GridRow, { answer, others }: TableColumns): Cell | undefined {
  const own = fillingCell(row, answer);
  if (own || answer === undefined) return own;
  const left = row.cells.findLast(({ column }) => column < answer);
  const reaches = left !== undefined && left.column + (left.columnSpan ?? 1) > answer;
  return reaches && others.includes(left.column) ? left : undefined;
}

function written(cell: Cell | undefined): string {
  return cell && !isPlaceholder(cell.text) ? cell.text : "";
}

const URL_ONLY = /^<?(https?:\/\/[^\s<>]+)>?$/;
const CAPTION = /(?:^|\s)[▼▽■●・→]\s*([^\n▼▽]{1,100}?)[\s<（(「]*$/;

/** "▼caption" before a link's address, on its line or on the one above, names it; the address alone says nothing. */
function captionOf(cell: Cell, link: Link): string {
  const own = link.text.trim();
  if (own !== "" && own !== link.url.trim() && link.text !== cell.text) return link.text;
  const at = cell.text.indexOf(own !== "" && link.text !== cell.text ? own : link.url);
  return CAPTION.exec(cell.text.slice(Math.max(0, at - 200), Math.max(0, at)))?.[1]?.trim() ?? link.text;
}

function addLinks(links: Link[], cell: Cell): void {
  for (const link of cell.links ?? []) links.push({ text: captionOf(cell, link), url: link.url });
  if (cell.links?.length || !cell.text.includes("://")) return;
  const alone = URL_ONLY.exec(cell.text.trim())?.[1];
  if (alone) links.push({ text: alone, url: alone });
}

const isMark = (text: string): boolean => text.trim().length <= 3 || seeCell(text).mark || /^true$/i.test(text.trim());

function tickedChoices(
  row: GridRow,
  columns: TableColumns,
  form: TableForm,
): { word: string; cell: Cell; role: ColumnRole }[] {
  return columns.choices.flatMap((column) => {
    const cell = cellAt(row, column);
    const role = columns.roles.get(column);
    if (!cell || !role || !isTicked(cell.text)) return [];
    const word = form.labels.get(column)?.parts.at(-1) ?? cell.text;
    return [{ word, cell, role }];
  });
}

/** Takes a cell's link and address along with what is written in it. */
function takeCell(
  taken: AnswerParts,
  cell: Cell | undefined,
  role: "answer" | "detail" | "remarks" | "evidence",
): string {
  if (!cell) return "";
  taken.cells[role] ??= cellAddress(cell);
  addLinks(taken.links, cell);
  return written(cell);
}

function takeTicked(taken: AnswerParts, ticked: ReturnType<typeof tickedChoices>): void {
  for (const { cell, role } of ticked) taken.cells[role] ??= cellAddress(cell);
  taken.answer = ticked.map(({ word }) => word).join(" / ");
  // Words in a column for a mark say more than that it is ticked.
  taken.detail = joinTexts(ticked.map(({ cell }) => (isMark(cell.text) ? "" : written(cell))));
}

/** Takes answer, explanation, remarks, links and allowed answers out of a row. */
export function takeAnswer(row: GridRow, columns: TableColumns, form: TableForm): AnswerParts {
  const allowed = allowedAt(row, columns.answer);
  const taken: AnswerParts = { answer: "", detail: "", remarks: "", links: [], allowed, cells: {} };
  if (columns.choices.length > 0) takeTicked(taken, tickedChoices(row, columns, form));
  const own = takeCell(taken, answeringCell(row, columns), "answer");
  const split = own.includes("\n") ? splitRemarks(own) : null;
  taken.answer = addText(taken.answer, split?.answer ?? own);
  if (split) taken.remarks = split.remarks;
  for (const column of columns.details)
    taken.detail = addText(taken.detail, takeCell(taken, fillingCell(row, column), "detail"));
  for (const column of columns.remarks)
    taken.remarks = addText(taken.remarks, takeCell(taken, fillingCell(row, column), "remarks"));
  for (const column of columns.evidence)
    taken.remarks = addText(taken.remarks, takeCell(taken, fillingCell(row, column), "evidence"));
  // The place to click for an unanswered question is its empty answer cell.
  if (columns.answer !== undefined) taken.cells.answer ??= cellAddress({ row: row.row, column: columns.answer });
  return taken;
}

function allowedAt(row: GridRow, column: number | undefined): string[] {
  if (column === undefined) return [];
  return [...(cellAt(row, column)?.allowed ?? row.blanks.find((cell) => cell.column === column)?.allowed ?? [])];
}
