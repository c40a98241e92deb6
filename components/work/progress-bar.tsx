import { useTranslations } from "next-intl";
import type { Progress } from "#lib/domain/assignment.ts";
import classes from "./work.module.css";

/** How many of how many, as a number and as a bar. */
export function ProgressBar({ cells, judged }: Progress) {
  const t = useTranslations("work.shares");
  return (
    <span className={classes["progress"]}>
      {t("judged", { judged, cells })}
      <progress max={cells || 1} value={judged} aria-hidden="true" />
    </span>
  );
}
