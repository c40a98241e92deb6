import { allMatches, mayMatch, rule } from "../rules/rule.ts";
import type { Extractor, FoundFact } from "./found-fact.ts";

// First year of each era (Era Name Act; 令和元年 = 2019).
const ERAS: Readonly<Record<string, number>> = { 令和: 2019, r: 2019, 平成: 1989, h: 1989, 昭和: 1926, s: 1926 };
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

type Parts = { year: number; month?: number; day?: number; qualifier?: string };
type Spelling = { pattern: RegExp; parts: (groups: (string | undefined)[]) => Parts };

const n = (text: string | undefined): number => (text === "元" ? 1 : Number(text));
const month = (name: string | undefined): number => MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
const era = (name: string | undefined, year: string | undefined): number => (ERAS[name ?? ""] ?? 0) + n(year) - 1;
const some = (text: string | undefined, key: "month" | "day"): Partial<Parts> => (text ? { [key]: n(text) } : {});

const SPELLINGS: readonly Spelling[] = [
  {
    pattern: /(令和|平成|昭和)\s?(元|\d{1,2})\s?年(度)?(?:\s?(\d{1,2})\s?月)?(?:\s?(\d{1,2})\s?日)?/g,
    parts: ([name, year, fiscal, m, d]) => ({
      year: era(name, year),
      ...some(m, "month"),
      ...some(d, "day"),
      ...(fiscal ? { qualifier: "fiscal-year" } : {}),
    }),
  },
  {
    pattern: /(?<![a-z\d])([rhs])(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?![\d.])/g,
    parts: ([name, year, m, d]) => ({ year: era(name, year), month: n(m), day: n(d) }),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d\d)\s?年(度)?(?:\s?(\d{1,2})\s?月)?(?:\s?(\d{1,2})\s?日)?/g,
    parts: ([year, fiscal, m, d]) => ({
      year: n(year),
      ...some(m, "month"),
      ...some(d, "day"),
      ...(fiscal ? { qualifier: "fiscal-year" } : {}),
    }),
  },
  {
    pattern: /(?<![\d./-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g,
    parts: ([year, , m, d]) => ({ year: n(year), month: n(m), day: n(d) }),
  },
  {
    pattern: /(?<![\d./-])((?:19|20)\d\d)[/-](\d{1,2})(?![\d/-])/g,
    parts: ([year, m]) => ({ year: n(year), month: n(m) }),
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b`, "g"),
    parts: ([m, d, year]) => ({ year: n(year), month: month(m), day: n(d) }),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of\\s+)?${MONTH}[\\s,-]+((?:19|20)\\d\\d)\\b`, "g"),
    parts: ([d, m, year]) => ({ year: n(year), month: month(m), day: n(d) }),
  },
  {
    pattern: new RegExp(`\\b${MONTH},?\\s+((?:19|20)\\d\\d)\\b`, "g"),
    parts: ([m, year]) => ({ year: n(year), month: month(m) }),
  },
  {
    pattern: /\b(q[1-4])[\s/-]?((?:19|20)\d\d)\b/g,
    parts: ([quarter, year]) => ({ year: n(year), qualifier: (quarter ?? "").toUpperCase() }),
  },
  // 02/18/2021 can be read in one way only; 02/03/2021 cannot, and is left alone.
  {
    pattern: /(?<![\d./-])(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/((?:19|20)\d\d)(?!\d)/g,
    parts: ([m, d, year]) => ({ year: n(year), month: n(m), day: n(d) }),
  },
  {
    pattern: /(?<![\d./-])(1[3-9]|2\d|3[01])[/.](0?[1-9]|1[0-2])[/.]((?:19|20)\d\d)(?!\d)/g,
    parts: ([d, m, year]) => ({ year: n(year), month: n(m), day: n(d) }),
  },
  {
    pattern:
      /\b(?<=(?:in|since|during|by|from|fy|year|for|until|before|after|(?:end|half|start|beginning|quarter|part|course) of)\s?)((?:19|20)\d\d)\b(?![-/.]\d)/g,
    parts: ([year]) => ({ year: n(year) }),
  },
];

// What stands right before a date, or right behind it, that makes it the last day on which a certificate or a contract holds.
const UNTIL =
  /(?:有効期限|\bvalid (?:until|through|thru|till|to)|\bexpir(?:es|y|ation)(?: date)?(?: on)?)\s?[:は]?\s*$|有効期間[^。\n]{0,30}(?:[〜~–-]|から|\bto\b)\s*$/;
const ENDS = /^\s?(?:まで(?:有効|$|[、。)])|に?(?:満了|失効))/;
const LOOK_BACK = 48;

const RULES = SPELLINGS.map(({ pattern, parts }) => ({ rule: rule(pattern), parts }));

/** Dates as ISO 8601, as far as they are given: 2021-02-18, 2021-02, 2021. Qualifier "fiscal-year", a quarter, or "expiry". */
export const findDates: Extractor = (source) =>
  RULES.filter(({ rule }) => mayMatch(rule, source)).flatMap(({ rule, parts }) =>
    allMatches(rule, source).flatMap((match) => fact(match, parts(match.slice(1)))),
  );

function isLastDay({ input, index, 0: { length } }: RegExpExecArray): boolean {
  const end = index + length;
  return UNTIL.test(input.slice(Math.max(0, index - LOOK_BACK), index)) || ENDS.test(input.slice(end, end + LOOK_BACK));
}

function fact(match: RegExpExecArray, { year, month: m, day: d, qualifier }: Parts): FoundFact[] {
  const last = m ? new Date(Date.UTC(year, m, 0)).getUTCDate() : 0;
  const valid =
    (m === undefined || (m >= 1 && m <= 12)) && (d === undefined || (m !== undefined && d >= 1 && d <= last));
  if (!valid || !year) return [];
  const value = [String(year), m, d]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  return [
    {
      kind: "date",
      value,
      unit: null,
      qualifier: qualifier ?? (isLastDay(match) ? "expiry" : null),
      start: match.index,
      end: match.index + match[0].length,
    },
  ];
}
