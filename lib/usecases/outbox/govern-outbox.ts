import { randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findDelivery, listDeliveries } from "#lib/db/reads/list-deliveries.ts";
import { listWebhooks } from "#lib/db/reads/list-webhooks.ts";
import { putMail } from "#lib/db/writes/put-mail.ts";
import { retryDelivery } from "#lib/db/writes/settle-delivery.ts";
import type { DeliveryLine, DeliveryState } from "#lib/domain/delivery.ts";
import type { Language } from "#lib/domain/language.ts";
import type { WebhookLine } from "#lib/domain/webhook.ts";
import { tidyEmail } from "../accounts/enter-house.ts";
import { currentMail } from "./current-mail.ts";

const A_PAGE = 50;

type Looking = { state?: DeliveryState | undefined; before?: string | undefined; most?: number };

/** A page of what went out, is to go out or could not, the newest first; `next`: where the next page begins, null where there is none. */
export async function openDeliveries(
  { most = A_PAGE, ...which }: Looking,
  given?: Database,
): Promise<{ items: DeliveryLine[]; next: string | null }> {
  const database = given ?? (await currentDatabase());
  const lines = await listDeliveries(database, { ...which, most: most + 1 });
  const items = lines.slice(0, most);
  return { items, next: lines.length > most ? (items.at(-1)?.id ?? null) : null };
}

/** One line of that list; null: there is none of that id. */
export async function openDelivery({ id }: { id: string }, given?: Database): Promise<DeliveryLine | null> {
  return findDelivery(given ?? (await currentDatabase()), id);
}

/** Which programs elsewhere are told what happens here. */
export async function openWebhooks(given?: Database): Promise<WebhookLine[]> {
  return listWebhooks(given ?? (await currentDatabase()));
}

/** Tries something once more that could not be delivered, from the first try on. False: it went out, or is being tried. */
export async function sendAgain({ id }: { id: string }, given?: Database): Promise<boolean> {
  return retryDelivery(given ?? (await currentDatabase()), { id, now: new Date() });
}

/** Sends a mail that tells of nothing, to see whether mails arrive. */
export async function sendTestMail(
  { to, language }: { to: string; language: Language },
  given?: Database,
): Promise<{ ok: true } | { ok: false; code: "mail-off" | "email-wrong" }> {
  const database = given ?? (await currentDatabase());
  const address = tidyEmail(to);
  if (address === null) return { ok: false, code: "email-wrong" };
  if (!currentMail()) return { ok: false, code: "mail-off" };
  const mail = { id: randomUUID(), to: { address }, about: { kind: "test" }, language, sealed: null } as const;
  await putMail(database, mail, new Date());
  return { ok: true };
}
