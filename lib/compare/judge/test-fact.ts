import type { Fact } from "#lib/domain/answer.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import type { AmountTest, FactTest, NameTest, VersionTest } from "#lib/domain/requirements.ts";
import { type AmountRange, durationRange, frequencyRange } from "./amount-range.ts";

/** Whether a stated fact satisfies a test; "inexact": cannot be told; null: the fact is not about it. */
export type FactTruth = "pass" | "fail" | "inexact" | null;

/** Judges one stated fact. Pure; what several facts of one answer come to is `judge-clause`. */
export function testFact(fact: Fact, test: FactTest): FactTruth {
  if (fact.kind !== test.fact) return null;
  if ("oneOf" in test) return testName(fact, test);
  return "unit" in test ? testAmount(fact, test) : testVersion(fact, test);
}

function rangeOf(kind: AmountTest["fact"], value: number, unit: string, base: "hour" | "own"): AmountRange {
  if (kind === "duration") return durationRange(value, unit, base);
  if (kind === "frequency") return frequencyRange(value, unit, base);
  return { base: unit, least: value, greatest: value };
}

/** Both amounts in one base: their own where it is the same one (3 months and a year), else hours. */
function comparable(fact: Fact, test: AmountTest, limit: number): [AmountRange, AmountRange] | null {
  for (const base of ["own", "hour"] as const) {
    const stated = rangeOf(test.fact, Number(fact.value), fact.unit ?? "", base);
    const asked = rangeOf(test.fact, limit, test.unit, base);
    if (stated.base === asked.base) return [stated, asked];
  }
  return null;
}

function testAmount(fact: Fact, test: AmountTest): FactTruth {
  if (test.qualifiers && !(fact.qualifier !== null && test.qualifiers.includes(fact.qualifier))) return null;
  const { atLeast, atMost } = test;
  const low = atLeast === undefined ? "pass" : testLimit(comparable(fact, test, atLeast), (a, b) => a >= b);
  const high = atMost === undefined ? "pass" : testLimit(comparable(fact, test, atMost), (a, b) => a <= b);
  if (low === null || high === null) return null;
  if (low === "fail" || high === "fail") return "fail";
  return low === "inexact" || high === "inexact" ? "inexact" : "pass";
}

function testLimit(pair: [AmountRange, AmountRange] | null, holds: (a: number, b: number) => boolean): FactTruth {
  if (!pair) return null;
  const [stated, asked] = pair;
  const ends = [stated.least, stated.greatest].flatMap((a) => [asked.least, asked.greatest].map((b) => holds(a, b)));
  if (ends.every(Boolean)) return "pass";
  return ends.some(Boolean) ? "inexact" : "fail";
}

type Version = { family: string; numbers: number[] | null };

const VERSION = /^(.*[a-z])(?:[ -](\d+(?:\.\d+)*))?$/;

function readVersion(name: string): Version | null {
  const match = VERSION.exec(foldText(name));
  if (!match) return null;
  const numbers = match[2] === undefined ? null : match[2].split(".").map(Number);
  // RFC 8996 counts SSL and TLS as one line; every SSL is older than TLS 1.0.
  return match[1] === "ssl"
    ? { family: "tls", numbers: numbers && [0, ...numbers] }
    : { family: match[1] ?? "", numbers };
}

function testVersion(fact: Fact, test: VersionTest): FactTruth {
  const stated = readVersion(String(fact.value));
  const asked = readVersion(test.atLeast);
  if (!stated || stated.family !== asked?.family || !asked.numbers) return null;
  if (!stated.numbers) return "inexact";
  for (const [index, number] of asked.numbers.entries()) {
    const difference = (stated.numbers[index] ?? 0) - number;
    if (difference !== 0) return difference > 0 ? "pass" : "fail";
  }
  return "pass";
}

// ISO 3166-1 alpha-2; the Union is no country.
const COUNTRY = /^(?!EU$)[A-Z]{2}$/;

/** The names under which a fact may be asked for: Tokyo and its country, SOC 2 and SOC 2 Type II. */
function namesOf({ kind, value, qualifier }: Fact): string[] {
  const names = [String(value)];
  if (qualifier !== null) names.push(kind === "location" ? qualifier : `${value} ${qualifier}`);
  return names.map(foldText);
}

function testName(fact: Fact, { oneOf }: NameTest): FactTruth {
  const asked = new Set(oneOf.map(foldText));
  if (namesOf(fact).some((name) => asked.has(name))) return "pass";
  if (fact.kind !== "location") return "fail";
  const country = COUNTRY.test(String(fact.value)) ? String(fact.value) : fact.qualifier;
  // "Europe" may or may not be in Germany; "Japan" may or may not be Tokyo.
  if (country === null) return "inexact";
  const onlyRegions = !oneOf.some((name) => COUNTRY.test(name));
  return onlyRegions && country === fact.value ? "inexact" : "fail";
}
