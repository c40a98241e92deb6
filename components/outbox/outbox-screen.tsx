"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { AppFrame } from "#components/shared/app-frame.tsx";
import classes from "#components/shared/plain-page.module.css";
import type { DeliveryLine } from "#lib/domain/delivery.ts";
import type { WebhookLine } from "#lib/domain/webhook.ts";
import { DeliveryLog } from "./delivery-log.tsx";
import { MailSection } from "./mail-section.tsx";
import type { OutboxAction, OutboxState } from "./outbox-state.ts";
import { WebhookSection } from "./webhook-section.tsx";

type OutboxScreenProps = {
  /** The server that takes mails, and whom they are from; null: no mail is sent. */
  mail: { server: string; from: string } | null;
  webhooks: readonly WebhookLine[];
  /** Whether webhooks may go to addresses of this network. */
  toPrivate: boolean;
  deliveries: readonly DeliveryLine[];
  /** Only those that were given up are shown. */
  failedOnly: boolean;
  /** Where the next page begins; null: there is none. */
  next: string | null;
  /** How often something is tried. */
  mostAttempts: number;
  action: OutboxAction;
};

/** Mail and webhooks: how they are set up, what went out, and what could not. */
export function OutboxScreen({ mail, webhooks, toPrivate, action, ...log }: OutboxScreenProps) {
  const t = useTranslations("outbox");
  const common = useTranslations("common");
  const [state, submit] = useActionState(action, null);
  return (
    <AppFrame crumbs={[{ label: common("nav.reviews"), href: "/reviews" }, { label: t("title") }]}>
      <div className={classes["page"]}>
        <h1>{t("title")}</h1>
        <News state={state} />
        <MailSection mail={mail} submit={submit} />
        <WebhookSection {...{ webhooks, toPrivate, submit }} />
        <DeliveryLog {...log} submit={submit} />
      </div>
    </AppFrame>
  );
}

const GOOD = ["done", "on-its-way"];

function News({ state }: { state: OutboxState }) {
  const t = useTranslations("outbox");
  if (state === null) return null;
  if (state.says !== "made") {
    const isGood = GOOD.includes(state.says);
    return (
      <p role={isGood ? "status" : "alert"} className={isGood ? classes["hint"] : classes["bad"]}>
        {t(`says.${state.says}`)}
      </p>
    );
  }
  return (
    <div role="status" className={classes["told"]}>
      <b>{t("webhooks.secret", { url: state.url })}</b>
      <code>{state.secret}</code>
      <span className={classes["hint"]}>{t("webhooks.once")}</span>
    </div>
  );
}
