"use client";

import { useTranslations } from "next-intl";
import { OutcomeMark } from "#components/shared/outcome-mark.tsx";
import { ScoreInterval } from "#components/shared/score-interval.tsx";
import { sheetName } from "#components/shared/sheet-name.ts";
import { useLeadText } from "#components/shared/use-lead-text.ts";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import type { Marks, SheetStanding } from "#lib/domain/judgement.ts";
import classes from "./requirements.module.css";

type StandingListProps = {
  sheets: readonly ComparedSheet[];
  standing: Pick<Marks, "sheets" | "lead">;
  /** Requirements that are not judged yet. */
  unjudged: number;
};

const MUSTS = { pass: 0, open: 1, fail: 2 } as const;

/** Who passes first, then by what each can come to. A place is named only where it is one. */
function inOrder(standings: readonly SheetStanding[]): number[] {
  const middle = ({ score }: SheetStanding) => (score ? score.worst + score.best : -1);
  return standings
    .map((standing, index) => ({ standing, index }))
    .sort((a, b) => MUSTS[a.standing.musts] - MUSTS[b.standing.musts] || middle(b.standing) - middle(a.standing))
    .map(({ index }) => index);
}

/** What the requirements come to: who leads, and every service with its must-haves and its score as an interval. */
export function StandingList({ sheets, standing, unjudged }: StandingListProps) {
  const t = useTranslations("requirements");
  const column = useTranslations("judging.column");
  const leadText = useLeadText(sheets.map(sheetName));
  return (
    <section aria-label={t("standing")}>
      <h2>{t("standing")}</h2>
      <p aria-live="polite" className={classes["lead"]}>
        {leadText(standing)}
      </p>
      {unjudged > 0 ? <p className={classes["hint"]}>{t("unjudged", { count: unjudged })}</p> : null}
      <ol className={classes["standings"]}>
        {inOrder(standing.sheets).map((index) => {
          const own = standing.sheets[index];
          const sheet = sheets[index];
          return own && sheet ? (
            <li key={sheet.id}>
              <b>{sheetName(sheet)}</b>
              <span>
                {t("musts")} <OutcomeMark outcome={own.musts} />
                {own.rank === null ? "" : ` · ${column("rank", { rank: own.rank })}`}
              </span>
              <ScoreInterval score={own.score} />
            </li>
          ) : null;
        })}
      </ol>
    </section>
  );
}
