import { z } from "zod";
import {
  type DeliveryLine,
  deliveryFaultSchema,
  deliveryStateSchema,
  type MailAbout,
  mailAboutSchema,
} from "#lib/domain/delivery.ts";
import { type Language, languageSchema } from "#lib/domain/language.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

/** Something that waits to go out and is to be tried now. `attempts`: tries before this one. */
export type DueDelivery = { id: string; attempts: number; dueAt: Date };

/** What is to be tried now, what has waited longest first; at most `most`. */
export async function listDueDeliveries(
  database: Database,
  { now, most }: { now: Date; most: number },
): Promise<DueDelivery[]> {
  return database.reader.delivery.findMany({
    where: { state: "waiting", dueAt: { lte: now } },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: most,
    select: { id: true, attempts: true, dueAt: true },
  });
}

/** What is to be sent. */
export type Outgoing =
  | {
      via: "mail";
      id: string;
      personId: string | null;
      address: string | null;
      about: MailAbout;
      language: Language | null;
      sealed: string | null;
    }
  | { via: "webhook"; id: string; body: string; webhook: { id: string; url: string; secret: string; isOn: boolean } };

/** One delivery as it is sent; null: it is gone. */
export async function findOutgoing(database: Database, id: string): Promise<Outgoing | null> {
  const stored = await database.reader.delivery.findUnique({ where: { id }, include: { webhook: true } });
  if (!stored) return null;
  const { webhook, personId, address, content, language, sealed } = stored;
  if (webhook) return { via: "webhook", id, body: content, webhook };
  const about = fromJson(mailAboutSchema, content);
  return { via: "mail", id, personId, address, about, language: languageSchema.nullable().parse(language), sealed };
}

const viaSchema = z.enum(["mail", "webhook"]);

/** What went out, is to go out or could not, the newest first; only what came before `before` (its place, as `next` said) and, where one is named, in that state. */
export async function listDeliveries(
  database: Database,
  { state, before, most }: { state?: string | undefined; before?: string | undefined; most: number },
): Promise<DeliveryLine[]> {
  const last = before === undefined ? null : await database.reader.delivery.findUnique({ where: { id: before } });
  const { createdAt, id } = last ?? {};
  const stored = await database.reader.delivery.findMany({
    where: {
      ...(state !== undefined && { state }),
      ...(createdAt && id && { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    include: WITH_RECEIVER,
  });
  return stored.map(toLine);
}

const WITH_RECEIVER = { webhook: { select: { url: true } }, person: { select: { email: true } } } as const;

/** One line of that list; null: it is none, or was cleared away. */
export async function findDelivery(database: Database, id: string): Promise<DeliveryLine | null> {
  const stored = await database.reader.delivery.findUnique({ where: { id }, include: WITH_RECEIVER });
  return stored && toLine(stored);
}

type Stored = Awaited<ReturnType<Database["reader"]["delivery"]["findUniqueOrThrow"]>> & {
  webhook: { url: string } | null;
  person: { email: string } | null;
};

function toLine(one: Stored): DeliveryLine {
  const state = deliveryStateSchema.parse(one.state);
  return {
    ...{ id: one.id, via: viaSchema.parse(one.via), kind: one.kind, state, attempts: one.attempts },
    to: one.webhook?.url ?? one.person?.email ?? one.address ?? "",
    ...{ createdAt: one.createdAt.toISOString(), changedAt: one.changedAt.toISOString() },
    nextAt: state === "waiting" ? one.dueAt.toISOString() : null,
    ...{ fault: one.outcome === "" ? null : deliveryFaultSchema.parse(one.outcome), detail: one.detail },
  };
}

/** What waits and what was given up, by the way that it goes out; and since when the longest has been due, null where nothing is. */
export async function countDeliveries(
  { reader }: Database,
  now: Date,
): Promise<{ counts: { via: string; state: string; count: number }[]; dueSince: Date | null }> {
  const states = ["waiting", "given-up"];
  const groups = await reader.delivery.groupBy({
    by: ["via", "state"],
    where: { state: { in: states } },
    _count: true,
  });
  const { _min: first } = await reader.delivery.aggregate({
    where: { state: "waiting", dueAt: { lte: now } },
    _min: { dueAt: true },
  });
  return { counts: groups.map(({ via, state, _count }) => ({ via, state, count: _count })), dueSince: first.dueAt };
}
