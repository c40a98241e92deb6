import { randomUUID } from "node:crypto";
import { sealText } from "#lib/auth/seal-text.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listWebhooks } from "#lib/db/reads/list-webhooks.ts";
import { addWebhook, changeWebhook, dropWebhook, testWebhook } from "#lib/db/writes/change-webhooks.ts";
import type { ChosenEvent } from "#lib/domain/event.ts";
import { readSettings } from "#lib/env.ts";
import { makeWebhookSecret } from "#lib/outbox/sign-webhook.ts";

const MOST_WEBHOOKS = 20;
const LONGEST_ADDRESS = 2000;

type Refusal<Code extends string> = { ok: false; code: Code };
type Made = { ok: true; id: string; secret: string };

/** Makes a webhook: the secret that it is signed with, told this once. It must be https, unless the settings let webhooks go to addresses of this network. */
export async function makeWebhook(
  { url: typed, events }: { url: string; events: readonly ChosenEvent[] },
  given?: Database,
): Promise<Made | Refusal<"address-wrong" | "no-event" | "too-many">> {
  const database = given ?? (await currentDatabase());
  const url = tidyAddress(typed);
  if (url === null) return { ok: false, code: "address-wrong" };
  if (events.length === 0) return { ok: false, code: "no-event" };
  if ((await listWebhooks(database)).length >= MOST_WEBHOOKS) return { ok: false, code: "too-many" };
  const id = randomUUID();
  const secret = makeWebhookSecret();
  await addWebhook(database, { id, url, events, secret: sealText(secret, id), now: new Date() });
  return { ok: true, id, secret };
}

/** An address that a webhook can have; null: it is none. Without a name and a password in it: those would be sent in the clear of every log on the way. */
function tidyAddress(typed: string): string | null {
  const url = URL.parse(typed.trim());
  if (!url || typed.length > LONGEST_ADDRESS || url.username !== "" || url.password !== "") return null;
  const settings = readSettings(process.env);
  const mayBePlain = settings.ok && settings.value.WEBHOOKS_TO_PRIVATE !== undefined;
  if (url.protocol !== "https:" && !(mayBePlain && url.protocol === "http:")) return null;
  url.hash = "";
  return url.href;
}

/** Gives a webhook another secret in place of the one that it has: told this once, and used from the next try on. Null: it is gone. */
export async function renewWebhookSecret({ id }: { id: string }, given?: Database): Promise<{ secret: string } | null> {
  const secret = makeWebhookSecret();
  const changed = await changeWebhook(given ?? (await currentDatabase()), { id, secret: sealText(secret, id) });
  return changed ? { secret } : null;
}

/** Sends nothing there from now on (what waits is dropped when its time comes), or sends there again. False: it is gone. */
export async function turnWebhook({ id, isOn }: { id: string; isOn: boolean }, given?: Database): Promise<boolean> {
  return changeWebhook(given ?? (await currentDatabase()), { id, isOn });
}

/** Takes a webhook away; false: it is gone already. */
export async function removeWebhook({ id }: { id: string }, given?: Database): Promise<boolean> {
  return dropWebhook(given ?? (await currentDatabase()), id);
}

/** Has a message sent there that tells of nothing. False: it is gone, or off. */
export async function tryWebhook({ id }: { id: string }, given?: Database): Promise<boolean> {
  return testWebhook(given ?? (await currentDatabase()), { id, now: new Date() });
}
