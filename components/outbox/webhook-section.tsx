import { useTranslations } from "next-intl";
import classes from "#components/shared/plain-page.module.css";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { type ChosenEvent, eventKindSchema, eventName } from "#lib/domain/event.ts";
import type { WebhookLine } from "#lib/domain/webhook.ts";
import own from "./outbox.module.css";

type WebhookSectionProps = {
  webhooks: readonly WebhookLine[];
  toPrivate: boolean;
  submit: (form: FormData) => void;
};

/** The programs elsewhere that are told what happens here. */
export function WebhookSection({ webhooks, toPrivate, submit }: WebhookSectionProps) {
  const t = useTranslations("outbox.webhooks");
  return (
    <section>
      <h2>{t("title")}</h2>
      <p className={classes["hint"]}>
        {t("text")} {t(toPrivate ? "toPrivate" : "toPublic")} <a href="/api/docs#webhooks">{t("docs")}</a>
      </p>
      <ul className={classes["list"]}>
        {webhooks.map((webhook) => (
          <Row key={webhook.id} webhook={webhook} submit={submit} />
        ))}
      </ul>
      <form action={submit} className={own["new"]}>
        <input name="url" type="url" required maxLength={2000} aria-label={t("url")} placeholder={t("url")} />
        <fieldset>
          <legend>{t("events")}</legend>
          {eventKindSchema.options.map((kind) => (
            <label key={kind}>
              <input type="checkbox" name="event" value={kind} defaultChecked /> {t(nameOf(kind))}
            </label>
          ))}
        </fieldset>
        <SubmitButton name="do" value="make">
          {t("make")}
        </SubmitButton>
      </form>
    </section>
  );
}

function Row({ webhook, submit }: { webhook: WebhookLine; submit: (form: FormData) => void }) {
  const t = useTranslations("outbox.webhooks");
  const { id, url, events, isOn } = webhook;
  return (
    <li>
      <div>
        <b>{url}</b>
        <div className={classes["hint"]}>
          {isOn ? null : <>{t("isOff")} · </>}
          {events.map((kind) => t(nameOf(kind))).join(", ")}
        </div>
      </div>
      <form action={submit} className={classes["line"]}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="url" value={url} />
        {isOn ? <Do name="try" of={url} /> : null}
        <Do name={isOn ? "off" : "on"} of={url} />
        <Do name="renew" of={url} />
        <Do name="remove" of={url} />
      </form>
    </li>
  );
}

function Do({ name, of }: { name: "try" | "on" | "off" | "renew" | "remove"; of: string }) {
  const t = useTranslations("outbox.webhooks.do");
  return (
    <SubmitButton name="do" value={name} label={`${t(name)}: ${of}`}>
      {t(name)}
    </SubmitButton>
  );
}

const nameOf = (kind: ChosenEvent) => `kinds.${eventName(kind)}` as const;
