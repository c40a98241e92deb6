import { z } from "zod";
import { deliveryFaultSchema, deliveryStateSchema } from "#lib/domain/delivery.ts";

export const deliverySchema = z.strictObject({
  id: z.string(),
  via: z.enum(["mail", "webhook"]),
  /** What it tells of: a mail's subject, or an event. */
  kind: z.string(),
  /** An address of mail, or the origin of a webhook. */
  to: z.string(),
  state: deliveryStateSchema,
  attempts: z.int(),
  createdAt: z.string(),
  changedAt: z.string(),
  /** When it is tried next; null: not any more. */
  nextAt: z.string().nullable(),
  /** Of the last try; null: there was none yet, or it went well. */
  fault: deliveryFaultSchema.nullable(),
  detail: z.string(),
});
