import { sourceRowId } from "#lib/db/derived-row.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listSheetTexts } from "#lib/db/reads/find-in-sheets.ts";
import { listAnswersAt } from "#lib/db/reads/list-answers-at.ts";
import type { FoundAnswer } from "#lib/domain/service-line.ts";
import { bestLine, excerptAt } from "#lib/domain/sheet-text.ts";

type Searching = {
  sheetIds: readonly string[];
  /** As `searchWords` gives them. */
  words: readonly string[];
};

/** Of each of a few sheets the row that holds most of the words; sheets without one are left out. Two queries. */
export async function findAnswers(
  database: Database,
  { sheetIds, words }: Searching,
): Promise<Map<string, FoundAnswer>> {
  if (words.length === 0 || sheetIds.length === 0) return new Map();
  const texts = await listSheetTexts(database, sheetIds);
  const places = [...texts].flatMap(([checksheetId, text]) => {
    const position = bestLine(text, words);
    return position === null ? [] : [{ checksheetId, rowId: sourceRowId({ checksheetId, position }) }];
  });
  const rows = await listAnswersAt(
    database,
    places.map(({ rowId }) => rowId),
  );
  return new Map(
    places.flatMap(({ checksheetId, rowId }) => {
      const row = rows.get(rowId);
      if (!row) return [];
      const answer = [row.answer, row.detail, row.remarks].filter((text) => text !== "").join(" ");
      return [[checksheetId, { question: row.question, answer: excerptAt(answer, words) }] as const];
    }),
  );
}
