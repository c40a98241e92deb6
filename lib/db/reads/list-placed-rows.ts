import { z } from "zod";
import { type Answer, answerSchema } from "#lib/domain/answer.ts";
import { type Alternative, alternativeSchema, type Placement, placementSchema } from "#lib/domain/placement.ts";
import { type SourceRow, sourceRowSchema } from "#lib/domain/source-row.ts";
import { itemKeySchema } from "#lib/domain/template.ts";
import type { Database } from "../open-database.ts";
import { selectRecords } from "../select-records.ts";
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
const rowId = z.string();
const rowsSchema = z.array(sourceRowSchema.extend({ id: z.string(), checksheetId: z.string() }));
const placementsSchema = z.array(placementSchema.extend({ rowId }));
const alternativesSchema = z.array(alternativeSchema.extend({ rowId }));
const interpretationsSchema = z.array(z.object({ rowId, item: z.string(), content: answerSchema }));

const ROW_COLUMNS = [
  ...["id", "checksheetId", "bucket", "sheet", "gridRow", "row", "page", "number"],
  ...["question", "answer", "detail", "remarks", "unit", "example", "text", "reason"],
];
const PLACEMENT_COLUMNS = ["rowId", "item", "relation", "confidence", "method", "state"];

type Of = {
  checksheetIds: string[];
  templateId: string;
  templateKey: string;
  /** Only the rows that stand at this item; "": at none. */
  item?: string;
};

/** The question rows of some checksheets under one template, in order. The number of queries is fixed. */
export async function listPlacedRows(database: Database, of: Of): Promise<PlacedRow[]> {
  const [rows, placements, alternatives, interpretations, decisions] = await readAtOnce(database, of);
  const placementsOf = byRow(recordsIn(placementsSchema, placements));
  const alternativesOf = byRow(recordsIn(alternativesSchema, alternatives));
  const interpretationsOf = byRow(recordsIn(interpretationsSchema, interpretations));
  const decisionOf = new Map(decisions.map((decision) => [decision.rowId, fromJson(itemsSchema, decision.items)]));
  return recordsIn(rowsSchema, rows).map(({ id, checksheetId, ...row }) => ({
    id,
    checksheetId,
    row,
    placements: (placementsOf.get(id) ?? []).map(({ rowId: _, ...placement }) => placement),
    alternatives: (alternativesOf.get(id) ?? []).map(({ rowId: _, ...alternative }) => alternative),
    interpretations: (interpretationsOf.get(id) ?? []).map(({ item, content }) => ({ item, answer: content })),
    decided: decisionOf.get(id) ?? null,
  }));
}

/** One moment for all, so that nobody's decision is seen without what was derived under it. */
function readAtOnce(database: Database, { checksheetIds, templateId, templateKey, item }: Of) {
  const of = { checksheetIds, templateId, item };
  return database.reader.$transaction(
    [
      selectRecords(database, {
        ...of,
        table: "SourceRow",
        columns: ROW_COLUMNS,
        documents: ["path", "cells", "links", "allowed"],
      }),
      selectRecords(database, { ...of, table: "Placement", columns: PLACEMENT_COLUMNS, documents: ["reasons"] }),
      selectRecords(database, {
        ...of,
        table: "Alternative",
        columns: ["rowId", "item", "confidence"],
        documents: ["reasons"],
      }),
      selectRecords(database, { ...of, table: "Interpretation", columns: ["rowId", "item"], documents: ["content"] }),
      database.reader.decision.findMany({ where: { templateKey, row: { checksheetId: { in: checksheetIds } } } }),
    ],
    { isolationLevel: "Serializable" },
  );
}

function recordsIn<Item>(schema: z.ZodType<Item[]>, texts: { records: string }[]): Item[] {
  return texts.flatMap(({ records }) => fromJson(schema, records));
}

function byRow<Item extends { rowId: string }>(records: Item[]): Map<string, Item[]> {
  return Map.groupBy(records, (record) => record.rowId);
}
