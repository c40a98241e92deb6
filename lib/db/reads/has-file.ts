import type { Database } from "../open-database.ts";

/** Whether a sheet was made of a file with this SHA-256. */
export async function hasFile(database: Database, sha256: string): Promise<boolean> {
  return (await database.reader.sourceFile.count({ where: { sha256 } })) > 0;
}
