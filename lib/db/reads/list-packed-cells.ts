import { z } from "zod";
import type { Database } from "../open-database.ts";
import { selectLists } from "../select-lists.ts";

const rowSchema = z.tuple([z.string(), z.string()]);

/** The packed cells of all derived sheets at one item, by derivation. One query; a derivation without one has no such row. */
export async function listPackedCells(database: Database, item: string): Promise<Map<string, string>> {
  const rows = await selectLists(database, {
    ...{ columns: ['"derivationId"', '"content"'], from: '"PackedCell" WHERE "item" = ?', values: [item] },
    schema: rowSchema,
  });
  return new Map(rows);
}
