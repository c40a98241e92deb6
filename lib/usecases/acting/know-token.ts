import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { mustEnrol } from "#lib/db/reads/lacks-factor.ts";
import { listMemberships } from "#lib/db/reads/list-memberships.ts";
import { findToken } from "#lib/db/reads/list-tokens.ts";
import { noteTokenUse } from "#lib/db/writes/change-tokens.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { hashOfToken } from "../accounts/own-tokens.ts";

const BEARER = /^Bearer +(\S+)$/i;
// Not at every request: a token's row is written no more often than this.
const NOTED_MILLISECONDS = 5 * 60 * 1000;

/** For whom a program acts that sent this `Authorization` (RFC 6750): nobody where its token is none, past its day, revoked, or of somebody shut out. */
export async function knowToken(authorization: string, given?: Database): Promise<Actor> {
  const tokenHash = hashOfToken(BEARER.exec(authorization)?.[1] ?? "");
  if (tokenHash === null) return { kind: "nobody" };
  const database = given ?? (await currentDatabase());
  const now = new Date();
  const found = await findToken(database, { tokenHash, now });
  if (!found || found.owner.isShutOut) return { kind: "nobody" };
  const { token, owner } = found;
  const idle = now.getTime() - (token.lastUsedAt?.getTime() ?? 0);
  if (idle > NOTED_MILLISECONDS) await noteTokenUse(database, { id: token.id, now });
  const { id, email, name, role } = owner;
  const { id: tokenId, name: tokenName, scopes } = token;
  return {
    ...{ kind: "person", id, sessionId: "", email, name, role },
    // What the house demands of its people, it demands of who makes programs come in.
    ...((await mustEnrol(database, id)) && { lacksFactor: true }),
    token: { id: tokenId, name: tokenName, scopes },
    ...(await listMemberships(database, id)),
  };
}
