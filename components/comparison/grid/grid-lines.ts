import { type Arrangement, arrangeRows, type FoldedRows } from "#lib/compare/arrange-rows.ts";
import { itemsWithGaps, orderByGap } from "#lib/compare/order-by-gap.ts";
import type { GridComparison, GridRow } from "#lib/domain/grid-comparison.ts";
import type { Marks } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import type { View } from "../view/view-state.ts";

/** One line of the grid, in reading order. */
export type GridLine =
  | { kind: "row"; key: string; row: GridRow; item: Item }
  | { kind: "section"; key: string; title: string; rows: number; open: boolean }
  | { kind: "fold"; key: FoldedRows["agreement"]; fold: FoldedRows<GridRow>; open: boolean };

export type GridContent = {
  lines: GridLine[];
  /** How many rows the filters keep back, and how many are folded into one line. */
  filtered: number;
  folded: number;
};

/** Whether a placement in this row waits for a person. */
export function needsReview(row: GridRow): boolean {
  return row.cells.some(
    (cell) => cell.status === "needs_review" || cell.answers.some(({ state }) => state === "review"),
  );
}

/** Whether a service says something else here than in its sheet before. */
export function hasDrifted({ cells }: GridRow): boolean {
  return cells.some(({ drift }) => drift !== null);
}

/** Whether the sheet of a service is so old that its date is flagged. */
export function isStale({ cells }: GridRow): boolean {
  return cells.some(({ flags }) => flags.includes("stale"));
}

function keptBefore({ rows }: GridComparison, { filters, status }: View, marks: Marks | null): GridRow[] {
  const gaps = filters.includes("gaps") && marks ? itemsWithGaps(marks) : null;
  const tests = [
    ...(filters.includes("review") ? [needsReview] : []),
    ...(filters.includes("drifted") ? [hasDrifted] : []),
    ...(filters.includes("stale") ? [isStale] : []),
    ...(status === "" ? [] : [({ cells }: GridRow) => cells.some((cell) => cell.status === status)]),
    ...(gaps ? [({ item }: GridRow) => gaps.has(item)] : []),
  ];
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

function arrange(comparison: GridComparison, { view, found, marks }: Showing): Arrangement<GridRow> {
  const rows = keptBefore(comparison, view, marks);
  const decidingOrder = view.order === "gap" && marks ? orderByGap(rows, marks) : orderOf(comparison, rows);
  const arrangement = arrangeRows(
    { ...comparison, rows, decidingOrder },
    {
      order: view.order === "template" ? "template" : "power",
      onlyDifferences: view.only,
      statuses: view.filters.filter((filter) => filter === "unanswered" || filter === "not_disclosed"),
      flagged: view.filters.includes("flagged"),
      section: view.section,
      found,
    },
  );
  return { ...arrangement, filtered: arrangement.filtered + comparison.rows.length - rows.length };
}

/** The deciding order of some of the rows. */
function orderOf({ rows, decidingOrder }: GridComparison, some: readonly GridRow[]): number[] {
  if (some === rows) return decidingOrder;
  const place = new Map(some.map(({ item }, index) => [item, index]));
  return decidingOrder.flatMap((index) => place.get(rows[index]?.item ?? "") ?? []);
}

type Place = { items: ReadonlyMap<string, Item>; view: View; language: Language };

function rowLines(rows: readonly GridRow[], { items, view, language }: Place): GridLine[] {
  const lines: GridLine[] = [];
  let section = "";
  let heading: Extract<GridLine, { kind: "section" }> | null = null;
  for (const row of rows) {
    const item = items.get(row.item);
    if (!item) continue;
    const title = item.path.ja.length > 1 ? (item.path[language][0] ?? "") : "";
    if (view.order === "template" && title !== section) {
      section = title;
      const key = `section-${item.key}`;
      heading = title ? { kind: "section", key, title, rows: 0, open: !view.folds.includes(key) } : null;
      if (heading) lines.push(heading);
    }
    if (heading) heading.rows += 1;
    if (heading?.open !== false) lines.push({ kind: "row", key: row.item, row, item });
  }
  return lines;
}

type Showing = {
  view: View;
  language: Language;
  /** The items that a search has found; null: there is no search. */
  found: ReadonlySet<string> | null;
  /** What the requirements make of it; null: nothing is judged. */
  marks: Marks | null;
};

/** What the grid shows for a view: rows, section headings in the template's order, and folded lots with a line each. */
export function gridContent(comparison: GridComparison, showing: Showing): GridContent {
  const { view, language } = showing;
  const place = { items: new Map(comparison.template.items.map((item) => [item.key, item])), view, language };
  const { shown, folded, filtered } = arrange(comparison, showing);
  const folds = folded.flatMap((fold): GridLine[] => {
    const open = view.folds.includes(fold.agreement);
    return [{ kind: "fold", key: fold.agreement, fold, open }, ...(open ? rowLines(fold.rows, place) : [])];
  });
  return {
    lines: [...rowLines(shown, place), ...folds],
    filtered,
    folded: folded.reduce((sum, fold) => sum + fold.rows.length, 0),
  };
}
