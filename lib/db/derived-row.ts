import type { Answer } from "#lib/domain/answer.ts";
import type { RowPlacement } from "#lib/domain/placement.ts";

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
};

/** Where a person said that a row belongs; no items: to none of the template; null: what was said before is taken back. */
export type NewDecision = { rowId: string; templateKey: string; items: string[] | null; decidedAt: Date };

/** The id of the row at a place of a checksheet, counted from 0. */
export function sourceRowId({ checksheetId, position }: { checksheetId: string; position: number }): string {
  return `${checksheetId}-${position}`;
}
