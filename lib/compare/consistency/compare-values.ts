import type { Fact } from "#lib/domain/answer.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import { factKey } from "../fact-key.ts";
import { type AmountRange, durationRange, frequencyRange } from "../judge/amount-range.ts";

/** Whether two rows state the same value of one subject; "several" and "inexact": it cannot be told. */
export type ValueTruth = "same" | "differ" | "several" | "inexact";

/** What the values that two rows state of one subject come to. Both lists hold at least one. */
export function compareValues(first: readonly Fact[], second: readonly Fact[]): ValueTruth {
  const [had, has] = [keysOf(first), keysOf(second)];
  if (had.size === has.size && had.isSubsetOf(has)) return "same";
  const [one, other] = [first[0], second[0]];
  // Who names some of the places where data is denies no other.
  if (one?.kind === "location" && (had.isSubsetOf(has) || has.isSubsetOf(had))) return "same";
  if (!one || !other || had.size > 1 || has.size > 1) return "several";
  if (one.kind === "location") return comparePlaces(one, other);
  return one.kind === "date" ? compareDates(String(one.value), String(other.value)) : compareAmounts(one, other);
}

function keysOf(facts: readonly Fact[]): Set<string> {
  return new Set(facts.map(factKey));
}

// ISO 3166-1 alpha-2; the Union is no country.
const COUNTRY = /^(?!EU$)[A-Z]{2}$/;

/** Tokyo is in Japan, and may not be all of it; Japan is not the United States; Europe may or may not be Germany. */
function comparePlaces(one: Fact, other: Fact): ValueTruth {
  const [here, there] = [one, other].map(({ value }) => String(value));
  if (here === undefined || there === undefined) return "inexact";
  if (foldText(here) === foldText(there)) return one.qualifier && other.qualifier ? "several" : "same";
  return COUNTRY.test(here) && COUNTRY.test(there) ? "differ" : "inexact";
}

/** 2026 and 2026-05 may be the same day. */
function compareDates(one: string, other: string): ValueTruth {
  if (one === other) return "same";
  return one.startsWith(other) || other.startsWith(one) ? "inexact" : "differ";
}

function rangeOf({ kind, value, unit }: Fact, base: "hour" | "own"): AmountRange {
  if (kind === "duration") return durationRange(Number(value), unit ?? "", base);
  if (kind === "frequency") return frequencyRange(Number(value), unit ?? "", base);
  return { base: unit ?? "", least: Number(value), greatest: Number(value) };
}

/** Amounts differ only where no reading of their units makes them equal: 3 months are 89 to 92 days. */
function compareAmounts(one: Fact, other: Fact): ValueTruth {
  for (const base of ["own", "hour"] as const) {
    const [a, b] = [rangeOf(one, base), rangeOf(other, base)];
    if (a.base !== b.base) continue;
    return a.least > b.greatest || b.least > a.greatest ? "differ" : "inexact";
  }
  return "inexact";
}
