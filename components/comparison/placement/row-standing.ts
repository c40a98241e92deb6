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

/** Who put a row where it stands: a person, people on an earlier sheet of its form, or what was computed. */
export type PlacedBy = "person" | "profile" | "computed";

/** Who put a row at an item, by its standing; rows without a standing were placed without doubt. */
export function placedBy(standing: RowStanding | undefined, item: string): PlacedBy {
  if (standing?.decided) return "person";
  const isRemembered = standing?.found.placements.some((placed) => placed.item === item && placed.method === "profile");
  return isRemembered ? "profile" : "computed";
}
