import type { ComparedSheet, UnplacedAnswer } from "#lib/domain/comparison.ts";
import type { ReportBlock, ReportCell, ReportColumn } from "#lib/domain/report.ts";
import { describePlace, type ReportContext } from "../report-context.ts";
import { safeLinks } from "../safe-links.ts";
import { answerColumns } from "./write-answers.ts";

const NOTHING: ReportCell = { text: "" };

// In the columns of the appendix: html and Markdown are read back as one sheet, where both tables share their columns.
function unplacedRow({ links, source, ...answer }: UnplacedAnswer, sheet: ComparedSheet): ReportCell[] {
  return [
    NOTHING,
    { text: answer.path.join(" › ") },
    NOTHING,
    { text: sheet.vendor },
    { text: sheet.service },
    NOTHING,
    { text: answer.text },
    { text: answer.remarks },
    NOTHING,
    { text: answer.number },
    { text: answer.question },
    NOTHING,
    { text: sheet.fileName },
    { text: source.sheet },
    { text: describePlace(source) },
    { text: [...new Set(links.map(({ url }) => url))].filter(Boolean).join("\n"), links: safeLinks(links) },
    NOTHING,
  ];
}

/** What is the item's is empty here: narrow, and left out on paper, where the vendor's own question stands instead. */
function unplacedColumns(context: ReportContext, rows: readonly ReportCell[][]): ReportColumn[] {
  const { service, links } = context.messages.report.columns;
  return answerColumns(context).map(({ heading, width }, index) => {
    if (rows.every((row) => row[index] === NOTHING)) return { heading, width: 8, detail: true };
    return { heading, width, detail: heading === service || heading === links };
  });
}

/** What vendors answered that the template does not ask: verbatim, sheet by sheet, in the order of the sheets. */
export function writeUnplaced(context: ReportContext): ReportBlock[] {
  const { comparison, unplaced, messages } = context;
  const rows = comparison.sheets.flatMap((sheet, index) =>
    (unplaced[index] ?? []).map((answer) => unplacedRow(answer, sheet)),
  );
  const { intro, none } = messages.report.unplaced;
  if (rows.length === 0) return [{ kind: "paragraph", text: none }];
  return [
    { kind: "paragraph", text: intro },
    { kind: "table", columns: unplacedColumns(context, rows), rows, frozenColumns: 0 },
  ];
}
