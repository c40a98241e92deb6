import type { ColumnRole } from "#lib/domain/source-row.ts";

/** A table's columns by what they hold, from left to right. */
export type TableColumns = {
  roles: ReadonlyMap<number, ColumnRole>;
  numbers: number[];
  paths: number[];
  item: number | undefined;
  /** What the path is made of: the categories, then the item. */
  levels: number[];
  question: number | undefined;
  answer: number | undefined;
  details: number[];
  remarks: number[];
  evidence: number[];
  unit: number | undefined;
  example: number | undefined;
  choices: number[];
  /** The columns that a vendor writes into. */
  answers: number[];
  /** Columns left out because they answer for others. */
  others: readonly number[];
};

/** Sorts the columns of a table by role. `fills` counts the filled cells of a column: coarser categories have fewer. */
export function sortColumns(
  roles: ReadonlyMap<number, ColumnRole>,
  fills: (column: number) => number,
  others: readonly number[] = [],
): TableColumns {
  const entries = [...roles].sort(([a], [b]) => a - b);
  const all = (wanted: ColumnRole) => entries.filter(([, role]) => role === wanted).map(([column]) => column);
  const question = all("question")[0];
  const paths = all("path");
  // Left of the question categories are written from coarse to fine; right of it (CAIQ) in any order.
  if (question !== undefined && paths.some((column) => column > question)) paths.sort((a, b) => fills(a) - fills(b));
  const answers = all("answer");
  const choices = entries.filter(([, role]) => role.startsWith("choice-")).map(([column]) => column);
  const [remarks, evidence] = [all("remarks"), all("evidence")];
  // A second answer column (set by a person) is part of the answer, too.
  const details = [...answers.slice(1), ...all("detail")];
  const item = all("item").at(-1);
  return {
    roles,
    numbers: all("number"),
    paths,
    item,
    levels: item === undefined ? paths : [...paths, item],
    question,
    answer: answers[0],
    details,
    remarks,
    evidence,
    unit: all("unit")[0],
    example: all("example")[0],
    choices,
    answers: [...answers.slice(0, 1), ...details, ...choices, ...remarks, ...evidence],
    others,
  };
}
