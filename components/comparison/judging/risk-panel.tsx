"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { IfMay } from "#components/shared/rights.tsx";
import { RiskLine } from "#components/shared/risk-line.tsx";
import { SmallButton } from "#components/ui/small-button.tsx";
import type { AcceptedRisk } from "#lib/domain/accepted-risk.ts";
import type { JudgedDesk } from "./judged-desk.ts";
import { postRisk, type RiskDeed, type RiskFailure } from "./post-risk.ts";
import { RiskForm } from "./risk-form.tsx";
import classes from "./verdict-form.module.css";

type RiskPanelProps = {
  reviewKey: string;
  profileId: string;
  item: string;
  sheetId: string;
  /** Null: nobody bears it. */
  risk: AcceptedRisk | null;
  /** Takes what the server said later. */
  update: (desk: JudgedDesk) => void;
};

type Doing = { do: "propose"; order: Extract<RiskDeed, { do: "propose" }>["order"] } | { do: "approve" | "withdraw" };

/** Who bears the risk of an answer that is not good enough, until when, and who approved it; and the way to say so. */
export function RiskPanel({ reviewKey, profileId, item, sheetId, risk, update }: RiskPanelProps) {
  const t = useTranslations("judging.risk");
  const [typing, setTyping] = useState(false);
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<RiskFailure | "changed" | null>(null);
  async function send(doing: Doing) {
    if (busy) return;
    setBusy(true);
    const place = { profileId, item, sheetId, seen: risk?.revision ?? 0 };
    const outcome = await postRisk(reviewKey, { ...place, ...doing } as RiskDeed);
    setBusy(false);
    if ("failure" in outcome) return setNews(outcome.failure);
    setNews(outcome.changed ? "changed" : null);
    update(outcome.desk);
    if (!outcome.changed) setTyping(false);
  }
  return (
    <section className={classes["risk"]} aria-label={t("title")} aria-busy={busy}>
      {risk ? <RiskLine risk={risk} /> : null}
      {typing ? (
        <RiskForm
          risk={risk}
          busy={busy}
          onLeave={() => setTyping(false)}
          onSay={(order) => void send({ do: "propose", order })}
        />
      ) : (
        <p>
          <IfMay right="review">
            <SmallButton look="quiet" onClick={() => setTyping(true)}>
              {t(risk ? "change" : "propose")}
            </SmallButton>
          </IfMay>{" "}
          {risk?.state === "proposed" ? (
            <IfMay right="approve">
              <SmallButton idle={busy} onClick={() => void send({ do: "approve" })}>
                {t("approve")}
              </SmallButton>
            </IfMay>
          ) : null}{" "}
          {risk ? (
            <IfMay right={["review", "approve"]}>
              <SmallButton look="quiet" idle={busy} onClick={() => void send({ do: "withdraw" })}>
                {t("withdraw")}
              </SmallButton>
            </IfMay>
          ) : null}
        </p>
      )}
      {news ? <p role="alert">{t(`failure.${news}`)}</p> : null}
    </section>
  );
}
