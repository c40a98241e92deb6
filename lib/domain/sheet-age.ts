/** How long ago a sheet says it was filled in; `stale` from two years on. */
export type SheetAge = { years: number; months: number; stale: boolean };

const STALE_MONTHS = 24;

/**
 * Whole years and months from a date to today, both ISO dates (YYYY-MM-DD); null where the sheet states no full date.
 * Two years: the term for which a disclosure is certified (ASPIC, 開示情報の日付 + 2 years).
 */
export function sheetAge(disclosedOn: string | null, today: string): SheetAge | null {
  const from = parts(disclosedOn);
  const to = parts(today);
  if (!from || !to) return null;
  const months = Math.max(0, (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0));
  return { years: Math.floor(months / 12), months: months % 12, stale: months >= STALE_MONTHS };
}

/**
 * Whether more than so many whole months lie between a date and today, to the day; null where the sheet states no full date or
 * one that is still to come.
 */
export function isOlderThan(disclosedOn: string | null, months: number, today: string): boolean | null {
  const from = parts(disclosedOn);
  const to = parts(today);
  if (!from || !to || (disclosedOn ?? "") > today) return null;
  const passed = (to.year - from.year) * 12 + to.month - from.month;
  return passed > months || (passed === months && to.day > from.day);
}

function parts(date: string | null): { year: number; month: number; day: number } | null {
  const match = date?.match(/^(\d{4})-(\d{2})-(\d{2})$/);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}
