import type { Language } from "#lib/domain/language.ts";
import type { ServiceLine } from "#lib/domain/service-line.ts";
import type { Template } from "#lib/domain/template.ts";
import type { Workbook, WorkbookColumn } from "#lib/domain/workbook.ts";

/** The words of the workbook in one language. */
export type ServicesWords = {
  title: string;
  column: Record<"service" | "sheet" | "coverage" | "verdict", string>;
  file: Record<
    | ("list" | "profile" | "search" | "day" | "about" | "field" | "value")
    | ("vendor" | "sheets" | "items" | "worst" | "best" | "failed" | "open"),
    string
  >;
  find: { noProfile: string };
  outcome: Record<NonNullable<ServiceLine["screened"]>["musts"], string>;
};

/** What was looked for: requirements by name, words, on an ISO 8601 instant. */
type Asked = { profile: string | null; search: string; language: Language; words: ServicesWords; madeAt: string };

/** Services on file as a workbook: what each comes to under the requirements, on what it fails, what is open; and what was asked. */
export function servicesAsWorkbook(
  lines: readonly ServiceLine[],
  template: Template,
  { profile, search, language, words, madeAt }: Asked,
): Workbook {
  const { title, file } = words;
  const about = [
    [file.list, template.title[language]],
    [file.profile, profile ?? words.find.noProfile],
    [file.search, search],
    [file.day, madeAt.slice(0, 10)],
  ];
  return {
    ...{ title, madeAt },
    sheets: [
      { title, columns: columnsOf(words), rows: rowsOf(lines, { template, language, words }), frozenColumns: 2 },
      {
        ...{ title: file.about, rows: about, frozenColumns: 1 },
        columns: [
          { heading: file.field, width: 24 },
          { heading: file.value, width: 60 },
        ],
      },
    ],
  };
}

function columnsOf({ column, file }: ServicesWords): WorkbookColumn[] {
  return [
    { heading: column.service, width: 30 },
    { heading: file.vendor, width: 30 },
    { heading: column.sheet, width: 14 },
    { heading: file.sheets, width: 8 },
    { heading: column.coverage, width: 12 },
    { heading: file.items, width: 12 },
    { heading: column.verdict, width: 14 },
    { heading: file.worst, width: 12 },
    { heading: file.best, width: 12 },
    { heading: file.failed, width: 48 },
    { heading: file.open, width: 48 },
  ];
}

type Naming = { template: Template; language: Language; words: ServicesWords };

function rowsOf(lines: readonly ServiceLine[], { template, language, words }: Naming): string[][] {
  const names = new Map(
    template.items.map(({ key, number, path }) => [key, `${number} ${path[language].at(-1) ?? ""}`]),
  );
  const named = (items: readonly string[]) => items.map((item) => names.get(item) ?? item).join("\n");
  const percent = (share: number | undefined) => (share === undefined ? "–" : String(Math.round(share * 1000) / 10));
  return lines.map((line) => {
    const { vendor, service, disclosedOn, sheets, screened } = line;
    const judged = screened
      ? [
          ...[words.outcome[screened.musts], percent(screened.score?.worst), percent(screened.score?.best)],
          ...[named(screened.failed), named(screened.open)],
        ]
      : ["", "", "", "", ""];
    return [service || vendor, vendor, disclosedOn ?? "", String(sheets), ...answered(line), ...judged];
  });
}

// Silence is no answer, whatever its kind.
const SILENT = ["unanswered", "not_disclosed", "not_in_sheet"] as const;

function answered({ coverage }: ServiceLine): [answered: string, items: string] {
  if (!coverage) return ["", ""];
  const items = Object.values(coverage).reduce((sum, count) => sum + count, 0);
  const silent = SILENT.reduce((sum, status) => sum + (coverage[status] ?? 0), 0);
  return [String(items - silent), String(items)];
}
