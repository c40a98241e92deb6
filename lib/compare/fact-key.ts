import type { Fact } from "#lib/domain/answer.ts";
import { foldText } from "#lib/domain/fold-text.ts";

// Only exact ratios: a month is no number of days, so 3 months and 90 days stay two different promises.
const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 };

// Binary fractions must not part equal values: 0.1 + 0.2 is 0.3 to a reader.
function exact(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function measure(fact: Fact, value: number): string {
  const unit = fact.unit ?? "";
  const perUnit = fact.kind === "frequency";
  if (!perUnit && fact.kind !== "duration") return `${exact(value)} ${unit}`;
  const [size, base] = unit in HOURS ? [HOURS[unit], "hour"] : [MONTHS[unit], "month"];
  if (size === undefined) return `${exact(value)} ${unit}`;
  return `${exact(perUnit ? value / size : value * size)} ${base}`;
}

/**
 * The normal form of a fact, without the words it was read from: equal keys state the same thing (12 months = 1 year,
 * weekly = every 7 days, 99.9 ≠ 99.95, a target ≠ a guarantee).
 */
export function factKey(fact: Fact): string {
  const value =
    typeof fact.value === "number" ? measure(fact, fact.value) : `${foldText(fact.value)} ${fact.unit ?? ""}`;
  return `${fact.kind} ${value.trim()} ${fact.qualifier ?? ""}`.trim();
}
