import { openSealed } from "#lib/auth/seal-text.ts";
import type { Database } from "#lib/db/open-database.ts";
import { type DueDelivery, findOutgoing, listDueDeliveries, type Outgoing } from "#lib/db/reads/list-deliveries.ts";
import { claimDelivery, type Settled, settleDelivery } from "#lib/db/writes/settle-delivery.ts";
import type { Delivered, DeliveryFault } from "#lib/domain/delivery.ts";
import { readSettings } from "#lib/env.ts";
import { callWebhook } from "#lib/outbox/call-webhook.ts";
import { MOST_ATTEMPTS, nextTry } from "#lib/outbox/next-try.ts";
import { sendMail } from "#lib/outbox/send-mail.ts";
import { writeMail } from "#lib/outbox/write-mail.ts";
import { currentMail } from "./current-mail.ts";
import { wordMail } from "./word-mail.ts";

const AT_ONCE = 10;
// Longer than any try may take, and than clocks of two servers differ.
const LEASE_MILLISECONDS = 2 * 60 * 1000;

type Trying = {
  now: Date;
  /** Says what nobody foresaw. */
  onError: (error: unknown) => void;
};

/**
 * Tries what is due, some at the same time; how many this instance tried. Each is one instance's alone while it tries. All have ended when it
 * returns, also where the database failed one of them.
 */
export async function deliverDue(database: Database, { now, onError }: Trying): Promise<number> {
  const due = await listDueDeliveries(database, { now, most: AT_ONCE });
  const tried = await Promise.allSettled(due.map((one) => tryOne(database, { one, now, onError })));
  for (const one of tried) if (one.status === "rejected") onError(one.reason);
  return tried.filter((one) => one.status === "fulfilled" && one.value).length;
}

type One = { one: DueDelivery; now: Date; onError: (error: unknown) => void };

async function tryOne(database: Database, { one, now, onError }: One): Promise<boolean> {
  const until = new Date(now.getTime() + LEASE_MILLISECONDS);
  if (!(await claimDelivery(database, { ...one, now, until }))) return false;
  const attempts = one.attempts + 1;
  const outcome = await deliver(database, { ...one, now }).catch((error: unknown) => {
    onError(error);
    return failed("internal");
  });
  const settled = toSettled(outcome, { attempts, now });
  await settleDelivery(database, { id: one.id, attempts, until, settled, now: new Date() });
  return true;
}

/** "outdated" ends it without a word to anybody. */
async function deliver(database: Database, { id, attempts, now }: DueDelivery & { now: Date }): Promise<Delivered> {
  // The last try was cut off as well: whatever cuts them off, it is not tried for ever.
  if (attempts >= MOST_ATTEMPTS) return failed("cut-off", true);
  const outgoing = await findOutgoing(database, id);
  if (!outgoing) return failed("outdated", true);
  return outgoing.via === "mail" ? deliverMail(database, { outgoing, now }) : deliverCall(outgoing, now);
}

type OfMail = { outgoing: Extract<Outgoing, { via: "mail" }>; now: Date };

async function deliverMail(database: Database, { outgoing, now }: OfMail): Promise<Delivered> {
  const places = currentMail();
  if (!places) return failed("mail-off");
  const worded = await wordMail(database, { mail: outgoing, places, now });
  if (typeof worded === "string") return failed(worded, true);
  const { to, replyTo, words, language } = worded;
  const written = writeMail({ words, language, house: places.house });
  return sendMail(places.server, { id: outgoing.id, to, replyTo, ...written });
}

async function deliverCall(
  { id, body, webhook }: Extract<Outgoing, { via: "webhook" }>,
  now: Date,
): Promise<Delivered> {
  if (!webhook.isOn) return failed("outdated", true);
  const secret = openSealed(webhook.secret, webhook.id);
  if (secret === null) return failed("secret-lost", true);
  const settings = readSettings(process.env);
  const toPrivate = settings.ok && settings.value.WEBHOOKS_TO_PRIVATE !== undefined;
  return callWebhook({ url: webhook.url, id, body, secret, now, toPrivate });
}

const failed = (fault: DeliveryFault, isFinal = false): Delivered => ({ ok: false, fault, detail: "", isFinal });

function toSettled(outcome: Delivered, { attempts, now }: { attempts: number; now: Date }): Settled {
  if (outcome.ok) return { state: "delivered" };
  const { fault, detail, isFinal } = outcome;
  if (fault === "outdated") return { state: "dropped", fault, detail };
  const wait = isFinal ? null : nextTry(attempts, Math.random());
  if (wait === null) return { state: "given-up", fault, detail };
  return { state: "waiting", next: new Date(now.getTime() + wait), fault, detail };
}
