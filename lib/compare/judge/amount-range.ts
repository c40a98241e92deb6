/** Least and greatest that an amount can be, in a base that another amount of the same base can be compared with. */
export type AmountRange = { base: string; least: number; greatest: number };

const HOURS: Readonly<Record<string, number>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
};
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 };
const DAY = 86_400_000;
// The Gregorian calendar repeats after 400 years.
const CYCLE_MONTHS = 4800;
const CYCLE_DAYS = 146_097;
// Beyond five years a bound does: no month begins more than two days off an even spread.
const COUNTED_MONTHS = 60;
const SPREAD = 4;

type Days = { least: number; greatest: number };

const known = new Map<number, Days>();

function countDays(months: number): Days {
  const starts = Array.from({ length: CYCLE_MONTHS }, (_, month) => month);
  const days = starts.map((start) => (Date.UTC(2000, start + months, 1) - Date.UTC(2000, start, 1)) / DAY);
  return { least: Math.min(...days), greatest: Math.max(...days) };
}

/** Days of so many whole months in a row, at least and at most: 3 months are 89 to 92. */
function daysOfMonths(months: number): Days {
  if (months > COUNTED_MONTHS) {
    const even = (months * CYCLE_DAYS) / CYCLE_MONTHS;
    return { least: Math.floor(even) - SPREAD, greatest: Math.ceil(even) + SPREAD };
  }
  const days = known.get(months) ?? countDays(months);
  known.set(months, days);
  return days;
}

// Binary fractions must not part equal values.
const exact = (value: number): number => Number(value.toPrecision(12));

/**
 * A length of time. In hours where the unit is a fixed number of them or `base` asks for it, else in months; business days
 * and whatever else only compare with their own unit.
 */
export function durationRange(value: number, unit: string, base: "hour" | "own"): AmountRange {
  const hours = HOURS[unit];
  if (hours !== undefined) return point("hour", value * hours);
  const months = MONTHS[unit];
  if (months === undefined) return point(unit, value);
  if (base === "own") return point("month", value * months);
  const { least } = daysOfMonths(Math.floor(value * months));
  const { greatest } = daysOfMonths(Math.ceil(value * months));
  return { base: "hour", least: least * 24, greatest: greatest * 24 };
}

/** So many times per unit, as times per hour or per month. */
export function frequencyRange(value: number, unit: string, base: "hour" | "own"): AmountRange {
  const period = durationRange(1, unit, base);
  return { base: `per ${period.base}`, least: exact(value / period.greatest), greatest: exact(value / period.least) };
}

function point(base: string, value: number): AmountRange {
  return { base, least: exact(value), greatest: exact(value) };
}
