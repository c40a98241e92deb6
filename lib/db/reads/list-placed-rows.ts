import { z } from "zod";
import { type Answer, answerSchema } from "#lib/domain/answer.ts";
import { type Alternative, alternativeSchema, type Placement, placementSchema } from "#lib/domain/placement.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import { itemKeySchema } from "#lib/domain/template.ts";
import type { Database } from "../open-database.ts";
import { readRow } from "../read-row.ts";
import { fromJson } from "../stored-text.ts";

/** A stored question row with what was computed for it and what a person decided, each by itself. */
export type PlacedRow = {
  id: string;
  checksheetId: string;
  row: SourceRow;
  placements: Placement[];
  alternatives: Alternative[];
  /** One for each item that the row stood at when it was derived; `item` "" where it stood at none. */
  interpretations: { item: string; answer: Answer }[];
  /** Item keys as decided; null: nobody decided. */
  decided: string[] | null;
};

const itemsSchema = z.array(itemKeySchema);
const reasonsSchema = z.array(z.string());

/** The question rows of some checksheets under one template, in order. The number of queries is fixed. */
export async function listPlacedRows(
  database: Database,
  { checksheetIds, templateId, templateKey }: { checksheetIds: string[]; templateId: string; templateKey: string },
): Promise<PlacedRow[]> {
  const { reader } = database;
  const ofSheets = { checksheetId: { in: checksheetIds } };
  const ofDerivations = { derivation: { templateId, ...ofSheets } };
  const [rows, placements, alternatives, interpretations, decisions] = await reader.$transaction(
    [
      reader.sourceRow.findMany({
        where: { ...ofSheets, bucket: "question" },
        orderBy: [{ checksheetId: "asc" }, { position: "asc" }],
      }),
      reader.placement.findMany({ where: ofDerivations, orderBy: { position: "asc" } }),
      reader.alternative.findMany({ where: ofDerivations, orderBy: { position: "asc" } }),
      reader.interpretation.findMany({ where: ofDerivations }),
      reader.decision.findMany({ where: { templateKey, row: ofSheets } }),
    ],
    // One moment for all five, so that nobody's decision is seen without what was derived under it.
    { isolationLevel: "Serializable" },
  );
  const placementsOf = Map.groupBy(placements, ({ rowId }) => rowId);
  const alternativesOf = Map.groupBy(alternatives, ({ rowId }) => rowId);
  const interpretationsOf = Map.groupBy(interpretations, ({ rowId }) => rowId);
  const decisionOf = new Map(decisions.map(({ rowId, items }) => [rowId, fromJson(itemsSchema, items)]));
  return rows.map((stored) => ({
    id: stored.id,
    checksheetId: stored.checksheetId,
    row: readRow(stored),
    placements: (placementsOf.get(stored.id) ?? []).map((placement) => placementSchema.parse(withReasons(placement))),
    alternatives: (alternativesOf.get(stored.id) ?? []).map((other) => alternativeSchema.parse(withReasons(other))),
    interpretations: (interpretationsOf.get(stored.id) ?? []).map(({ item, content }) => ({
      item,
      answer: fromJson(answerSchema, content),
    })),
    decided: decisionOf.get(stored.id) ?? null,
  }));
}

function withReasons<Stored extends { reasons: string }>(stored: Stored) {
  return { ...stored, reasons: fromJson(reasonsSchema, stored.reasons) };
}
