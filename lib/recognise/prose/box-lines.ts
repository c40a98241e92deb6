import type { GridRow } from "../sheet-grid.ts";
import { bestRole, readHeading } from "../tables/read-heading.ts";
import type { DialogueLine } from "./dialogue-line.ts";
import { readLine } from "./read-dialogue-line.ts";

/** Rows of a document that follow one another outside its running text, or set apart in it, as indexes, last exclusive. */
export type Box = { from: number; to: number };

const isApart = (row: GridRow): boolean =>
  !row.prose ||
  (row.cells[0]?.apart !== undefined && row.cells[0].apart !== "small" && row.cells[0].apart !== "italic");

/** The boxes of a document: rows of a table, framed or shaded paragraphs, quotations. Two tables at once are parted by an empty row. */
export function findBoxes(rows: readonly GridRow[]): Box[] {
  const boxes: Box[] = [];
  rows.forEach((row, index) => {
    const last = boxes.at(-1);
    if (!isApart(row)) return;
    if (last?.to === index) last.to += 1;
    else boxes.push({ from: index, to: index + 1 });
  });
  return boxes;
}

/** What a row of a box says: all of it, or what stands beside a label that a column of answers or remarks may have. Null for any other row. */
export function readBoxLine(row: GridRow): DialogueLine | null {
  const line = readLine(row);
  const [label, value] = row.cells;
  if (line.kind === "answer" || line.kind === "remark") return line;
  if (row.cells.length === 1)
    return { ...line, kind: isBareLabel(row) ? "note" : "answer", number: "", text: label?.text ?? "" };
  if (row.cells.length > 2 || !label || !value) return null;
  const kind = kindOfLabel(label.text);
  return kind && { kind, number: "", text: value.text, cell: value };
}

function kindOfLabel(text: string): "answer" | "remark" | null {
  const { coverage, scores } = readHeading(text.replace(/[\s:：]+$/, ""));
  const role = coverage >= 0.6 ? bestRole(scores)?.role : undefined;
  return role === "remarks" ? "remark" : role === "answer" || role === "detail" ? "answer" : null;
}

/** "Response:" with nothing beside it: an answer that nobody gave. */
function isBareLabel({ cells }: GridRow): boolean {
  const text = cells[0]?.text ?? "";
  return text.length <= 30 && /[:：]\s*$/.test(text) && kindOfLabel(text) !== null;
}
