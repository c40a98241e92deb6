"use server";

import { revalidatePath } from "next/cache";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import type { OutboxState } from "#components/outbox/outbox-state.ts";
import { eventKindSchema } from "#lib/domain/event.ts";
import { languageSchema } from "#lib/domain/language.ts";
import { sendAgain, sendTestMail } from "#lib/usecases/outbox/govern-outbox.ts";
import {
  makeWebhook,
  removeWebhook,
  renewWebhookSecret,
  tryWebhook,
  turnWebhook,
} from "#lib/usecases/outbox/govern-webhooks.ts";
import { act } from "../act.ts";

const id = z.string().min(1).max(100);
const url = z.string().max(2000);
const orderSchema = z.discriminatedUnion("do", [
  z.object({ do: z.literal("test-mail"), to: z.string().max(300) }),
  z.object({ do: z.literal("make"), url, events: z.array(eventKindSchema) }),
  z.object({ do: z.enum(["on", "off", "try", "remove"]), id }),
  z.object({ do: z.literal("renew"), id, url }),
  z.object({ do: z.literal("again"), id }),
]);
type Order = z.infer<typeof orderSchema>;

/** Sends a test mail, makes or changes a webhook, or has something sent again. */
export async function outboxAction(_before: OutboxState, form: FormData): Promise<OutboxState> {
  const order = orderSchema.safeParse({ ...Object.fromEntries(form), events: form.getAll("event") });
  if (!order.success) return { says: "failed" };
  const state = await carryOut(order.data);
  revalidatePath("/outbox");
  return state;
}

async function carryOut(order: Order): Promise<OutboxState> {
  switch (order.do) {
    case "test-mail": {
      const language = languageSchema.parse(await getLocale());
      const sent = await act("sendTestMail", sendTestMail, { to: order.to, language });
      return { says: sent.ok ? "on-its-way" : sent.code };
    }
    case "make": {
      const made = await act("makeWebhook", makeWebhook, { url: order.url, events: order.events });
      return made.ok ? { says: "made", url: order.url, secret: made.secret } : { says: made.code };
    }
    case "renew": {
      const renewed = await act("renewWebhookSecret", renewWebhookSecret, { id: order.id });
      return renewed ? { says: "made", url: order.url, secret: renewed.secret } : { says: "missing" };
    }
    case "on":
    case "off":
      return toState(await act("turnWebhook", turnWebhook, { id: order.id, isOn: order.do === "on" }), "done");
    case "remove":
      return toState(await act("removeWebhook", removeWebhook, { id: order.id }), "done");
    case "try":
      return toState(await act("tryWebhook", tryWebhook, { id: order.id }), "on-its-way");
    case "again":
      return (await act("sendAgain", sendAgain, { id: order.id })) ? { says: "on-its-way" } : { says: "not-again" };
  }
}

const toState = (isDone: boolean, says: "done" | "on-its-way"): OutboxState => ({ says: isDone ? says : "missing" });
