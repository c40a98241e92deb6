import { sealEntry } from "#lib/accounts/audit-chain.ts";
import { withoutSecrets } from "#lib/accounts/without-secrets.ts";
import { type Acting, actingPerson } from "#lib/domain/acting.ts";
import type { Actor } from "#lib/domain/actor.ts";
import type { Transaction } from "../open-database.ts";

// What a transaction returns is for the use case; of a long one the log need not say more than that it came about.
const LONGEST_OUTCOME = 300;

/**
 * Writes down what somebody did, as the next entry of the chain, in the transaction in which it happens. The head's row is taken hold of first: of
 * two who write at once the second waits, and follows the first. To be called last, so that nobody waits longer than that.
 */
export async function logAct({ tables }: Transaction, acting: Acting, outcome: unknown): Promise<void> {
  const { who, act, reviewKey, asked } = acting;
  const at = new Date();
  const kept = { asked: withoutSecrets(asked), outcome: withoutSecrets(outcome, LONGEST_OUTCOME) };
  const head = await tables.auditHead.update({ where: { id: 1 }, data: { seq: { increment: 1 } } });
  const before = { seq: head.seq - 1, hash: head.hash };
  const said = {
    at: at.toISOString(),
    who: nameActor(who),
    act,
    reviewKey,
    ...kept,
  };
  const { seq, content, hash } = sealEntry(before, said);
  const personId = actingPerson(acting);
  await tables.auditEntry.create({ data: { seq, at, personId, act, reviewKey, content, hash } });
  await tables.auditHead.update({ where: { id: 1 }, data: { hash } });
}

/** Who it was then: names and roles change. */
function nameActor(who: Actor) {
  if (who.kind !== "person") return who;
  const { kind, id, email, name, role, token } = who;
  return { kind, id, email, name, role, ...(token && { token: { id: token.id, name: token.name } }) };
}
