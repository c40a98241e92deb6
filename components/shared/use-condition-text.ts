"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { AmountTest, Clause, Condition, FactTest } from "#lib/domain/requirements.ts";

const DURATIONS = new Set(["second", "minute", "hour", "day", "week", "month", "year"]);

/** Says what a requirement asks for, in the reader's language. No condition asks for the good answer. */
export function useConditionText(): (condition: Condition | undefined) => string {
  const format = useFormatter();
  const t = useTranslations("judging.condition");
  const facts = useTranslations("status.facts");
  const statuses = useTranslations("status.status");
  const words = useTranslations("comparison.facts");
  const either = (names: readonly string[]) => format.list(names, { type: "disjunction" });
  const quoted = (word: string) => t("quoted", { word });

  function amount(value: number, { fact, unit }: AmountTest): string {
    const digits = format.number(value, { maximumFractionDigits: 6 });
    if (unit === "%") return `${digits}%`;
    if (fact === "frequency") return value === 1 ? words("once", { unit }) : words("often", { count: value, unit });
    if (unit === "business-day") return words("businessDays", { count: value });
    return DURATIONS.has(unit)
      ? format.number(value, { style: "unit", unit, unitDisplay: "long" })
      : `${digits} ${unit}`;
  }

  function limits(test: AmountTest): string {
    const { atLeast, atMost } = test;
    const parts = [
      ...(atLeast === undefined ? [] : [t("atLeast", { value: amount(atLeast, test) })]),
      ...(atMost === undefined ? [] : [t("atMost", { value: amount(atMost, test) })]),
    ];
    return format.list(parts, { type: "conjunction" });
  }

  function about(test: FactTest): string {
    const fact = facts(test.fact);
    if (!("qualifiers" in test) || !test.qualifiers) return fact;
    const list = either(test.qualifiers.map((qualifier) => words("qualifier", { qualifier })));
    return t("about", { fact, list });
  }

  function clause(asked: Clause): string {
    if ("age" in asked) return t("age", { count: asked.age.atMost });
    if ("status" in asked)
      return t("statuses", { list: either(asked.status.map((status) => quoted(statuses(status)))) });
    const test = "some" in asked ? asked.some : asked.every;
    const fact = about(test);
    if ("oneOf" in test) return t("some" in asked ? "someName" : "everyName", { fact, list: either(test.oneOf) });
    const what = "unit" in test ? limits(test) : t("version", { value: test.atLeast });
    return t("some" in asked ? "someOf" : "everyOf", { fact, what });
  }

  function part(condition: Condition): string {
    const said = say(condition);
    return "all" in condition || "any" in condition ? t("group", { what: said }) : said;
  }

  function say(condition: Condition): string {
    if ("all" in condition) return format.list(condition.all.map(part), { type: "conjunction" });
    if ("any" in condition) return format.list(condition.any.map(part), { type: "disjunction" });
    return "not" in condition ? t("not", { what: part(condition.not) }) : clause(condition);
  }

  return (condition) => (condition ? say(condition) : t("met", { status: statuses("met") }));
}
