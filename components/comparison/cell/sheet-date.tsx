"use client";

import { useFormatter, useTranslations } from "next-intl";
import { sheetAge } from "#lib/domain/sheet-age.ts";
import classes from "./sheet-date.module.css";

type SheetDateProps = {
  disclosedOn: string | null;
  /** ISO date: from it the age is counted. */
  today: string;
  language: string;
};

/** The day that a sheet gives for itself, and how long ago that is where it is long ago. */
export function SheetDate({ disclosedOn, today, language }: SheetDateProps) {
  const t = useTranslations("comparison.header");
  const format = useFormatter();
  const age = sheetAge(disclosedOn, today);
  const date =
    disclosedOn && age
      ? format.dateTime(new Date(`${disclosedOn}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" })
      : disclosedOn;
  return (
    <span className={classes["date"]}>
      <span className={classes["day"]}>{date ? t("disclosed", { date }) : t("undated")}</span>
      {/* The space stands outside: what may not be broken within may stand in a line of its own. */}
      {age?.stale ? " " : null}
      {age?.stale ? (
        <span className={classes["stale"]} title={t("stale")}>
          <span aria-hidden="true">▲</span>{" "}
          {t(`age.${age.months === 0 ? "years" : "both"}`, { years: age.years, months: age.months })}
        </span>
      ) : null}
      {language ? ` · ${language}` : ""}
    </span>
  );
}
