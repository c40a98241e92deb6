import { isWrappedLine, type TextLine } from "./pdf-lines.ts";
import type { PdfPage } from "./pdf-page.ts";
import type { PdfRow } from "./pdf-row.ts";

/** How far a page's prose may reach to the right, and where it begins. */
export type ProseBlock = { left: number; right: number };

/**
 * The block that prose fills: up to the right edge of the tables or of the lines, where several end there; a line that stands out alone
 * tells nothing, and the block is taken to leave as much room at the right as at the left.
 */
export function findProseBlock(lines: readonly TextLine[], page: PdfPage): ProseBlock {
  const left = Math.min(...lines.map((line) => line.left), ...page.horizontal.map(({ from }) => from));
  const ends = [...lines.map((line) => line.right), ...page.horizontal.map(({ to }) => to)];
  const right = Math.max(0, ...ends);
  const height = Math.max(0, ...lines.map((line) => line.height));
  const isEdge = ends.filter((end) => right - end <= height * 1.5).length >= 2;
  return { left, right: isEdge ? right : Math.max(right, page.width - left) };
}

const LIST_MARK =
  /^(?:[・●■□◆◇○◎▪•‣※▼▶＊*☐☑-]|[①-⑳]|[(（]?[0-9０-９]{1,3}[.)）．]\s*\S|[QＱAＡ問答][0-9０-９]{1,3}[.)）．:：])/;
const LABEL = /^[^\s:：]{1,12}[:：]/;

/**
 * Whether a line of prose goes on with the one above it, which was full: of one size, close below it, not set off to the right, and not
 * beginning with a list's mark or a label; and no wholly bold line beside one that is not. Only then may two lines become one row.
 */
export function isWrappedProse(before: PdfRow | undefined, row: PdfRow, cutsWords: boolean): boolean {
  const cell = row.cells[0];
  const [above, line] = [before?.cells[0]?.lines.at(-1), cell?.lines[0]];
  if (before?.running || row.running) return false;
  if (!before || before.table || row.table || before.page !== row.page || !cell || !above || !line) return false;
  const height = Math.max(above.height, line.height);
  if (height > Math.min(above.height, line.height) * 1.12 || line.y - above.y > height * 2) return false;
  const block = cell.innerRight - (cell.innerLeft ?? above.left);
  const isSetOff =
    above.left - (cell.innerLeft ?? above.left) > block * 0.25 || Math.abs(line.left - above.left) > height * 3;
  if (/[?？]$/.test(above.text.trim())) return false;
  if (isSetOff || LIST_MARK.test(line.text) || LABEL.test(line.text)) return false;
  if (above.bold?.last !== line.bold?.first && (above.bold?.all || line.bold?.all)) return false;
  return isWrappedLine(above, line, { innerRight: cell.innerRight, cutsWords });
}
