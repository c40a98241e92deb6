import type { ChosenEvent } from "#lib/domain/event.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { toJson } from "../stored-text.ts";
import { toCall } from "./add-delivery.ts";

type NewWebhook = {
  id: string;
  url: string;
  events: readonly ChosenEvent[];
  /** Sealed for its id (lib/auth/seal-text.ts). */
  secret: string;
  now: Date;
};

/** Keeps a webhook, and turns it on. */
export async function addWebhook(database: Database, { events, now, ...webhook }: NewWebhook): Promise<void> {
  await changeDatabase(database, async ({ tables, by }) => {
    const data = { ...webhook, events: toJson(events), isOn: true, createdAt: now, createdBy: by };
    await tables.webhook.create({ data });
    return { webhook: webhook.id };
  });
}

/** Turns it on or off, or gives it another secret; false: it is gone. */
export async function changeWebhook(
  database: Database,
  { id, ...data }: { id: string; isOn: boolean } | { id: string; secret: string },
): Promise<boolean> {
  return changeDatabase(database, async ({ tables }) => {
    const { count } = await tables.webhook.updateMany({ where: { id }, data });
    return count === 1;
  });
}

/** Takes it away, with what was to go there or went; false: it is gone already. */
export async function dropWebhook(database: Database, id: string): Promise<boolean> {
  return changeDatabase(database, async ({ tables }) => {
    const { count } = await tables.webhook.deleteMany({ where: { id } });
    return count === 1;
  });
}

/** Puts a call into the outbox that tells of nothing; false: there is no such webhook, or it is off. */
export async function testWebhook(database: Database, { id, now }: { id: string; now: Date }): Promise<boolean> {
  return changeDatabase(database, async ({ tables }) => {
    const { count } = await tables.webhook.updateMany({ where: { id, isOn: true }, data: { isOn: true } });
    if (count === 0) return false;
    await tables.delivery.create({ data: toCall({ webhookId: id, kind: "test", data: {}, now }) });
    return true;
  });
}
