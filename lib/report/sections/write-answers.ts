import type { ComparedSheet, ItemAnswer } from "#lib/domain/comparison.ts";
import type { ReportBlock, ReportCell, ReportColumn } from "#lib/domain/report.ts";
import type { Item } from "#lib/domain/template.ts";
import { describePlace, itemPath, type ReportContext } from "../report-context.ts";
import { safeLinks } from "../safe-links.ts";

/** The columns of the appendix, and of the rows at no item below it. */
export function answerColumns({ messages }: ReportContext): ReportColumn[] {
  const { columns } = messages.report;
  return [
    { heading: columns.number, width: 8 },
    { heading: columns.section, width: 24, detail: true },
    { heading: columns.question, width: 34 },
    { heading: columns.vendor, width: 18 },
    { heading: columns.service, width: 18, detail: true },
    { heading: columns.status, width: 18 },
    { heading: columns.answer, width: 50 },
    { heading: columns.remarks, width: 26 },
    { heading: columns.flags, width: 22 },
    { heading: columns.ownNumber, width: 10, detail: true },
    { heading: columns.ownQuestion, width: 30, detail: true },
    { heading: columns.placement, width: 18, detail: true },
    { heading: columns.file, width: 24, detail: true },
    { heading: columns.sheet, width: 14 },
    { heading: columns.cell, width: 8 },
    { heading: columns.links, width: 36, detail: true },
    { heading: columns.key, width: 20, detail: true },
  ];
}

function answerRow(answer: ItemAnswer, sheet: ComparedSheet, item: Item, context: ReportContext): ReportCell[] {
  const { language, messages } = context;
  const { relation, placementState } = messages.report;
  const links = answer.answer.evidence.map(({ caption, url }) => ({ text: caption, url }));
  return [
    { text: item.number },
    { text: itemPath(item, language) },
    { text: item.question[language] },
    { text: sheet.vendor },
    { text: sheet.service },
    { text: "", status: answer.answer.status },
    { text: answer.text },
    { text: answer.remarks },
    { text: answer.answer.flags.map((flag) => messages.status.flags[flag]).join("\n") },
    { text: answer.number },
    { text: answer.question },
    { text: `${relation[answer.relation]} · ${placementState[answer.state]}` },
    { text: sheet.fileName },
    { text: answer.source.sheet },
    { text: describePlace(answer.source) },
    { text: [...new Set(links.map(({ url }) => url))].filter(Boolean).join("\n"), links: safeLinks(links) },
    { text: item.key },
  ];
}

/** The appendix: one row an answer, verbatim, in the template's order; a checksheet itself, so that it can be read back. */
export function writeAnswers(context: ReportContext): ReportBlock[] {
  const { comparison, items, messages } = context;
  const rows = comparison.rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      const sheet = comparison.sheets[index];
      const item = items.get(row.item);
      if (!sheet || !item) return [];
      return cell.answers.map((answer) => answerRow(answer, sheet, item, context));
    }),
  );
  return [
    { kind: "paragraph", text: messages.report.answers.intro },
    { kind: "table", columns: answerColumns(context), rows, frozenColumns: 1 },
  ];
}
