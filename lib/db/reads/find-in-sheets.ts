import { z } from "zod";
import type { Database } from "../open-database.ts";
import { selectLists } from "../select-lists.ts";

const foundSchema = z.tuple([z.string()]);

/** Where a text holds another: by characters, with no letter that means any other; both texts are folded alike. */
const POSITION = { sqlite: "instr", postgres: "strpos" } as const;

/**
 * The sheets that hold every one of these words, in their names or in their questions and answers: ids, in no order. Words as
 * `searchWords` gives them. One query, linear in the length of the texts (docs/decisions/022).
 */
export async function findInSheets(database: Database, words: readonly string[]): Promise<Set<string>> {
  const position = POSITION[database.kind];
  // The short names first: the long text is looked through only where they do not hold the word.
  const names = `vendor."key" || ' ' || service."key"`;
  const holds = words.map(() => `(${position}(${names}, ?) > 0 OR ${position}(content."text", ?) > 0)`);
  const from = `"Checksheet" AS sheet
    JOIN "Service" AS service ON service."id" = sheet."serviceId"
    JOIN "Vendor" AS vendor ON vendor."id" = service."vendorId"
    LEFT JOIN "SheetText" AS content ON content."checksheetId" = sheet."id"
    WHERE ${holds.join(" AND ")}`;
  const values = words.flatMap((word) => [word, word]);
  const rows = await selectLists(database, { columns: ['sheet."id"'], from, values, schema: foundSchema });
  return new Set(rows.map(([id]) => id));
}

/** The searchable texts of a few sheets, by id: a folded line for each question row. */
export async function listSheetTexts(database: Database, sheetIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.reader.sheetText.findMany({ where: { checksheetId: { in: [...sheetIds] } } });
  return new Map(rows.map(({ checksheetId, text }) => [checksheetId, text]));
}
