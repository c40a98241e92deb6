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
    include: { webhook: { select: { url: true } }, person: { select: { email: true } } },
  });
  return stored.map((one) => {
    const state = deliveryStateSchema.parse(one.state);
    return {
      ...{ id: one.id, via: viaSchema.parse(one.via), kind: one.kind, state, attempts: one.attempts },
      to: one.webhook?.url ?? one.person?.email ?? one.address ?? "",
      ...{ createdAt: one.createdAt.toISOString(), changedAt: one.changedAt.toISOString() },
      nextAt: state === "waiting" ? one.dueAt.toISOString() : null,
      ...{ fault: one.outcome === "" ? null : deliveryFaultSchema.parse(one.outcome), detail: one.detail },
    };
  });
}
