import type { Database } from "../open-database.ts";
import { tableNames } from "./table-columns.ts";

// Has its one row from the beginning.
const BEGUN = "AuditHead";
const IN_SQLITE = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
const IN_POSTGRES = `SELECT relname::text AS name FROM pg_class
  WHERE relnamespace = quote_ident(current_schema())::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition`;

/**
 * What a database holds that filling it anew would destroy: "foreign" another program's tables (`table` names one), "something" of ours, or nothing.
 */
export async function whatIsThere({
  kind,
  reader,
}: Database): Promise<{ kind: "nothing" | "something" } | { kind: "foreign"; table: string }> {
  const names = await reader.$queryRawUnsafe<{ name: string }[]>(kind === "sqlite" ? IN_SQLITE : IN_POSTGRES);
  const ours = new Set([...tableNames, "_prisma_migrations"]);
  const foreign = names.find(({ name }) => !ours.has(name));
  if (foreign) return { kind: "foreign", table: foreign.name };
  const questions = tableNames.filter((name) => name !== BEGUN).map((name) => `EXISTS (SELECT 1 FROM "${name}")`);
  const [answer] = await reader.$queryRawUnsafe<{ any: boolean | number | bigint }[]>(
    `SELECT ${questions.join(" OR ")} AS "any"`,
  );
  return { kind: answer?.any ? "something" : "nothing" };
}
