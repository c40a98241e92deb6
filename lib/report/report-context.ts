import type { ComparedSheet, Comparison, SourceReference, UnplacedAnswer } from "#lib/domain/comparison.ts";
import type { CheckedPair } from "#lib/domain/consistency.ts";
import type { NamedJudgement } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import type { SignedRecord } from "#lib/domain/review-record.ts";
import type { SentQuestion } from "#lib/domain/sent-question.ts";
import type { Item } from "#lib/domain/template.ts";
import type { ReportMessages } from "./report-messages.ts";

/** What every section is made from. */
export type ReportContext = {
  /** With the rows that are wanted. */
  comparison: Comparison;
  /** With all rows: what a document holds is counted in all of it. */
  whole: Comparison;
  /** Rows at no item, per sheet, in the order of `comparison.sheets`. */
  unplaced: readonly (readonly UnplacedAnswer[])[];
  judged: NamedJudgement | undefined;
  /** Rows of one service that were held against each other; undefined: nobody looked. */
  checked: readonly CheckedPair[] | undefined;
  /** What vendors were asked; undefined: nobody kept that. */
  asked: readonly SentQuestion[] | undefined;
  signed: SignedRecord | undefined;
  items: ReadonlyMap<string, Item>;
  /** The heading of each sheet's column, unlike any other's. In the order of `comparison.sheets`. */
  sheetNames: readonly string[];
  language: Language;
  messages: ReportMessages;
  /** ISO 8601. */
  madeAt: string;
  title: string;
};

/** Names of the compared sheets, made unlike each other by service, file and, where all else is equal, a count. */
export function nameSheets(sheets: readonly ComparedSheet[]): string[] {
  const attempts: ((sheet: ComparedSheet) => string)[] = [
    ({ vendor, service }) => (service === "" || service === vendor ? vendor : `${vendor}\n${service}`),
    ({ vendor, service, disclosedOn }) => [vendor, service, disclosedOn].filter(Boolean).join("\n"),
    ({ vendor, service, fileName }) => [vendor, service, fileName].filter(Boolean).join("\n"),
  ];
  for (const attempt of attempts) {
    const names = sheets.map(attempt);
    if (new Set(names).size === names.length) return names;
  }
  return sheets.map(({ vendor, service }, index) => `${index + 1}. ${vendor}\n${service}`);
}

/** "E7", or "p. 3, 12" (page, row) where there are no cell addresses, or the row alone. */
export function describePlace({ cell, page, row }: SourceReference): string {
  return cell ?? (page === null ? String(row) : `p. ${page}, ${row}`);
}

/** "a.xlsx › Sheet1 › E7": where a reader finds the verbatim answer. */
export function describeSource(sheet: ComparedSheet, source: SourceReference): string {
  return [sheet.fileName, source.sheet, describePlace(source)].filter(Boolean).join(" › ");
}

/** The item's place in the list as one line. */
export function itemPath(item: Item, language: Language): string {
  return item.path[language].join(" › ");
}
