import { useFormatter, useNow, useTranslations } from "next-intl";
import { memo } from "react";
import { MOST_COMPARED, type ServiceLine } from "#lib/domain/service-line.ts";
import { sheetAge } from "#lib/domain/sheet-age.ts";
import { serviceName } from "./service-name.ts";
import { ServiceVerdict } from "./service-verdict.tsx";
import classes from "./services.module.css";
import type { Choice } from "./use-choice.ts";

type ServiceRowProps = {
  line: ServiceLine;
  choice: Choice;
  names: ReadonlyMap<string, string>;
  /** In the whole table, heads included, counted from 1. */
  index: number;
};

// Silence is no answer, whatever its kind.
const SILENT = ["unanswered", "not_disclosed", "not_in_sheet"] as const;

/** One service with its newest sheet and what it comes to. */
export const ServiceRow = memo(function ServiceRow({ line, choice, names, index }: ServiceRowProps) {
  const t = useTranslations("services");
  const { coverage, screened, found } = line;
  const isChosen = choice.chosen.has(line.sheetId);
  const items = Object.values(coverage ?? {}).reduce((sum, count) => sum + count, 0);
  const silent = SILENT.reduce((sum, status) => sum + (coverage?.[status] ?? 0), 0);
  const name = serviceName(line);
  return (
    <tr aria-rowindex={index} className={classes["row"]} data-chosen={isChosen || undefined}>
      <td className={classes["box"]}>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={choice.full && !isChosen}
          aria-label={t("chooseOne", { name })}
          title={choice.full && !isChosen ? t("chosen", { count: MOST_COMPARED, most: MOST_COMPARED }) : undefined}
          onChange={() => choice.toggle(line)}
        />
      </td>
      <td className={classes["name"]}>
        <b>{name}</b>
        {name === line.vendor ? null : <small>{line.vendor}</small>}
        {found ? (
          <q className={classes["found"]}>
            {found.answer} <span>{found.question}</span>
          </q>
        ) : null}
      </td>
      <SheetCell line={line} />
      <td className={classes["coverage"]}>
        {coverage ? t("answered", { answered: items - silent, items }) : t("notOnList")}
      </td>
      {screened ? (
        <td className={classes["verdict"]}>
          <ServiceVerdict screened={screened} names={names} />
        </td>
      ) : null}
    </tr>
  );
});

/** The newest sheet's own date, how long ago that was, and how many sheets there are. */
function SheetCell({ line: { disclosedOn, sheets } }: { line: ServiceLine }) {
  const t = useTranslations("services");
  const format = useFormatter();
  const age = sheetAge(disclosedOn, useNow().toISOString().slice(0, 10));
  const date =
    disclosedOn && age ? format.dateTime(new Date(disclosedOn), { dateStyle: "medium", timeZone: "UTC" }) : disclosedOn;
  return (
    <td className={classes["sheet"]}>
      {date ?? t("noDate")}{" "}
      {age ? (
        <small data-stale={age.stale || undefined}>
          {age.years + age.months > 0 ? t("age", { years: age.years, months: age.months }) : t("new")}
          {age.stale ? ` · ${t("stale")}` : ""}
        </small>
      ) : null}
      {sheets > 1 ? <small> {t("sheets", { count: sheets })}</small> : null}
    </td>
  );
}
