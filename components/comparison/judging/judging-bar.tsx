"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sheetName } from "#components/shared/sheet-name.ts";
import { useLeadText } from "#components/shared/use-lead-text.ts";
import { Link } from "#components/ui/link.tsx";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { JudgedGrid } from "#lib/domain/judged-grid.ts";
import type { Language } from "#lib/domain/language.ts";
import type { CellPlace } from "../placement/find-doubt.ts";
import type { ChangeView } from "../view/use-view.ts";
import { DecidingQuestions } from "./deciding-questions.tsx";
import classes from "./judging-bar.module.css";
import { type ReadyLine, ReadyOffer } from "./ready-offer.tsx";
import type { Judging, ProfileLine } from "./use-judging.ts";

type JudgingBarProps = {
  reviewKey: string;
  profiles: readonly ProfileLine[];
  /** What to begin with where the review has no requirements yet. */
  ready: readonly ReadyLine[];
  judging: Judging;
  comparison: GridComparison;
  language: Language;
  change: ChangeView;
  onCell: (place: CellPlace) => void;
  /** What else stands at its end. */
  children: ReactNode;
};

/** The line above the grid: what is asked for, who meets it, and, where that is undecided, what would decide it. */
export function JudgingBar(props: JudgingBarProps) {
  const { reviewKey, profiles, ready, judging, comparison, language } = props;
  const t = useTranslations("judging.bar");
  const { profileId, judged } = judging;
  if (profiles.length === 0) {
    return (
      <ReadyOffer reviewKey={reviewKey} ready={ready}>
        {props.children}
      </ReadyOffer>
    );
  }
  return (
    <section className={classes["bar"]} aria-label={t("region")}>
      <div className={classes["choice"]}>
        <label>
          {t("label")}{" "}
          <select
            value={profileId ?? "none"}
            onChange={(event) => props.change({ profile: event.currentTarget.value })}
          >
            {profiles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="none">{t("none")}</option>
          </select>
        </label>{" "}
        <Link href={`/reviews/${reviewKey}/requirements${profileId ? `?profile=${profileId}` : ""}`}>{t("edit")}</Link>{" "}
        <Link href={`/reviews/${reviewKey}/plan`}>{t("plan")}</Link>
      </div>
      <div className={classes["head"]} aria-live="polite">
        {judged ? <Outcome judged={judged} comparison={comparison} language={language} onCell={props.onCell} /> : null}
        {judging.failed ? (
          <span role="alert">
            {t("failed")}{" "}
            <button type="button" onClick={judging.retry}>
              {t("retry")}
            </button>
          </span>
        ) : null}
        {profileId && !judged && !judging.failed ? t("loading") : null}
      </div>
      <div className={classes["end"]}>{props.children}</div>
      {profileId ? (
        <details className={classes["help"]}>
          <summary>{t("help")}</summary>
          <p>{t("helpText")}</p>
        </details>
      ) : null}
    </section>
  );
}

type OutcomeProps = Pick<JudgingBarProps, "comparison" | "language" | "onCell"> & { judged: JudgedGrid };

function Outcome({ judged, comparison, language, onCell }: OutcomeProps) {
  const t = useTranslations("judging.bar");
  const { sheets, template } = comparison;
  const names = sheets.map(sheetName);
  const leadText = useLeadText(names);
  return (
    <>
      <b className={classes["lead"]} data-decided={judged.marks.lead.decided}>
        {leadText(judged.marks)}
      </b>
      {judged.marks.lead.decided ? null : (
        <DecidingQuestions
          questions={judged.questions}
          names={names}
          items={template.items}
          language={language}
          onAsk={({ item, sheet }) => onCell({ item, sheet: sheets[sheet]?.id ?? "" })}
        />
      )}
      {judged.lost.length > 0 ? (
        <span className={classes["lost"]}>{t("lost", { count: judged.lost.length })}</span>
      ) : null}
    </>
  );
}
