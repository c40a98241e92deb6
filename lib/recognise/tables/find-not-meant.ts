import { foldText } from "#lib/domain/fold-text.ts";
import type { GridRow } from "../sheet-grid.ts";
import { bestRole, readHeading } from "./read-heading.ts";
import type { TableForm } from "./table-form.ts";

const SHORTEST_NAME = 3;
// A line above the table; what has more cells is a table itself.
const MOST_CELLS = 2;
const ROWS_ABOVE = 30;
// What a line says ahead of the name that it is about; "御社の取組みをお書きください" only mentions a heading.
const IS_ABOUT =
  /(?:対象|照会|該当|サービス名?|製品名?|service|product|answers? for|responses? for|completed for)[^\n]{0,12}$/;
// "対象外：サービスB", "サービスBを除く": which others are meant, nobody says.
const EXCLUDES = /外|除|不要|\b(?:not|except|exclud\w+|out of|without)\b/;

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
 * name ("今回の対象：サービスB" above サービスA, サービスB, サービスC), or the ones that they leave out ("対象外：サービスB"). None where they say neither.
 */
export function findNotMeant(above: readonly GridRow[], form: TableForm, columns: readonly number[]): number[] {
  const named = listNamed(form, columns);
  if (named.length < 2) return [];
  const lines = above
    .slice(-ROWS_ABOVE)
    .flatMap(({ cells }) => (cells.length > MOST_CELLS ? [] : [cells.map(({ text }) => foldText(text)).join(" ")]));
  const said = (excluded: boolean) => (named: Named) =>
    lines.some((line) => {
      const at = line.indexOf(named.name);
      if (at < 0 || EXCLUDES.test(line) !== excluded) return false;
      return IS_ABOUT.test(line.slice(0, at)) || (excluded && EXCLUDES.test(line.slice(at + named.name.length)));
    });
  const meant = named.filter(said(false));
  const [one] = meant;
  if (one && meant.length === 1) return named.flatMap(({ column }) => (column === one.column ? [] : [column]));
  const left = named.filter(said(true));
  return left.length < named.length ? left.map(({ column }) => column) : [];
}
