import type { PlacedRow } from "#lib/db/reads/list-placed-rows.ts";
import type { RowPlacement } from "#lib/domain/placement.ts";

/** What a person needs who judges where a row stands, by itself: what was computed, and what people said. */
export type RowStanding = {
  /** The vendor's own headings above the row. */
  path: string[];
  /** As computed, whatever people said. */
  found: RowPlacement;
  /** Item keys as a person decided; null: nobody decided. */
  decided: string[] | null;
};

/**
 * The standing, by row id, of each row that a person may have something to say about: doubtful, at no item, decided, or
 * placed as people decided on an earlier sheet of the form.
 */
export function rowStandings(rows: readonly PlacedRow[]): Record<string, RowStanding> {
  const open = rows.filter(
    ({ placements, decided }) =>
      decided !== null ||
      placements.length === 0 ||
      placements.some(({ state, method }) => state === "review" || method === "profile"),
  );
  return Object.fromEntries(
    open.map(({ id, row, placements, alternatives, decided }) => [
      id,
      { path: row.path, found: { placements, alternatives }, decided },
    ]),
  );
}
