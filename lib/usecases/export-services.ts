import type { Database } from "#lib/db/open-database.ts";
import type { Language } from "#lib/domain/language.ts";
import type { ListedServices, ServiceLine } from "#lib/domain/service-line.ts";
import type { Template } from "#lib/domain/template.ts";
import type { Workbook, WorkbookColumn } from "#lib/domain/workbook.ts";
import { type Messages, messagesFor } from "#lib/i18n/messages-for.ts";
import { writeWorkbook } from "#lib/report/write-workbook.ts";
import { mediaTypes } from "./exported-file.ts";
import type { ServiceQuery } from "./list-services.ts";
import { type OpenedRegistry, openRegistry } from "./open-registry.ts";

type Wish = Omit<ServiceQuery, "templateKey" | "after" | "limit" | "excerpts"> & {
  templateKey?: string | undefined;
  language: Language;
};

/** All services that a query finds, as a workbook: what each comes to under the requirements, on what it fails, what is open. Null: `listServices`. */
export async function exportServices(
  { language, ...query }: Wish,
  given?: Database,
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array } | null> {
  const now = query.now ?? new Date();
  const opened = await openRegistry({ ...query, now, limit: Number.POSITIVE_INFINITY, excerpts: false }, given);
  if (!opened) return null;
  const workbook = servicesAsWorkbook(opened, { query, language, now });
  const day = now.toISOString().slice(0, 10);
  return { fileName: `services-${day}.xlsx`, mediaType: mediaTypes.xlsx, bytes: await writeWorkbook(workbook) };
}

type Options = { query: Pick<Wish, "profileId" | "search">; language: Language; now: Date };

function servicesAsWorkbook(
  { template, profiles, listed }: OpenedRegistry,
  { query, language, now }: Options,
): Workbook {
  const messages = messagesFor(language);
  const { title, file } = messages.services;
  const profile = profiles.find(({ id }) => id === query.profileId);
  const name = profile && (typeof profile.name === "string" ? profile.name : profile.name[language]);
  const about = [
    [file.list, template.title[language]],
    [file.profile, name ?? messages.services.find.noProfile],
    [file.search, query.search ?? ""],
    [file.day, now.toISOString().slice(0, 10)],
  ];
  return {
    ...{ title, madeAt: now.toISOString() },
    sheets: [
      { title, columns: columnsOf(messages), rows: rowsOf(listed, { template, language, messages }), frozenColumns: 2 },
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

function columnsOf({ services: { column, file } }: Messages): WorkbookColumn[] {
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

type Words = { template: Template; language: Language; messages: Messages };

function rowsOf({ lines }: ListedServices, { template, language, messages }: Words): string[][] {
  const names = new Map(
    template.items.map(({ key, number, path }) => [key, `${number} ${path[language].at(-1) ?? ""}`]),
  );
  const named = (items: readonly string[]) => items.map((item) => names.get(item) ?? item).join("\n");
  const percent = (share: number | undefined) => (share === undefined ? "–" : String(Math.round(share * 1000) / 10));
  return lines.map((line) => {
    const { vendor, service, disclosedOn, sheets, screened } = line;
    const judged = screened
      ? [
          ...[messages.judging.outcome[screened.musts], percent(screened.score?.worst), percent(screened.score?.best)],
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
