import type { RowPlacement } from "#lib/domain/placement.ts";

/** What a person needs who judges where a row stands: what was computed, and what people said, each by itself. */
export type RowStanding = {
  /** The vendor's own headings above the row. */
  path: string[];
  found: RowPlacement;
  /** Item keys as a person decided; null: nobody decided. */
  decided: string[] | null;
};

/** By row id; rows that are placed without doubt are not in it. */
export type RowStandings = Readonly<Record<string, RowStanding>>;
