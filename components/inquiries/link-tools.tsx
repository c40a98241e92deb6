"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import type { Inquiry } from "#lib/domain/inquiry.ts";
import classes from "./inquiries.module.css";

const DAYS = [7, 14, 30, 90] as const;

type Failure = "email-wrong" | "mail-off" | "changed";
type Answer = { address?: string; sentTo?: string; code?: Failure } | undefined;

type LinkToolsProps = {
  reviewKey: string;
  inquiry: Inquiry;
  /** Whether the link can be sent by mail. */
  mails: boolean;
};

/** The link by which a vendor answers: made, shown once or mailed, taken away. */
export function LinkTools({ reviewKey, inquiry, mails }: LinkToolsProps) {
  const t = useTranslations("inquiries.link");
  const failures = useTranslations("inquiries.failure");
  const format = useFormatter();
  const router = useRouter();
  const [days, setDays] = useState(30);
  const [link, setLink] = useState("");
  const [failed, setFailed] = useState<Failure | null>(null);
  const [sentTo, setSentTo] = useState("");
  const [copied, setCopied] = useState(false);
  const address = `/reviews/${encodeURIComponent(reviewKey)}/questions/links/${inquiry.id}`;
  async function send(method: "POST" | "DELETE", to?: string) {
    const headers = { "content-type": "application/json" };
    const body = method === "POST" ? JSON.stringify({ days, to }) : null;
    const response = await fetch(address, { method, headers, body }).catch(() => null);
    const said: Answer = method === "POST" ? await response?.json().catch(() => ({})) : {};
    setFailed(response?.ok === true ? null : (said?.code ?? "changed"));
    setCopied(false);
    setLink(said?.address ?? "");
    setSentTo(said?.sentTo ?? "");
    router.refresh();
  }
  const date = (instant: string) => format.dateTime(new Date(instant), { dateStyle: "medium", timeStyle: "short" });
  const opened = inquiry.link?.openedAt ?? null;
  return (
    <details open={link !== "" || sentTo !== "" || failed !== null || undefined}>
      <summary>{t("title")}</summary>
      <p className={classes["hint"]}>
        {inquiry.link
          ? `${t("until", { date: date(inquiry.link.expiresAt) })} · ${opened ? t("opened", { date: date(opened) }) : t("never")}`
          : t("none")}
      </p>
      <p className={classes["hint"]}>{t("open")}</p>
      <div className={classes["tools"]}>
        <label>
          {t("days")}{" "}
          <select value={days} onChange={(event) => setDays(Number(event.target.value))}>
            {DAYS.map((count) => (
              <option key={count} value={count}>
                {t("dayCount", { count })}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => send("POST")}>
          {t(inquiry.link ? "renew" : "make")}
        </button>
        {inquiry.link ? (
          <button type="button" onClick={() => send("DELETE")}>
            {t("revoke")}
          </button>
        ) : null}
      </div>
      {mails ? <MailForm send={(to) => void send("POST", to)} /> : null}
      {sentTo === "" ? null : (
        <p className={classes["news"]} role="status">
          {t("sent", { to: sentTo })}
        </p>
      )}
      {link === "" ? null : (
        <p className={classes["news"]} role="status">
          {t("once")} <code>{link}</code>{" "}
          <button
            type="button"
            onClick={async () => {
              await navigator.clipboard.writeText(link);
              setCopied(true);
            }}
          >
            {t(copied ? "copied" : "copy")}
          </button>
        </p>
      )}
      {failed ? (
        <p role="alert" className={classes["failed"]}>
          {failed === "email-wrong" || failed === "mail-off" ? t(`mailFailed.${failed}`) : failures("changed")}
        </p>
      ) : null}
    </details>
  );
}

function MailForm({ send }: { send: (to: string) => void }) {
  const t = useTranslations("inquiries.link");
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    send(String(new FormData(event.currentTarget).get("to")));
  }
  return (
    <form className={classes["tools"]} onSubmit={submit}>
      <input name="to" type="email" required maxLength={255} aria-label={t("to")} placeholder={t("to")} />
      <button type="submit">{t("mail")}</button>
      <span className={classes["hint"]}>{t("mailHint")}</span>
    </form>
  );
}
