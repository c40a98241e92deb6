import type { Status } from "#lib/domain/answer.ts";
import type { ComparisonCell } from "#lib/domain/comparison.ts";
import type { ReportBlock, ReportCell } from "#lib/domain/report.ts";
import type { Item } from "#lib/domain/template.ts";
import { describeSource, itemPath, type ReportContext } from "../report-context.ts";
import { fill } from "../report-messages.ts";
import { cellLinks, verbatim } from "./write-matrix.ts";

const OPEN: ReadonlySet<Status> = new Set(["unanswered", "not_disclosed", "not_in_sheet", "needs_review"]);

function uncoveredPoints(cell: ComparisonCell, item: Item, context: ReportContext): string[] {
  const keys = new Set(cell.answers.flatMap(({ answer }) => answer.uncovered));
  return item.subPoints.filter(({ key }) => keys.has(key)).map(({ label }) => label[context.language]);
}

function reasonsToLook(cell: ComparisonCell, item: Item, context: ReportContext): string[] {
  const { messages } = context;
  const points = uncoveredPoints(cell, item, context);
  // The parts themselves, where they are known, say more than the flag.
  const flags = cell.flags.filter((flag) => flag !== "sub-points-uncovered" || points.length === 0);
  const reasons = flags.map((flag) => messages.status.flags[flag]);
  if (OPEN.has(cell.status)) reasons.unshift(messages.report.meaning[cell.status]);
  if (cell.answers.some(({ state }) => state === "review")) reasons.push(messages.report.findings.notSure);
  if (points.length > 0) {
    reasons.push(
      fill(messages.report.findings.uncovered, { points: points.join(context.language === "ja" ? "、" : ", ") }),
    );
  }
  return reasons;
}

function findingsOfSheet(sheetIndex: number, context: ReportContext): ReportCell[][] {
  const { comparison, items, language, sheetNames } = context;
  const sheet = comparison.sheets[sheetIndex];
  if (!sheet) return [];
  return comparison.rows.flatMap((row) => {
    const cell = row.cells[sheetIndex];
    const item = items.get(row.item);
    if (!cell || !item) return [];
    const reasons = reasonsToLook(cell, item, context);
    if (reasons.length === 0) return [];
    return [
      [
        { text: sheetNames[sheetIndex] ?? "" },
        { text: item.number },
        { text: itemPath(item, language) },
        { text: item.question[language] },
        { text: "", status: cell.status },
        { text: reasons.join("\n") },
        { text: verbatim(cell), links: cellLinks(cell) },
        { text: [...new Set(cell.answers.map(({ source }) => describeSource(sheet, source)))].join("\n") },
      ],
    ];
  });
}

/** What is still open, sheet by sheet: blank, undisclosed, absent, unsure and flagged answers. */
export function writeFindings(context: ReportContext): ReportBlock[] {
  const { columns, findings } = context.messages.report;
  const rows = context.comparison.sheets.flatMap((_, index) => findingsOfSheet(index, context));
  if (rows.length === 0) return [{ kind: "paragraph", text: findings.none }];
  return [
    { kind: "paragraph", text: findings.intro },
    {
      kind: "table",
      columns: [
        { heading: columns.vendor, width: 22 },
        { heading: columns.number, width: 8 },
        { heading: columns.item, width: 24 },
        { heading: columns.question, width: 32 },
        { heading: columns.status, width: 18 },
        { heading: columns.reason, width: 30 },
        { heading: columns.answer, width: 44 },
        { heading: columns.source, width: 26 },
      ],
      rows,
      frozenColumns: 2,
    },
  ];
}
