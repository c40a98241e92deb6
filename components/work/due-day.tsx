import { useFormatter, useTranslations } from "next-intl";
import classes from "./work.module.css";

type DueDayProps = {
  /** ISO date. */
  day: string;
  overdue: boolean;
};

/** Until when something is due, and whether that day has passed: said in a word, not by colour alone. */
export function DueDay({ day, overdue }: DueDayProps) {
  const t = useTranslations("work.shares");
  const format = useFormatter();
  const said = format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  return (
    <span data-overdue={overdue || undefined} className={classes["due"]}>
      {t(overdue ? "overdue" : "due", { day: said })}
    </span>
  );
}
