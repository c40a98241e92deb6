import { z } from "zod";
import { type TokenLine, tokenScopeSchema } from "#lib/domain/api-token.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";
import { type FoundPerson, toFoundPerson } from "./list-people.ts";

const scopesSchema = z.array(tokenScopeSchema);

type Stored = Omit<TokenLine, "scopes"> & { scopes: string };

/** A person's tokens that are still good, the oldest first. */
export async function listTokens(
  database: Database,
  { personId, now }: { personId: string; now: Date },
): Promise<TokenLine[]> {
  const where = { personId, expiresAt: { gt: now } };
  return (await database.reader.apiToken.findMany({ where, orderBy: { createdAt: "asc" } })).map(toLine);
}

/** A token that is still good, with its owner, by its hash; null: there is none. */
export async function findToken(
  database: Database,
  { tokenHash, now }: { tokenHash: string; now: Date },
): Promise<{ token: TokenLine; owner: FoundPerson } | null> {
  const found = await database.reader.apiToken.findUnique({
    where: { tokenHash, expiresAt: { gt: now } },
    include: { person: true },
  });
  return found && { token: toLine(found), owner: toFoundPerson(found.person) };
}

function toLine({ id, name, scopes, createdAt, expiresAt, lastUsedAt }: Stored): TokenLine {
  return { id, name, scopes: fromJson(scopesSchema, scopes), createdAt, expiresAt, lastUsedAt };
}
