"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import type { Inquiry } from "#lib/domain/inquiry.ts";
import classes from "./inquiries.module.css";

const DAYS = [7, 14, 30, 90] as const;

/** The link by which a vendor answers: made, shown once, taken away. */
export function LinkTools({ reviewKey, inquiry }: { reviewKey: string; inquiry: Inquiry }) {
  const t = useTranslations("inquiries.link");
  const failures = useTranslations("inquiries.failure");
  const format = useFormatter();
  const router = useRouter();
  const [days, setDays] = useState(30);
  const [link, setLink] = useState("");
  const [failed, setFailed] = useState(false);
  const [copied, setCopied] = useState(false);
  const address = `/reviews/${encodeURIComponent(reviewKey)}/questions/links/${inquiry.id}`;
  async function send(method: "POST" | "DELETE") {
    const headers = { "content-type": "application/json" };
    const body = method === "POST" ? JSON.stringify({ days }) : null;
    const response = await fetch(address, { method, headers, body }).catch(() => null);
    setFailed(response?.ok !== true);
    setCopied(false);
    if (response?.ok && method === "POST") {
      setLink(((await response.json()) as { address: string }).address);
    } else setLink("");
    router.refresh();
  }
  const date = (instant: string) => format.dateTime(new Date(instant), { dateStyle: "medium", timeStyle: "short" });
  const opened = inquiry.link?.openedAt ?? null;
  return (
    <details open={link !== "" || undefined}>
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
          {failures("changed")}
        </p>
      ) : null}
    </details>
  );
}
