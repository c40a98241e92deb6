import { normaliseText } from "#lib/domain/fold-text.ts";

// First year of each era, minus one: 令和1年 = 2019.
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, r: 2018, h: 1988, s: 1925 };
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

const ERA_DATE = /(令和|平成|昭和|(?<![a-z])[rhs])\s*(元|\d{1,2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})日?/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)/;
const DAY_NAME_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH}[\\s,-]+((?:19|20)\\d{2})`,
);
const NAME_DAY_YEAR = new RegExp(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})`);
const END_OF_MONTH = /(?<!\d)((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月末/;
const YEAR_LAST = /(?<!\d)(\d{1,2})([/.])\s?(\d{1,2})\2\s?((?:19|20)\d{2})(?!\d)/;

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

function lastDayOf(year: number, month: number): string | null {
  return isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function readYearLast([, one, sign, two, last]: readonly string[]): string | null {
  const [first, second, year] = [Number(one), Number(two), Number(last)];
  // Dots part days from months where the day comes first.
  if (sign === ".") return isoDate(year, second, first);
  // 03/04/2026 is March or April, depending on who wrote it: not known, so not said.
  if (first === second || second > 12) return isoDate(year, first, second);
  return first > 12 ? isoDate(year, second, first) : null;
}

/**
 * The first full date in a text as ISO 8601, null where there is none or where day and month cannot be told apart.
 * Knows 2026-08-01, 2026/8/1, 2026年8月1日, 2026年3月末, 令和8年8月1日, R8.8.1, 1 August 2026, Aug 1, 2026, 31/12/2026 and 3.4.2026.
 */
export function readDate(text: string): string | null {
  const folded = normaliseText(text.slice(0, 400)).toLowerCase();
  const era = ERA_DATE.exec(folded);
  if (era) {
    const [, name = "", year = "", month, day] = era;
    return isoDate((ERAS[name] ?? 0) + (year === "元" ? 1 : Number(year)), Number(month), Number(day));
  }
  const yearFirst = YEAR_FIRST.exec(folded);
  if (yearFirst) return isoDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const monthEnd = END_OF_MONTH.exec(folded);
  if (monthEnd) return lastDayOf(Number(monthEnd[1]), Number(monthEnd[2]));
  const dayName = DAY_NAME_YEAR.exec(folded);
  if (dayName) return isoDate(Number(dayName[3]), MONTHS.indexOf(dayName[2] ?? "") + 1, Number(dayName[1]));
  const nameDay = NAME_DAY_YEAR.exec(folded);
  if (nameDay) return isoDate(Number(nameDay[3]), MONTHS.indexOf(nameDay[1] ?? "") + 1, Number(nameDay[2]));
  const yearLast = YEAR_LAST.exec(folded);
  return yearLast ? readYearLast(yearLast) : null;
}

const LONE_DATE = /^(?:令和|平成|R|H)?(?:\d{1,4}|元)[年./-]\d{1,2}[月./-]\d{1,2}日?$/;

/** Whether a text is a day and nothing else, as over a letter. */
export function isLoneDate(text: string): boolean {
  return text.length <= 30 && LONE_DATE.test(text.normalize("NFKC").replace(/\s/g, ""));
}
