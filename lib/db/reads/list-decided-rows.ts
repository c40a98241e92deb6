import { z } from "zod";
import { itemKeySchema } from "#lib/domain/template.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

/** A row about which a person decided, with what it asks. */
export type DecidedRow = {
  rowId: string;
  checksheetId: string;
  vendor: string;
  path: string[];
  question: string;
  answer: string;
  /** Item keys; none: no such item. */
  items: string[];
};

const textsSchema = z.array(z.string());
const itemsSchema = z.array(itemKeySchema);

/** All rows about which people decided under a template, or those of one review's sheets only. */
export async function listDecidedRows(
  database: Database,
  { templateKey, reviewId }: { templateKey: string; reviewId?: string },
): Promise<DecidedRow[]> {
  const decisions = await database.reader.decision.findMany({
    where: {
      templateKey,
      ...(reviewId !== undefined && { row: { checksheet: { reviews: { some: { reviewId } } } } }),
    },
    select: {
      rowId: true,
      items: true,
      row: {
        select: {
          checksheetId: true,
          path: true,
          question: true,
          answer: true,
          checksheet: { select: { service: { select: { vendor: { select: { name: true } } } } } },
        },
      },
    },
    orderBy: [{ row: { checksheetId: "asc" } }, { row: { position: "asc" } }],
  });
  return decisions.map(({ rowId, items, row }) => ({
    rowId,
    checksheetId: row.checksheetId,
    vendor: row.checksheet.service.vendor.name,
    path: fromJson(textsSchema, row.path),
    question: row.question,
    answer: row.answer,
    items: fromJson(itemsSchema, items),
  }));
}
