import { foldText } from "#lib/domain/fold-text.ts";
import { readHeading } from "./read-heading.ts";
import type { TableForm } from "./table-form.ts";

const YEAR = /(?:fy ?)?((?:19|20)\d{2})(?:年度?)?|令和(\d{1,2}|元)年度?/;
const REIWA = 2018;

/** All years that a text tells of. */
export const yearsIn = (text: string): number[] =>
  [...foldText(text).matchAll(new RegExp(YEAR, "g"))].map(([found]) => yearIn(found));

function yearIn(text: string): number {
  const [found, year, era] = YEAR.exec(text) ?? [];
  if (found === undefined) return 0;
  if (year !== undefined) return Number(year);
  return REIWA + (era === "元" ? 1 : Number(era));
}

// What may differ besides the year: 2025年度回答(前回), 2026年度回答(今回).
const BEFORE = /[(（](?:前回|前年度?|昨年度?|previous|prior|last|previous year|prior year|last year)[)）]/;
const NOW = /[(（](?:今回|今年度?|current|this year)[)）]/;
// Over the headings of a year's columns: 前年度 | 本年度, each above 回答.
const BEFORE_PART = /^(?:前回|前年度?|昨年度?|(?:previous|prior|last)(?: (?:year|time|round|cycle))?)$/;
const NOW_PART = /^(?:今回|今年度?|本年度?|当年度?|(?:current|this)(?: (?:year|time|round|cycle))?)$/;

const nameOf = (parts: readonly string[]): string =>
  parts
    .filter((part) => !BEFORE_PART.test(part) && !NOW_PART.test(part))
    .map((part) => part.replace(YEAR, "").replace(BEFORE, "").replace(NOW, "").replace(/\s+/g, ""))
    .join("/");

// A question or two may have been left blank this time.
const ENOUGH = 0.8;

type Dated = { column: number; year: number; before: boolean; heading: string };

/** Columns by number. `unsure`: of the two of a pair either may be this year's. */
export type EarlierYears = { outdone: number[]; pairs: [number, number][]; unsure: boolean };

/**
 * Columns whose heading another one repeats for a later year ("2025 answer", "2026 answer"). `outdone`: the later one is filled in about as often,
 * so this is what was answered before. `pairs`: it is not, and what was answered before may still stand: both are wanted. `yearsAbove`: those that
 * are told above the table.
 */
export function findEarlierYears(
  { labels }: TableForm,
  countFilled: (column: number) => number,
  yearsAbove: readonly number[],
): EarlierYears {
  const byName = new Map<string, Dated[]>();
  for (const [column, { parts, own }] of labels) {
    const texts = parts.map(foldText);
    if (!own || texts.length === 0 || texts.some((text) => text === "" || text.length > 40)) continue;
    const before = texts.some((text) => BEFORE.test(text) || BEFORE_PART.test(text));
    const heading = (texts.at(-1) ?? "").replace(YEAR, "").trim();
    const dated = { column, year: Math.max(...texts.map(yearIn)), before, heading };
    const name = nameOf(texts);
    byName.set(name, [...(byName.get(name) ?? []), dated]);
  }
  const found: EarlierYears = { outdone: [], pairs: [], unsure: false };
  const all = [...byName.values()].flat();
  const beside = findBeside(all, yearsAbove);
  if (beside?.isEarlier && isFilledAs(beside.now, beside.one, countFilled)) found.outdone.push(beside.one.column);
  else if (beside) {
    found.pairs.push([beside.one.column, beside.now.column]);
    found.unsure = true;
  }
  for (const same of byName.values())
    for (const one of same) {
      const later = same.filter((other) => isLater(other, one));
      const fullest = later.toSorted((a, b) => countFilled(b.column) - countFilled(a.column))[0];
      if (!fullest) continue;
      if (isFilledAs(fullest, one, countFilled)) found.outdone.push(one.column);
      else found.pairs.push([one.column, fullest.column]);
    }
  return found;
}

type Beside = { one: Dated; now: Dated; isEarlier: boolean };

/** "2024 response" beside "Supplier answer": answered before where the sheet tells of later years only, or says so; a year alone may be this one. */
function findBeside(all: readonly Dated[], yearsAbove: readonly number[]): Beside | null {
  const answers = all.filter(({ heading }) => saysAnswer(heading));
  const [one, other] = answers.filter(({ year }) => year > 0);
  const [now, another] = answers.filter(({ year, before }) => year === 0 && !before);
  if (!one || !now || other || another) return null;
  const others = [...yearsAbove, ...all.flatMap(({ year }) => (year > 0 && year !== one.year ? year : []))];
  const isEarlier = one.before || (others.length > 0 && others.every((year) => year > one.year));
  return { one, now, isEarlier };
}

const isFilledAs = (one: Dated, other: Dated, countFilled: (column: number) => number): boolean =>
  countFilled(one.column) >= ENOUGH * countFilled(other.column);

/** Whether a heading, without its year, calls itself an answer and nothing that is said of one: 評価, "Result" and "Status" may be the reader's. */
function saysAnswer(heading: string): boolean {
  const { coverage, scores } = readHeading(heading);
  return coverage >= 0.6 && (scores.answer ?? 0) >= 2.5 && (scores.ignore ?? 0) === 0;
}

function isLater(other: Dated, one: Dated): boolean {
  if (other.year > 0 && one.year > 0) return other.year > one.year;
  return one.before && !other.before;
}
