import type { RowPlacement } from "#lib/domain/placement.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { Decisions } from "./import-draft.ts";
import { rowKey } from "./row-key.ts";

/** Where a question row stands: surely placed, to be checked, or in no item. "none": the row asks nothing. */
export type Standing = "sure" | "check" | "outside" | "none";

/** A source row with its place: what the machine found, overruled by what a person decided. */
export type PreviewRow = {
  key: string;
  row: SourceRow;
  found: RowPlacement;
  standing: Standing;
  /** A person has spoken. */
  decided: boolean;
  /** Keys of the items that the row now answers. */
  items: readonly string[];
  /** Of the least sure placement, 0–1; null where nothing was found or a person decided. */
  confidence: number | null;
};

const NOTHING: RowPlacement = { placements: [], alternatives: [] };

/** Joins rows, the machine's placements (same order and length) and a person's decisions. */
export function placeRows(
  rows: readonly SourceRow[],
  { placements, decisions }: { placements: readonly RowPlacement[]; decisions: Decisions },
): PreviewRow[] {
  return rows.map((row, index) => {
    const key = rowKey(row);
    const found = placements[index] ?? NOTHING;
    return { key, row, found, ...standingOf({ row, found, decision: decisions[key] }) };
  });
}

type Place = Pick<PreviewRow, "standing" | "decided" | "items" | "confidence">;

function standingOf({
  row,
  found,
  decision,
}: {
  row: SourceRow;
  found: RowPlacement;
  decision: readonly string[] | undefined;
}): Place {
  if (row.bucket !== "question") return { standing: "none", decided: false, items: [], confidence: null };
  if (decision) {
    return { standing: decision.length > 0 ? "sure" : "outside", decided: true, items: decision, confidence: null };
  }
  const items = found.placements.map((placement) => placement.item);
  if (items.length === 0) return { standing: "outside", decided: false, items, confidence: null };
  const doubtful = found.placements.some((placement) => placement.state === "review");
  const confidence = Math.min(...found.placements.map((placement) => placement.confidence));
  return { standing: doubtful ? "check" : "sure", decided: false, items, confidence };
}
