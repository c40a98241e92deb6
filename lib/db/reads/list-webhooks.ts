import { z } from "zod";
import { eventKindSchema } from "#lib/domain/event.ts";
import type { WebhookLine } from "#lib/domain/webhook.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

/** All webhooks, in the order in which they came. */
export async function listWebhooks(database: Database): Promise<WebhookLine[]> {
  const stored = await database.reader.webhook.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return stored.map(({ id, url, events, isOn, createdAt }) => ({
    ...{ id, url, isOn, createdAt: createdAt.toISOString(), events: fromJson(z.array(eventKindSchema), events) },
  }));
}
