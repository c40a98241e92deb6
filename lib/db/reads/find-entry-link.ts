import type { Database } from "../open-database.ts";

/** Whom a link lets in: `person` null: whoever opens it, as the first. */
export type EntryLink = { person: { name: string; email: string } | null; expiresAt: Date };

/** An entry link by its hash, as long as it is good. */
export async function findEntryLink(
  database: Database,
  { tokenHash, now }: { tokenHash: string; now: Date },
): Promise<EntryLink | null> {
  const link = await database.reader.entryLink.findUnique({
    where: { tokenHash, expiresAt: { gt: now } },
    select: { expiresAt: true, person: { select: { name: true, email: true, shutOutAt: true } } },
  });
  if (!link || link.person?.shutOutAt) return null;
  const { person, expiresAt } = link;
  return { person: person && { name: person.name, email: person.email }, expiresAt };
}
