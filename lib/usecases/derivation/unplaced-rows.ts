import type { PlacedRow } from "#lib/db/reads/list-placed-rows.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";

/** A question row that stands at no item of the template. */
export type UnplacedRow = {
  rowId: string;
  /** Id of its sheet in the comparison. */
  sheetId: string;
  row: SourceRow;
  /** A person said that it belongs to no item. */
  decided: boolean;
};

/** The rows that no cell shows, sheet by sheet. */
export function unplacedRows(
  sheets: readonly { id: string }[],
  rowsOf: ReadonlyMap<string, readonly PlacedRow[]>,
): UnplacedRow[] {
  return sheets.flatMap(({ id }) =>
    (rowsOf.get(id) ?? [])
      .filter(({ placements }) => placements.length === 0)
      .map((row) => ({ rowId: row.id, sheetId: id, row: row.row, decided: row.decided !== null })),
  );
}
