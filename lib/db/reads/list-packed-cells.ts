import type { Database } from "../open-database.ts";

// Stands in no id and in no JSON text: there they are escaped.
const [BETWEEN, AFTER] = ["\t", "\n"];

/**
 * The packed cells of all derived sheets at one item, by derivation. One query, whose answer is one text of lines, to be split and
 * not parsed: there are as many of them as sheets. A derivation without one has no such line.
 */
export async function listPackedCells(database: Database, item: string): Promise<Map<string, string>> {
  const line = `"derivationId" || '${BETWEEN}' || "content"`;
  const lines =
    database.kind === "sqlite"
      ? `SELECT group_concat(${line}, '${AFTER}') AS lines FROM "PackedCell" WHERE "item" = ?`
      : `SELECT string_agg(${line}, '${AFTER}') AS lines FROM "PackedCell" WHERE "item" = $1`;
  const [found] = await database.reader.$queryRawUnsafe<{ lines: string | null }[]>(lines, item);
  const cells = new Map<string, string>();
  for (const one of found?.lines?.split(AFTER) ?? []) {
    const end = one.indexOf(BETWEEN);
    cells.set(one.slice(0, end), one.slice(end + 1));
  }
  return cells;
}
