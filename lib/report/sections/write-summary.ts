import { type Status, statusSchema } from "#lib/domain/answer.ts";
import type { Agreement, Comparison } from "#lib/domain/comparison.ts";
import type { ReportBlock } from "#lib/domain/report.ts";
import type { ReportContext } from "../report-context.ts";
import { fill } from "../report-messages.ts";

/** "2026-11-23T16:44:02.000Z" → "2026-11-23 16:44 UTC": the same on every machine, whatever its time zone. */
export function showInstant(instant: string): string {
  const utc = new Date(instant).toISOString();
  return `${utc.slice(0, 10)} ${utc.slice(11, 16)} UTC`;
}

/** How many rows differ, are the same, or are answered by nobody. */
export function countAgreements({ comparison }: ReportContext): Record<Agreement, number> {
  const counts = { different: 0, same: 0, missing: 0 };
  for (const { agreement } of comparison.rows) counts[agreement] += 1;
  return counts;
}

function coverageTable({ comparison, sheetNames, messages }: ReportContext): ReportBlock {
  const { columns } = messages.report;
  const used = statusSchema.options.filter((status) => comparison.coverage.some((coverage) => coverage[status] > 0));
  const label = (status: Status) => ({ heading: messages.status.status[status], width: 14 });
  return {
    kind: "table",
    columns: [{ heading: columns.vendor, width: 26 }, { heading: columns.total, width: 10 }, ...used.map(label)],
    rows: comparison.coverage.map((coverage, index) => [
      { text: sheetNames[index] ?? "" },
      { text: String(coverage.items) },
      ...used.map((status) => ({ text: String(coverage[status]) })),
    ]),
    frozenColumns: 1,
  };
}

/** A row at several items counts once, so that the rows at an item and those at none add up to the sheet's questions. */
function countPlacedRows({ rows }: Comparison, sheet: number): number {
  return new Set(rows.flatMap(({ cells }) => cells[sheet]?.answers.map(({ rowId }) => rowId) ?? [])).size;
}

function documentsTable({ comparison, whole, unplaced, messages }: ReportContext): ReportBlock {
  const { columns } = messages.report;
  return {
    kind: "table",
    columns: [
      { heading: columns.vendor, width: 26 },
      { heading: columns.service, width: 24 },
      { heading: columns.file, width: 32 },
      { heading: columns.disclosedOn, width: 14 },
      { heading: columns.language, width: 12 },
      { heading: columns.questions, width: 12 },
      { heading: columns.atItem, width: 12 },
      { heading: columns.atNoItem, width: 12 },
      { heading: columns.sha256, width: 40 },
    ],
    rows: comparison.sheets.map((sheet, index) => {
      const placed = countPlacedRows(whole, index);
      const without = unplaced[index]?.length ?? 0;
      return [
        { text: sheet.vendor },
        { text: sheet.service },
        { text: sheet.fileName },
        { text: sheet.disclosedOn ?? "" },
        { text: sheet.language },
        { text: String(placed + without) },
        { text: String(placed) },
        { text: String(without) },
        { text: sheet.sha256 },
      ];
    }),
    frozenColumns: 1,
  };
}

/** What was compared, with what, and how it came out. */
export function writeSummary(context: ReportContext): ReportBlock[] {
  const { comparison, language, madeAt } = context;
  const { summary } = context.messages.report;
  const { template } = comparison;
  const { key, version } = template;
  return [
    {
      kind: "facts",
      rows: [
        {
          label: summary.template,
          value: fill(summary.templateValue, { title: template.title[language], key, version }),
        },
        ...(template.origin === "" ? [] : [{ label: summary.origin, value: template.origin }]),
        { label: summary.items, value: String(template.items.length) },
        ...(comparison.rows.length === template.items.length
          ? []
          : [
              {
                label: summary.shown,
                value: fill(summary.shownValue, { shown: comparison.rows.length, all: template.items.length }),
              },
            ]),
        { label: summary.sheets, value: String(comparison.sheets.length) },
        { label: summary.outcome, value: fill(summary.outcomeValue, countAgreements(context)) },
        { label: summary.madeAt, value: showInstant(madeAt) },
      ],
    },
    { kind: "paragraph", text: summary.documents },
    documentsTable(context),
    { kind: "paragraph", text: summary.coverage },
    coverageTable(context),
  ];
}
