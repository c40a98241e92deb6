import { type AuditContent, auditContentSchema } from "#lib/accounts/audit-chain.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { type AuditFilter, listAuditEntries } from "#lib/db/reads/list-audit-entries.ts";

const A_PAGE = 100;
const AT_ONCE = 1000;

export type LogLine = AuditContent & { hash: string };

/** A page of the log, the newest first; `next`: before which number the next page begins, null where there is none. */
export async function openLog(
  { before, ...filter }: AuditFilter & { before?: number | undefined },
  given?: Database,
): Promise<{ lines: LogLine[]; next: number | null }> {
  const database = given ?? (await currentDatabase());
  const entries = await listAuditEntries(database, { ...filter, before, most: A_PAGE + 1 });
  const lines = entries
    .slice(0, A_PAGE)
    .map(({ content, hash }) => ({ ...auditContentSchema.parse(JSON.parse(content)), hash }));
  return { lines, next: entries.length > A_PAGE ? (lines.at(-1)?.seq ?? null) : null };
}

/** The log as text: a line an entry, the oldest first, each with its hash, so that the chain can be followed without the program. */
export async function exportLog(
  filter: AuditFilter,
  given?: Database,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const database = given ?? (await currentDatabase());
  const lines: string[] = [];
  for (let after: number | undefined = 0; after !== undefined; ) {
    const entries = await listAuditEntries(database, { ...filter, after, most: AT_ONCE });
    lines.push(...entries.map(({ content, hash }) => JSON.stringify({ content, hash })));
    after = entries.at(-1)?.seq;
  }
  return { fileName: "kurabe-log.jsonl", bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")) };
}
