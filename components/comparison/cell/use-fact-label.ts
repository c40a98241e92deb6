import { useFormatter, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { FactKind } from "#lib/domain/answer.ts";
import type { GridFact } from "#lib/domain/grid-comparison.ts";

const DURATIONS = new Set(["second", "minute", "hour", "day", "week", "month", "year"]);

type Formatter = ReturnType<typeof useFormatter>;
type FactWords = ReturnType<typeof useTranslations<"comparison.facts">>;

/** Says a fact in normal form in the reader's language: 3 month → "3 months", 1 per day → "daily". */
export function useFactLabel(): (fact: GridFact) => string {
  const format = useFormatter();
  const t = useTranslations("comparison.facts");
  return useMemo(() => factLabel(format, t), [format, t]);
}

function factLabel(format: Formatter, t: FactWords): (fact: GridFact) => string {
  function number({ value, unit }: GridFact): string {
    if (typeof value === "string") return value;
    const digits = format.number(value, { maximumFractionDigits: 6 });
    return unit === "%" ? `${digits}%` : [digits, unit].filter(Boolean).join(" ");
  }

  function date(fact: GridFact): string {
    const isDay = typeof fact.value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(fact.value);
    if (!isDay) return String(fact.value);
    return format.dateTime(new Date(`${fact.value}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  }

  function duration(fact: GridFact): string {
    const { value, unit } = fact;
    if (typeof value === "string" || unit === null) return number(fact);
    if (unit === "business-day") return t("businessDays", { count: value });
    return DURATIONS.has(unit) ? format.number(value, { style: "unit", unit, unitDisplay: "long" }) : number(fact);
  }

  function frequency(fact: GridFact): string {
    const { value, unit } = fact;
    if (typeof value === "string" || unit === null) return number(fact);
    return value === 1 ? t("once", { unit }) : t("often", { count: value, unit });
  }

  // What is counted, and a timetable, are said best in the vendor's own words.
  const verbatim = ({ text }: GridFact) => text;
  const say: Partial<Record<FactKind, (fact: GridFact) => string>> = {
    date,
    duration,
    frequency,
    count: verbatim,
    "service-hours": verbatim,
  };
  return (fact) => {
    const { kind, qualifier } = fact;
    if (qualifier === "fiscal-year") return t("fiscalYear", { year: String(fact.value) });
    const said = (say[kind] ?? number)(fact);
    // A time zone stands in the words already.
    return qualifier && kind !== "service-hours" ? `${t("qualifier", { qualifier })} ${said}` : said;
  };
}
