import { takePlainRecords, takeRecords } from "./parse-records.ts";

/** What parts fields. A tab is hardly ever typed within a sentence; the others are. */
const DELIMITERS = ["\t", ",", ";", "|"] as const;
const SAMPLE = 50_000;

/** The delimiter that cuts the most records into the same number of fields; for a text that is known to be a table. Null where there is none. */
export function findBestDelimiter(text: string): string | null {
  return findHighest(weighDelimiters(text));
}

/**
 * The delimiter of a text that may as well be prose: null where no character parts the lines as a table would, most of them into the same
 * number of fields. A comma before a space, or within a number, is a sentence's.
 */
export function findSureDelimiter(text: string): string | null {
  return findHighest(weighDelimiters(text).filter(isTable));
}

function findHighest(candidates: readonly Evidence[]): string | null {
  return candidates.reduce<Evidence | null>((a, b) => (a && a.score >= b.score ? a : b), null)?.delimiter ?? null;
}

/** How a delimiter parts the records that are not blank. `share` of them has `fields` fields, `split` any number above one. */
type Evidence = {
  delimiter: string;
  records: readonly string[][];
  fields: number;
  share: number;
  split: number;
  /** The share of delimiters that a sentence could have there. */
  inSentence: number;
  score: number;
};

function weighDelimiters(text: string): Evidence[] {
  const sample = text.slice(0, SAMPLE);
  return DELIMITERS.filter((delimiter) => sample.includes(delimiter)).flatMap((delimiter) => weigh(sample, delimiter));
}

/** `damaged` = quotes do not close, and the fields were read without quoting. */
function parseSample(sample: string, delimiter: string): { records: string[][]; damaged: boolean } {
  let records: string[][] = [];
  const take = (row: number, _column: number, field: string) => {
    records[row - 1] ??= [];
    records[row - 1]?.push(field);
  };
  const damaged = !takeRecords(sample, delimiter, take);
  if (damaged) {
    records = [];
    takePlainRecords(sample, delimiter, take);
  }
  return { records, damaged };
}

function weigh(sample: string, delimiter: string): Evidence[] {
  const parsed = parseSample(sample, delimiter);
  const records = parsed.records.filter((record) => record.some((field) => field.trim() !== ""));
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  if (fields === 0) return [];
  const share = count / records.length;
  // Quotes that do not close mean that fields end elsewhere.
  const score = share * Math.log2(1 + fields) * (parsed.damaged ? 0.2 : 1);
  const split = records.filter(hasInner).length / records.length;
  return [{ delimiter, records, fields, share, split, inSentence: shareInSentence(records), score }];
}

/** Whether something stands on both sides of a delimiter: a tab that only indents, or a comma at the end, parts nothing. */
function hasInner(record: readonly string[]): boolean {
  return record.filter((field) => field.trim() !== "").length > 1;
}

function shareInSentence(records: readonly string[][]): number {
  let delimiters = 0;
  let inSentence = 0;
  for (const record of records) {
    for (const [i, field] of record.entries()) {
      const before = record[i - 1];
      if (before === undefined) continue;
      delimiters += 1;
      if (/^\s+\S/.test(field) || (/\d$/.test(before) && /^\d{3}(?!\d)/.test(field))) inSentence += 1;
    }
  }
  return inSentence / Math.max(delimiters, 1);
}

function isTable({ delimiter, records, fields, share, split, inSentence }: Evidence): boolean {
  if (delimiter === "\t") return split >= 0.1;
  const most = fields >= 3 ? 0.6 : 0.8;
  if (delimiter === "|") return share >= most && split >= 0.5;
  if (inSentence <= 0.1 && share >= most && split >= 0.5) return true;
  // Commas with a space after each, as typed by hand: only where no line is without.
  if (fields >= 3 && records.length >= 3 && share >= 0.9) return true;
  return split >= 0.8 && isHeader(records[0] ?? []);
}

/** Names of columns: several, short, none blank, no space after the delimiter. */
function isHeader(record: readonly string[]): boolean {
  return record.length >= 3 && record.every((field) => /^\S/.test(field) && field.length <= 40);
}
