import { foldText } from "#lib/domain/fold-text.ts";
import { bestRole, readHeading } from "./read-heading.ts";
import type { GridRow } from "./sheet-grid.ts";
import type { TableForm } from "./table-form.ts";

const SHORTEST_NAME = 3;
// A line above the table; what has more cells is a table itself.
const MOST_CELLS = 2;
const ROWS_ABOVE = 30;
// What a line says ahead of the name that it is about; "御社の取組みをお書きください" only mentions a heading.
const IS_ABOUT =
  /(?:対象|照会|該当|サービス名?|製品名?|service|product|scope|answers? for|responses? for|completed for)[^\n]{0,12}$/;

type Named = { column: number; name: string };

/** Columns side by side that are headed with names of their own: services, sites, companies. */
function listNamed(form: TableForm, columns: readonly number[]): Named[] {
  const named = columns.flatMap((column) => {
    const label = form.labels.get(column);
    const name = foldText(label?.own ? (label.parts.at(-1) ?? "") : "");
    return name.length >= SHORTEST_NAME && bestRole(readHeading(name).scores) === null ? [{ column, name }] : [];
  });
  return named.filter(({ column }) =>
    named.some((other) => Math.abs(columns.indexOf(other.column) - columns.indexOf(column)) === 1),
  );
}

/**
 * Columns that answer for others than a sheet is about: of several named side by side, all but the one that the lines above the table
 * name ("今回の対象：サービスB" above サービスA, サービスB, サービスC). None where they name none of them, or several.
 */
export function findNotMeant(above: readonly GridRow[], form: TableForm, columns: readonly number[]): number[] {
  const named = listNamed(form, columns);
  if (named.length < 2) return [];
  const lines = above
    .slice(-ROWS_ABOVE)
    .flatMap(({ cells }) => (cells.length > MOST_CELLS ? [] : [cells.map(({ text }) => foldText(text)).join(" ")]));
  const isMeant = ({ name }: Named) =>
    lines.some((line) => line.includes(name) && IS_ABOUT.test(line.slice(0, line.indexOf(name))));
  const meant = named.filter(isMeant);
  const [one] = meant;
  return one && meant.length === 1 ? named.flatMap(({ column }) => (column === one.column ? [] : [column])) : [];
}
