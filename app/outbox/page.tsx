import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { OutboxScreen } from "#components/outbox/outbox-screen.tsx";
import { readSettings } from "#lib/env.ts";
import { MOST_ATTEMPTS } from "#lib/outbox/next-try.ts";
import { currentMail } from "#lib/usecases/outbox/current-mail.ts";
import { openDeliveries, openWebhooks } from "#lib/usecases/outbox/govern-outbox.ts";
import { act } from "../act.ts";
import { outboxAction } from "./actions.ts";

const querySchema = z.object({
  state: z.literal("given-up").optional().catch(undefined),
  before: z.string().max(80).optional().catch(undefined),
});

type OutboxPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("outbox"))("title") };
}

/** Mail and webhooks. `?state=given-up`: only what could not be delivered; `?before=`: earlier ones. */
export default async function OutboxPage({ searchParams }: OutboxPageProps) {
  const { state, before } = querySchema.parse(await searchParams);
  const { items, next } = await act("openDeliveries", openDeliveries, { state, before });
  const webhooks = await act("openWebhooks", openWebhooks);
  const mail = currentMail()?.server;
  const settings = readSettings(process.env);
  return (
    <OutboxScreen
      mail={mail ? { server: `${mail.host}:${mail.port}`, from: mail.from } : null}
      webhooks={webhooks}
      toPrivate={settings.ok && settings.value.WEBHOOKS_TO_PRIVATE !== undefined}
      deliveries={items}
      failedOnly={state !== undefined}
      next={next}
      mostAttempts={MOST_ATTEMPTS}
      action={outboxAction}
    />
  );
}
