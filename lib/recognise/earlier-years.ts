import { foldText } from "#lib/domain/fold-text.ts";

const YEAR = /(?:fy ?)?((?:19|20)\d{2})(?:年度?)?|令和(\d{1,2}|元)年度?/;
const REIWA = 2018;

function yearIn(text: string): number | null {
  const [found, year, era] = YEAR.exec(text) ?? [];
  if (found === undefined) return null;
  if (year !== undefined) return Number(year);
  return REIWA + (era === "元" ? 1 : Number(era));
}

// What may differ besides the year: 2025年度回答(前回), 2026年度回答(今回).
const TURN = /[(（](?:前回|今回|前年度?|今年度?|previous|current|prior|last|this year)[)）]/;
const withoutYear = (text: string): string => text.replace(YEAR, "").replace(TURN, "").replace(/\s+/g, "");

/** Columns whose heading another one repeats for a later year ("2025 answer", "2026 answer"): what was answered before. `headings`: by column. */
export function findEarlierYears(headings: ReadonlyMap<number, string>): Set<number> {
  const latest = new Map<string, number>();
  const dated = [...headings].flatMap(([column, heading]) => {
    const text = foldText(heading);
    const year = yearIn(text);
    if (year === null || text.length > 40) return [];
    const name = withoutYear(text);
    latest.set(name, Math.max(year, latest.get(name) ?? 0));
    return [{ column, name, year }];
  });
  return new Set(dated.flatMap(({ column, name, year }) => (year < (latest.get(name) ?? 0) ? [column] : [])));
}
