import type { ReportBlock, ReportCell } from "#lib/domain/report.ts";
import type { ReportContext } from "../report-context.ts";
import { safeLinks } from "../safe-links.ts";

function evidenceOfSheet(sheetIndex: number, context: ReportContext): ReportCell[][] {
  const { comparison, items, sheetNames } = context;
  const found = new Map<string, { caption: string; url: string; numbers: Set<string> }>();
  for (const row of comparison.rows) {
    for (const { answer } of row.cells[sheetIndex]?.answers ?? []) {
      for (const { caption, url } of answer.evidence) {
        const key = JSON.stringify([caption, url]);
        const entry = found.get(key) ?? { caption, url, numbers: new Set() };
        entry.numbers.add(items.get(row.item)?.number ?? "");
        found.set(key, entry);
      }
    }
  }
  return [...found.values()].map(({ caption, url, numbers }) => [
    { text: sheetNames[sheetIndex] ?? "" },
    { text: caption },
    { text: url, links: safeLinks([{ text: url, url }]) },
    { text: [...numbers].join(", ") },
  ]);
}

/** Every document that an answer points to, once per sheet, with the items whose answers cite it. */
export function writeEvidence(context: ReportContext): ReportBlock[] {
  const { columns, evidence } = context.messages.report;
  const rows = context.comparison.sheets.flatMap((_, index) => evidenceOfSheet(index, context));
  if (rows.length === 0) return [{ kind: "paragraph", text: evidence.none }];
  return [
    { kind: "paragraph", text: evidence.intro },
    {
      kind: "table",
      columns: [
        { heading: columns.vendor, width: 26 },
        { heading: columns.caption, width: 40 },
        { heading: columns.address, width: 60 },
        { heading: columns.items, width: 28 },
      ],
      rows,
      frozenColumns: 1,
    },
  ];
}
