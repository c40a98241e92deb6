import { useFormatter, useTranslations } from "next-intl";
import type { Fact } from "#lib/domain/answer.ts";

const DURATIONS = new Set(["second", "minute", "hour", "day", "week", "month", "year"]);

/** Says a fact in normal form in the reader's language: 3 month → "3 months", 1 per day → "daily". */
export function useFactLabel(): (fact: Fact) => string {
  const format = useFormatter();
  const t = useTranslations("comparison.facts");
  function say({ kind, value, unit }: Fact): string {
    if (typeof value === "string") {
      return kind === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? format.dateTime(new Date(`${value}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" })
        : value;
    }
    if (kind === "frequency" && unit) return value === 1 ? t("once", { unit }) : t("often", { count: value, unit });
    if (kind === "duration" && unit && DURATIONS.has(unit)) {
      return format.number(value, { style: "unit", unit, unitDisplay: "long" });
    }
    const number = format.number(value, { maximumFractionDigits: 6, useGrouping: kind === "count" });
    return unit === "%" ? `${number}%` : [number, unit].filter(Boolean).join(" ");
  }
  return (fact) => (fact.qualifier ? `${t("qualifier", { qualifier: fact.qualifier })} ${say(fact)}` : say(fact));
}
