import type { NewPasskey } from "#lib/domain/passkey.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { storableText, toJson } from "../stored-text.ts";

// Devices count to 2^32 - 1, the column to this. Beyond, a copied key is no longer noticed; no person signs in that often.
const HIGHEST_COUNT = 2 ** 31 - 1;

type Kept = { personId: string; name: string; passkey: NewPasskey; now: Date };

/** Keeps a key of somebody's device. */
export async function addPasskey(database: Database, { personId, name, passkey, now }: Kept): Promise<void> {
  const { id, publicKey, counter, transports } = passkey;
  const key = { id, publicKey: new Uint8Array(publicKey), counter: storable(counter), transports: toJson(transports) };
  await changeDatabase(database, async ({ tables }) => {
    await tables.passkey.create({ data: { ...key, personId, name: storableText(name), createdAt: now } });
  });
}

/** A key was used; false: its counter has gone on meanwhile, or the key is gone. */
export async function notePasskeyUse(
  database: Database,
  { id, counter, now }: { id: string; counter: { before: number; after: number }; now: Date },
): Promise<boolean> {
  return changeDatabase({ ...database, acting: undefined }, async ({ tables }) => {
    const where = { id, counter: counter.before };
    const { count } = await tables.passkey.updateMany({
      where,
      data: { counter: storable(counter.after), lastUsedAt: now },
    });
    return count === 1;
  });
}

/** Forgets one of a person's keys; false: they have none of that id. */
export async function dropPasskey(
  database: Database,
  { personId, id }: { personId: string; id: string },
): Promise<boolean> {
  return changeDatabase(database, async ({ tables }) => {
    const { count } = await tables.passkey.deleteMany({ where: { id, personId } });
    return count === 1;
  });
}

function storable(counter: number): number {
  return Math.min(counter, HIGHEST_COUNT);
}
