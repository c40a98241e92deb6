import type { Database } from "../open-database.ts";

/** What stands in a few rows, verbatim, by row id. */
export async function listAnswersAt(
  database: Database,
  rowIds: string[],
): Promise<Map<string, { question: string; answer: string; detail: string; remarks: string }>> {
  const rows = await database.reader.sourceRow.findMany({
    where: { id: { in: rowIds } },
    select: { id: true, question: true, answer: true, detail: true, remarks: true },
  });
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}
