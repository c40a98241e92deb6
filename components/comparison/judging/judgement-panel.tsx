"use client";

import { useTranslations } from "next-intl";
import { OutcomeMark } from "#components/shared/outcome-mark.tsx";
import { IfMay } from "#components/shared/rights.tsx";
import { useConditionText } from "#components/shared/use-condition-text.ts";
import type { Finding, Outcome } from "#lib/domain/judgement.ts";
import type { DetailState } from "../cell/use-cell-detail.ts";
import { ClashElsewhere } from "./clash-elsewhere.tsx";
import classes from "./judgement-panel.module.css";
import { useGridJudging } from "./judging-context.ts";
import { RiskPanel } from "./risk-panel.tsx";
import type { Verdicts } from "./use-verdicts.ts";
import { VerdictForm } from "./verdict-form.tsx";

type JudgementPanelProps = {
  reviewKey: string;
  item: string;
  sheetId: string;
  /** Its place in the comparison. */
  sheet: number;
  detail: DetailState;
  verdicts: Verdicts;
  sheetLanguage: string;
};

/** Of what somebody could have to bear the risk. */
const GAPS: readonly Outcome[] = ["fail", "unknown", "conditional"];

/** What the requirements make of the open cell: what is asked for, what was found and where, and a person's verdict. */
export function JudgementPanel({
  reviewKey,
  item,
  sheetId,
  sheet,
  detail,
  verdicts,
  sheetLanguage,
}: JudgementPanelProps) {
  const t = useTranslations("judging.cell");
  const conditionText = useConditionText();
  const judging = useGridJudging();
  const mark = judging?.markAt(item, sheet);
  const asked = detail.phase === "shown" ? detail.detail.asked : null;
  if (!judging) return null;
  if (!mark) {
    return (
      <>
        <p className={classes["none"]}>{t("notAsked")}</p>
        <ClashElsewhere {...verdicts.elsewhere} />
      </>
    );
  }
  return (
    <section className={classes["panel"]} aria-label={t("title")}>
      <h3>
        {t(mark.must ? "mustTitle" : "title")}{" "}
        <OutcomeMark outcome={mark.outcome} byPerson={mark.verdict?.stale === false} />
      </h3>
      {detail.phase === "failed" ? <p role="alert">{t("failed")}</p> : null}
      {asked ? (
        <>
          <p className={classes["asks"]}>
            <span>{t("asks")}: </span>
            {conditionText(asked.requirement.accept)} <small>{t("weight", { weight: asked.weight })}</small>
          </p>
          <p className={classes["asks"]}>
            <span>{t("read")}: </span>
            <OutcomeMark outcome={asked.read.outcome} />
          </p>
          <ul className={classes["findings"]}>
            {asked.read.findings.map((finding, index) => (
              <FindingLine
                key={[index, finding.reason].join()}
                finding={finding}
                several={asked.read.findings.length > 1}
                language={sheetLanguage}
              />
            ))}
          </ul>
        </>
      ) : null}
      <IfMay right="review">
        <VerdictForm verdicts={verdicts} reviewKey={reviewKey} />
      </IfMay>
      <ClashElsewhere {...verdicts.elsewhere} />
      {verdicts.profileId !== null && (verdicts.risk || GAPS.includes(mark.outcome)) ? (
        <RiskPanel
          key={`${item} ${sheetId}`}
          {...{ reviewKey, item, sheetId, risk: verdicts.risk, update: verdicts.update }}
          profileId={verdicts.profileId}
        />
      ) : null}
    </section>
  );
}

type FindingLineProps = { finding: Finding; several: boolean; language: string };

function FindingLine({ finding, several, language }: FindingLineProps) {
  const because = useTranslations("judging.because");
  const conditionText = useConditionText();
  const { clause, reason, at } = finding;
  return (
    <li>
      {several && clause ? `${conditionText(clause)} — ` : ""}
      {because(reason)}
      {at && at.text !== "" ? <mark lang={language || undefined}>{at.text}</mark> : null}
    </li>
  );
}
