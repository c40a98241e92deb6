import type { Prisma } from "../../generated/sqlite/client.ts";
import type { Transaction } from "./open-database.ts";

/** The tables that grow with the rows of a sheet: texts and numbers only, no dates and no bytes. */
type Records = {
  SourceRow: Prisma.SourceRowCreateManyInput;
  Placement: Prisma.PlacementCreateManyInput;
  Alternative: Prisma.AlternativeCreateManyInput;
  Interpretation: Prisma.InterpretationCreateManyInput;
  Fact: Prisma.FactCreateManyInput;
  PackedCell: Prisma.PackedCellCreateManyInput;
};

/**
 * Inserts any number of records with one statement, which gets them as one JSON array: 5,000 rows in 0.1 s, for which
 * `createMany` binds every value on its own and takes 3 s. All records name the same columns, and every column.
 */
export async function insertMany<Table extends keyof Records>(
  transaction: Transaction,
  { table, records }: { table: Table; records: Records[Table][] },
): Promise<void> {
  const [first] = records;
  if (!first) return;
  const columns = Object.keys(first);
  const names = columns.map((column) => `"${column}"`).join(", ");
  const statement =
    transaction.kind === "sqlite"
      ? `INSERT INTO "${table}" (${names}) SELECT ${columns.map((column) => `value ->> '${column}'`).join(", ")} FROM json_each(?)`
      : `INSERT INTO "${table}" (${names}) SELECT ${names} FROM json_populate_recordset(NULL::"${table}", $1::json)`;
  await transaction.tables.$executeRawUnsafe(statement, JSON.stringify(records));
}
