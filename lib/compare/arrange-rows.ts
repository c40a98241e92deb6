import { type Status, statusSchema } from "#lib/domain/answer.ts";
import type { Comparison, ComparisonRow } from "#lib/domain/comparison.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import type { Item } from "#lib/domain/template.ts";
import { rowText } from "./row-text.ts";

export type ArrangeOptions = {
  /** "template": as the item list goes; "power": what decides first. */
  order: "template" | "power";
  /** Rows on which all agree, or that nobody answers, are folded away. */
  onlyDifferences: boolean;
  /** Keeps rows in which at least one sheet has one of these. */
  statuses?: readonly Status[];
  /** Keeps rows in which at least one answer carries a flag. */
  flagged?: boolean;
  /** Keeps the items of an outermost section, named in either language. */
  section?: string;
  /** Keeps rows that hold every one of these words (ja or en, any width or case) in item or answers. */
  search?: string;
};

/** Rows that one line can stand for: all sheets say the same, or no sheet answers. */
export type FoldedRows = {
  agreement: "same" | "missing";
  rows: ComparisonRow[];
  /** Rows per status; a row that is blank in one sheet and absent from another counts as unanswered. */
  counts: Record<Status, number>;
};

export type Arrangement = {
  shown: ComparisonRow[];
  folded: FoldedRows[];
  /** How many rows the filters keep back. Shown + folded + filtered = all. */
  filtered: number;
};

function keeps(options: ArrangeOptions, item: Item): (row: ComparisonRow) => boolean {
  const statuses = options.statuses?.length ? new Set(options.statuses) : null;
  const words = foldText(options.search ?? "")
    .split(" ")
    .filter(Boolean);
  return (row) => {
    if (options.section && ![item.path.ja[0], item.path.en[0]].includes(options.section)) return false;
    if (statuses && !row.cells.some(({ status }) => statuses.has(status))) return false;
    if (options.flagged && !row.cells.some(({ flags }) => flags.length > 0)) return false;
    return words.length === 0 || words.every((word) => rowText(row, item).includes(word));
  };
}

function foldRows(agreement: FoldedRows["agreement"], rows: readonly ComparisonRow[]): FoldedRows[] {
  const members = rows.filter((row) => row.agreement === agreement);
  if (members.length === 0) return [];
  const counts = Object.fromEntries(statusSchema.options.map((status) => [status, 0])) as FoldedRows["counts"];
  for (const { cells } of members) {
    const [first] = cells;
    counts[first && cells.every(({ status }) => status === first.status) ? first.status : "unanswered"] += 1;
  }
  return [{ agreement, rows: members, counts }];
}

/** Takes the rows on which all agree, and those that nobody answers, out of the list, each lot with its counts. */
function foldEqualRows(rows: readonly ComparisonRow[]): Pick<Arrangement, "shown" | "folded"> {
  return {
    shown: rows.filter(({ agreement }) => agreement === "different"),
    folded: [...foldRows("same", rows), ...foldRows("missing", rows)],
  };
}

/** The rows of a comparison as a view wants them: filtered, ordered, folded. Pure; the comparison stays as it is. */
export function arrangeRows(comparison: Comparison, options: ArrangeOptions): Arrangement {
  const items = new Map(comparison.template.items.map((item) => [item.key, item]));
  const ordered =
    options.order === "power"
      ? comparison.decidingOrder.flatMap((index) => comparison.rows[index] ?? [])
      : comparison.rows;
  const kept = ordered.filter((row) => {
    const item = items.get(row.item);
    return item !== undefined && keeps(options, item)(row);
  });
  const view = options.onlyDifferences ? foldEqualRows(kept) : { shown: kept, folded: [] };
  return { ...view, filtered: comparison.rows.length - kept.length };
}
