import type { StoredPasskey } from "#lib/domain/passkey.ts";
import type { Database } from "../open-database.ts";

/** The keys of a person's devices, the oldest first. */
export async function listPasskeys(database: Database, personId: string): Promise<StoredPasskey[]> {
  return database.reader.passkey.findMany({ where: { personId }, orderBy: { createdAt: "asc" } });
}

/** A key by its id; null: there is none. */
export async function findPasskey(database: Database, id: string): Promise<StoredPasskey | null> {
  return database.reader.passkey.findUnique({ where: { id } });
}
