"use client";

import { useTranslations } from "next-intl";
import { ScoreInterval } from "#components/shared/score-interval.tsx";
import classes from "./column-score.module.css";
import { useGridJudging } from "./judging-context.ts";

/** How a service stands under the requirements, in its heading: must-haves and score. `sheet`: its place in the comparison. */
export function ColumnScore({ sheet }: { sheet: number }) {
  const t = useTranslations("judging.column");
  const judging = useGridJudging();
  const standing = judging?.standingAt(sheet);
  if (!judging || !standing) return null;
  const musts = judging.mustsAt(sheet);
  const counted = musts.pass + musts.fail + musts.open > 0;
  return (
    <div className={classes["standing"]} data-musts={standing.musts}>
      <ScoreInterval score={standing.score} />
      <span className={classes["musts"]}>
        {counted ? t("musts", musts) : t("noMusts")}
        {standing.rank === null ? "" : ` · ${t("rank", { rank: standing.rank })}`}
      </span>
    </div>
  );
}
