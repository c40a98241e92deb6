import { useTranslations } from "next-intl";
import type { Score } from "#lib/domain/judgement.ts";
import classes from "./score-interval.module.css";

const percent = (share: number) => Math.round(share * 1000) / 10;

/** A score from worst to best case, as a stretch of a line and in figures; "–" where nothing can be scored. */
export function ScoreInterval({ score }: { score: Score | null }) {
  const t = useTranslations("judging.column");
  if (!score) return <span className={classes["figures"]}>{t("nothing")}</span>;
  const [worst, best] = [percent(score.worst), percent(score.best)];
  return (
    <span className={classes["score"]} title={t("scoreLabel")}>
      <span aria-hidden="true" className={classes["line"]}>
        <span style={{ left: `${worst}%`, width: `max(3px, ${best - worst}%)` }} />
      </span>
      <span className={classes["figures"]}>{t(worst === best ? "exact" : "score", { worst, best })}</span>
    </span>
  );
}
