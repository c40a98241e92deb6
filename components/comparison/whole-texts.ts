import type { GridCell, GridComparison } from "#lib/domain/grid-comparison.ts";

/** Whole verbatim answers by row id. */
export type WholeTexts = ReadonlyMap<string, string>;

function completeCell(cell: GridCell, texts: WholeTexts): GridCell {
  if (!cell.answers.some(({ rowId, whole }) => !whole && texts.has(rowId))) return cell;
  const answers = cell.answers.map((answer) => {
    const text = answer.whole ? undefined : texts.get(answer.rowId);
    return text === undefined ? answer : { ...answer, text, whole: true };
  });
  return { ...cell, answers };
}

/** The grid with the answers that are known as a whole; cells in which nothing changes stay the same objects. */
export function completeGrid(grid: GridComparison, texts: WholeTexts): GridComparison {
  if (texts.size === 0) return grid;
  const rows = grid.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => completeCell(cell, texts)) }));
  return { ...grid, rows };
}

/** Of these sheets, those of which some answer is not whole. */
export function sheetsToComplete({ sheets, rows }: GridComparison, ids: readonly string[]): string[] {
  return ids.filter((id) => {
    const at = sheets.findIndex((sheet) => sheet.id === id);
    return rows.some(({ cells }) => cells[at]?.answers.some(({ whole }) => !whole));
  });
}
