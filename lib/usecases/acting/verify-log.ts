import { auditContentSchema, followChain } from "#lib/accounts/audit-chain.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findAuditHead, listAuditEntries, type StoredAuditEntry } from "#lib/db/reads/list-audit-entries.ts";

const AT_ONCE = 1000;

export type LogVerdict = { ok: true; entries: number; hash: string } | { ok: false; brokenAt: number };

/**
 * Follows the log from its first entry to its last. `brokenAt`: the number of the first entry that is missing, changed or out of place; one more than the
 * last where entries were cut off at the end. Who can write to the database can also write the whole chain anew: `hash`, kept
 * elsewhere, shows that.
 */
export async function verifyLog(given?: Database): Promise<LogVerdict> {
  const database = given ?? (await currentDatabase());
  // Read first: what is written while the log is followed comes after it.
  const stated = await findAuditHead(database);
  let head = { seq: 0, hash: "" };
  while (head.seq < stated.seq) {
    const entries = await listAuditEntries(database, {
      after: head.seq,
      most: Math.min(AT_ONCE, stated.seq - head.seq),
    });
    if (entries.length === 0) return { ok: false, brokenAt: head.seq + 1 };
    const followed = followChain(head, entries);
    if (!followed.ok) return followed;
    const astray = entries.find((entry) => !saysTheSame(entry));
    if (astray) return { ok: false, brokenAt: astray.seq };
    head = followed.head;
  }
  return stated.hash === head.hash
    ? { ok: true, entries: head.seq, hash: head.hash }
    : { ok: false, brokenAt: head.seq };
}

/** Whether the columns by which an entry is found say what its content says. */
function saysTheSame({ content, at, personId, act, reviewKey }: StoredAuditEntry): boolean {
  const said = auditContentSchema.parse(JSON.parse(content));
  const saidPerson = said.who.kind === "person" ? said.who["id"] : null;
  return said.at === at.toISOString() && said.act === act && said.reviewKey === reviewKey && saidPerson === personId;
}
