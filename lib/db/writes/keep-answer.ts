import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";

type Claim = { id: string; fingerprint: string; now: Date; keepFrom: Date; staleFrom: Date };

export type KeptAnswer = { fingerprint: string; status: number; body: string; isMine: boolean };

/**
 * Takes hold of a key, or says what was kept under it. Of two who ask at once one gets it. What is older than `keepFrom` is forgotten; who took hold before
 * `staleFrom` and never answered was stopped.
 */
export async function claimAnswer(database: Database, claim: Claim): Promise<KeptAnswer> {
  const { id, fingerprint, now, keepFrom, staleFrom } = claim;
  return changeDatabase({ ...database, acting: undefined }, async ({ tables }) => {
    await tables.keptAnswer.deleteMany({ where: { createdAt: { lt: keepFrom } } });
    await tables.keptAnswer.deleteMany({ where: { id, status: 0, createdAt: { lt: staleFrom } } });
    const mine = crypto.randomUUID();
    const row = await tables.keptAnswer.upsert({
      where: { id },
      create: { id, fingerprint, status: 0, body: mine, createdAt: now },
      update: { id },
    });
    return { fingerprint: row.fingerprint, status: row.status, body: row.body, isMine: row.body === mine };
  });
}

/** Keeps what was answered; null: nothing was done, and the key is free again. */
export async function keepAnswer(
  database: Database,
  { id, answer }: { id: string; answer: { status: number; body: string } | null },
): Promise<void> {
  await changeDatabase({ ...database, acting: undefined }, async ({ tables }) => {
    if (answer) await tables.keptAnswer.updateMany({ where: { id }, data: answer });
    else await tables.keptAnswer.deleteMany({ where: { id } });
  });
}
