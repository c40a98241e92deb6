import { statusSchema } from "#lib/domain/answer.ts";
import type { ComparedSheet, ComparisonCell, ComparisonRow } from "#lib/domain/comparison.ts";
import type { ReportBlock, ReportCell } from "#lib/domain/report.ts";
import { describeSource, itemPath, type ReportContext } from "../report-context.ts";
import { fill } from "../report-messages.ts";
import { safeLinks } from "../safe-links.ts";
import { countAgreements } from "./write-summary.ts";

/** Verbatim answer and remarks of all rows in a cell, a blank line between rows. */
export function verbatim(cell: ComparisonCell): string {
  return cell.answers.map(({ text, remarks }) => [text, remarks].filter(Boolean).join("\n")).join("\n\n");
}

/** The addresses that the answers of a cell point to, as links that may be clicked. */
export function cellLinks(cell: ComparisonCell) {
  return safeLinks(
    cell.answers.flatMap(({ answer }) => answer.evidence.map(({ caption, url }) => ({ text: caption, url }))),
  );
}

/** One sheet's answer to one item as a cell of the report. */
export function answerCell(cell: ComparisonCell, sheet: ComparedSheet, { messages }: ReportContext): ReportCell {
  const sources = cell.answers.map(({ source }) => describeSource(sheet, source));
  return {
    text: verbatim(cell),
    status: cell.status,
    marks: cell.flags.map((flag) => messages.status.flags[flag]),
    links: cellLinks(cell),
    ...(sources.length > 0 && { note: [...new Set(sources)].join("\n") }),
  };
}

function matrixRow(row: ComparisonRow, context: ReportContext): ReportCell[] {
  const { comparison, items, language, messages } = context;
  const item = items.get(row.item);
  if (!item) return [];
  return [
    { text: item.number },
    { text: itemPath(item, language) },
    { text: item.question[language] },
    { text: messages.report.agreement[row.agreement] },
    { text: row.agreement === "missing" ? "" : row.power.toFixed(2) },
    ...row.cells.flatMap((cell, index) => {
      const sheet = comparison.sheets[index];
      return sheet ? [answerCell(cell, sheet, context)] : [];
    }),
  ];
}

function countSame({ comparison, messages }: ReportContext): string {
  const rows = comparison.rows.filter(({ agreement }) => agreement === "same");
  return statusSchema.options
    .map((status) => ({ status, count: rows.filter(({ cells }) => cells[0]?.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${messages.status.status[status]} ${count}`)
    .join(" · ");
}

/** Items as rows, what decides first; sheets as columns. */
export function writeMatrix(context: ReportContext): ReportBlock[] {
  const { rows, decidingOrder } = context.comparison;
  const { columns, matrix } = context.messages.report;
  const counts = countAgreements(context);
  const intro: ReportBlock = { kind: "paragraph", text: fill(matrix.intro, counts) };
  const same: ReportBlock = {
    kind: "paragraph",
    text: fill(matrix.same, { count: counts.same, counts: countSame(context) }),
  };
  const vendors = context.comparison.sheets.map(({ disclosedOn }, index) => {
    const date = disclosedOn === null ? "" : `\n${fill(matrix.disclosed, { date: disclosedOn })}`;
    return { heading: `${context.sheetNames[index]}${date}`, width: 36 };
  });
  const table: ReportBlock = {
    kind: "table",
    columns: [
      { heading: columns.number, width: 8 },
      { heading: columns.item, width: 20 },
      { heading: columns.question, width: 28 },
      { heading: columns.agreement, width: 15 },
      { heading: columns.power, width: 11 },
      ...vendors,
    ],
    rows: decidingOrder.flatMap((index) => {
      const row = rows[index];
      return row ? [matrixRow(row, context)] : [];
    }),
    frozenColumns: 2,
  };
  return counts.same > 0 ? [intro, same, table] : [intro, table];
}
