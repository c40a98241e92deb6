import type { Status } from "#lib/domain/answer.ts";
import { statuses } from "#lib/domain/answer-words.ts";
import type { Comparison, ComparisonCell, ComparisonRow } from "#lib/domain/comparison.ts";
import type { Item } from "#lib/domain/template.ts";

/** A row as far as arranging looks at it: of a comparison, or of what a page was sent of one. */
type ArrangedRow = Pick<ComparisonRow, "item" | "agreement"> & {
  cells: readonly Pick<ComparisonCell, "status" | "flags">[];
};

type Arrangeable<Row> = Pick<Comparison, "template" | "decidingOrder"> & { rows: Row[] };

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
  /** Keeps these items: what a search has found. */
  found?: ReadonlySet<string> | null;
};

/** Rows that one line can stand for: all sheets say the same, or no sheet answers. */
export type FoldedRows<Row = ComparisonRow> = {
  agreement: "same" | "missing";
  rows: Row[];
  /** Rows per status; a row that is blank in one sheet and absent from another counts as unanswered. */
  counts: Record<Status, number>;
};

export type Arrangement<Row> = {
  shown: Row[];
  folded: FoldedRows<Row>[];
  /** How many rows the filters keep back. Shown + folded + filtered = all. */
  filtered: number;
};

function keeps(options: ArrangeOptions, item: Item): (row: ArrangedRow) => boolean {
  const statuses = options.statuses?.length ? new Set(options.statuses) : null;
  return (row) => {
    if (options.found && !options.found.has(row.item)) return false;
    if (options.section && ![item.path.ja[0], item.path.en[0]].includes(options.section)) return false;
    if (statuses && !row.cells.some(({ status }) => statuses.has(status))) return false;
    return !options.flagged || row.cells.some(({ flags }) => flags.length > 0);
  };
}

function foldRows<Row extends ArrangedRow>(
  agreement: FoldedRows["agreement"],
  rows: readonly Row[],
): FoldedRows<Row>[] {
  const members = rows.filter((row) => row.agreement === agreement);
  if (members.length === 0) return [];
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as FoldedRows["counts"];
  for (const { cells } of members) {
    const [first] = cells;
    counts[first && cells.every(({ status }) => status === first.status) ? first.status : "unanswered"] += 1;
  }
  return [{ agreement, rows: members, counts }];
}

/** Takes the rows on which all agree, and those that nobody answers, out of the list, each lot with its counts. */
function foldEqualRows<Row extends ArrangedRow>(rows: readonly Row[]): Pick<Arrangement<Row>, "shown" | "folded"> {
  return {
    shown: rows.filter(({ agreement }) => agreement === "different"),
    folded: [...foldRows("same", rows), ...foldRows("missing", rows)],
  };
}

/** The rows of a comparison as a view wants them: filtered, ordered, folded. Pure; the comparison stays as it is. */
export function arrangeRows<Row extends ArrangedRow>(
  comparison: Arrangeable<Row>,
  options: ArrangeOptions,
): Arrangement<Row> {
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
