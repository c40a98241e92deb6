import type { DeliveryFault } from "#lib/domain/delivery.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import type { DueDelivery } from "../reads/list-deliveries.ts";

/** Of these writes nobody is the author, and the log of acts does not know them: a delivery's row is its own log. */
const quiet = (database: Database): Database => ({ ...database, acting: undefined });

/**
 * Takes a delivery to try it, until `until`; false: another instance has it. Where that instance is killed, it is due again then, and its row says that a try
 * was cut off.
 */
export async function claimDelivery(
  database: Database,
  { id, attempts, dueAt, now, until }: DueDelivery & { now: Date; until: Date },
): Promise<boolean> {
  return changeDatabase(quiet(database), async ({ tables }) => {
    const { count } = await tables.delivery.updateMany({
      where: { id, state: "waiting", attempts, dueAt },
      data: { attempts: attempts + 1, dueAt: until, changedAt: now, outcome: "cut-off", detail: "" },
    });
    return count === 1;
  });
}

/** What became of a try. `next`: when it is tried again. */
export type Settled =
  | { state: "delivered" }
  | { state: "waiting"; next: Date; fault: DeliveryFault; detail: string }
  | { state: "given-up" | "dropped"; fault: DeliveryFault; detail: string };

/** Writes down what came of a try that was claimed until `until`, unless somebody else has claimed it since, though its tries are counted anew. A token is kept no longer than it may be needed. */
export async function settleDelivery(
  database: Database,
  { id, attempts, until, settled, now }: { id: string; attempts: number; until: Date; settled: Settled; now: Date },
): Promise<void> {
  const said =
    settled.state === "delivered" ? { outcome: "", detail: "" } : { outcome: settled.fault, detail: settled.detail };
  const isOver = settled.state === "delivered" || settled.state === "dropped";
  await changeDatabase(quiet(database), ({ tables }) =>
    tables.delivery.updateMany({
      where: { id, state: "waiting", attempts, dueAt: until },
      data: {
        ...{ ...said, state: settled.state, changedAt: now },
        ...(settled.state === "waiting" && { dueAt: settled.next }),
        ...(isOver && { sealed: null }),
      },
    }),
  );
}

/** Begins anew with what was given up, or does not wait any longer for the next try; false: it went out, or is being tried now. */
export async function retryDelivery(database: Database, { id, now }: { id: string; now: Date }): Promise<boolean> {
  return changeDatabase(database, async ({ tables }) => {
    const { count } = await tables.delivery.updateMany({
      where: {
        id,
        OR: [{ state: "given-up" }, { state: "waiting", attempts: { gt: 0 }, outcome: { not: "cut-off" } }],
      },
      data: { state: "waiting", attempts: 0, dueAt: now },
    });
    return count === 1;
  });
}

/** Clears away what was settled before `before`. */
export async function dropOldDeliveries(database: Database, { before }: { before: Date }): Promise<void> {
  await changeDatabase(quiet(database), ({ tables }) =>
    tables.delivery.deleteMany({
      where: { state: { not: "waiting" }, createdAt: { lt: before }, changedAt: { lt: before } },
    }),
  );
}
