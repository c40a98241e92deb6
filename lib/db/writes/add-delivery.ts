import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { MailAbout } from "#lib/domain/delivery.ts";
import { type ChosenEvent, type EventData, type EventKind, eventKindSchema } from "#lib/domain/event.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Transaction } from "../open-database.ts";
import { fromJson, toJson } from "../stored-text.ts";

/** A mail that is to go out. `to`: somebody with an account, or an address. */
export type NewMail = {
  id: string;
  to: { personId: string } | { address: string };
  about: MailAbout;
  /** Null: the person's own. */
  language: Language | null;
  /** The token of the link in it, sealed for this id (lib/auth/seal-text.ts); null: there is none. */
  sealed: string | null;
};

const WAITING = { state: "waiting", attempts: 0, outcome: "", detail: "" } as const;

/** Puts a mail into the outbox, in the transaction of what it tells of. One that is there already under its id stays as it is. */
export async function addMail({ tables }: Transaction, mail: NewMail, now: Date): Promise<void> {
  const { id, to, about, language, sealed } = mail;
  const times = { dueAt: now, createdAt: now, changedAt: now };
  const create = { id, via: "mail", kind: about.kind, ...to, language, content: toJson(about), sealed, ...WAITING };
  // An update of nothing would be two statements, and of two instances at once one would fail.
  await tables.delivery.upsert({ where: { id }, create: { ...create, ...times }, update: { id } });
}

const eventsSchema = z.array(eventKindSchema);

type Telling<Kind extends ChosenEvent> = {
  kind: Kind;
  now: Date;
  /** What it happened to; asked only where somebody listens. */
  find: () => EventData<Kind> | Promise<EventData<Kind>>;
};

/** Puts a call for each webhook that wants to know into the outbox, in the transaction of what it tells of. */
export async function tellWebhooks<Kind extends ChosenEvent>(
  { tables }: Transaction,
  { kind, now, find }: Telling<Kind>,
): Promise<void> {
  const all = await tables.webhook.findMany({ where: { isOn: true }, select: { id: true, events: true } });
  const wanting = all.filter(({ events }) => fromJson(eventsSchema, events).includes(kind));
  if (wanting.length === 0) return;
  const data = await find();
  await tables.delivery.createMany({ data: wanting.map(({ id }) => toCall({ webhookId: id, kind, data, now })) });
}

/** The row of one call. */
export function toCall({
  webhookId,
  kind,
  data,
  now,
}: {
  webhookId: string;
  kind: EventKind;
  data: object;
  now: Date;
}) {
  const times = { dueAt: now, createdAt: now, changedAt: now };
  const content = toJson({ type: kind, timestamp: now.toISOString(), data });
  return { id: randomUUID(), via: "webhook", kind, webhookId, content, ...WAITING, ...times };
}

/** A review's key by its id, for an event. */
export async function keyOfReview({ tables }: Transaction, id: string): Promise<string> {
  return (await tables.review.findUniqueOrThrow({ where: { id }, select: { key: true } })).key;
}
