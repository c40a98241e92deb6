import type { TokenLine } from "#lib/domain/api-token.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { storableText, toJson } from "../stored-text.ts";

type NewToken = Omit<TokenLine, "lastUsedAt"> & { personId: string; tokenHash: string };

/** Keeps a new token by its hash. Tokens of the same person that are past their day are cleared away. */
export async function addToken(database: Database, { name, scopes, ...token }: NewToken): Promise<{ id: string }> {
  return changeDatabase(database, async ({ tables }) => {
    const { personId, createdAt } = token;
    await tables.apiToken.deleteMany({ where: { personId, expiresAt: { lte: createdAt } } });
    await tables.apiToken.create({ data: { ...token, name: storableText(name), scopes: toJson(scopes) } });
    return { id: token.id };
  });
}

/** Takes a token away: of this person, or of whomever where none is named. False: there is none. */
export async function dropToken(
  database: Database,
  { id, personId }: { id: string; personId?: string | undefined },
): Promise<boolean> {
  return changeDatabase(database, async ({ tables }) => {
    const { count } = await tables.apiToken.deleteMany({ where: { id, ...(personId !== undefined && { personId }) } });
    return count === 1;
  });
}

/** A token is in use. */
export async function noteTokenUse(database: Database, { id, now }: { id: string; now: Date }): Promise<void> {
  await changeDatabase({ ...database, acting: undefined }, async ({ tables }) => {
    await tables.apiToken.updateMany({ where: { id }, data: { lastUsedAt: now } });
  });
}
