import { useTranslations } from "next-intl";
import { OutcomeMark } from "#components/shared/outcome-mark.tsx";
import { ScoreInterval } from "#components/shared/score-interval.tsx";
import type { SheetStanding } from "#lib/domain/judgement.ts";
import classes from "./decision.module.css";

/** What a service comes to under the requirements that judge: its must-haves and its score as an interval. */
export function ServiceStanding({ musts, score }: SheetStanding) {
  const t = useTranslations("requirements");
  return (
    <div className={classes["standing"]}>
      {t("musts")} <OutcomeMark outcome={musts} />
      <ScoreInterval score={score} />
    </div>
  );
}
