import { ARCHIVE_FORMAT, type ArchivePart } from "./archive-line.ts";

/** How an archive begins. `counted`: the rows of each table. */
export function headOf({ migrations, counted }: { migrations: string[]; counted: number[] }): ArchivePart {
  const rows = counted.reduce((sum, count) => sum + count, 0);
  const madeAt = new Date().toISOString();
  return { kind: "head", head: { line: "kurabe-backup", format: ARCHIVE_FORMAT, madeAt, migrations, rows } };
}
