import type { Answer } from "#lib/domain/answer.ts";
import type { RowPlacement } from "#lib/domain/placement.ts";
import type { PackedSheet } from "#lib/domain/screening.ts";

/** What was computed for one source row, by itself: people's decisions are stored elsewhere. */
export type DerivedRow = RowPlacement & {
  /** One for each item that the row stands at after people's decisions; `item` "" where it stands at none. */
  interpretations: { item: string; answer: Answer }[];
};

/** All that was computed from one checksheet under one template, in the order of its rows. */
export type NewDerivation = {
  id: string;
  checksheetId: string;
  templateId: string;
  version: string;
  derivedAt: Date;
  rows: DerivedRow[];
  /** The same as it counts after people's decisions, for screening. */
  packed: PackedSheet;
};

/** Where a person said that a row belongs; no items: to none of the template; null: what was said before is taken back. */
export type NewDecision = { rowId: string; templateKey: string; items: string[] | null; decidedAt: Date };

/** A decision about a stored row, and what the person saw decided before; null: nothing. */
export type RowDecision = { rowId: string; items: string[] | null; seen: string[] | null };

/** A row about which somebody else decided since the person looked; `items` is what counts now. */
export type ChangedDecision = { rowId: string; items: string[] | null };

/** The id of the row at a place of a checksheet, counted from 0. */
export function sourceRowId({ checksheetId, position }: { checksheetId: string; position: number }): string {
  return `${checksheetId}-${position}`;
}
