import Papa from "papaparse";
import { guardFormula } from "#lib/domain/formula-guard.ts";
import type { Report, ReportCell, ReportTable } from "#lib/domain/report.ts";

function cellText(cell: ReportCell, report: Report): string {
  const status = cell.status === undefined ? "" : report.statusLabels[cell.status].word;
  return [status, cell.text, ...(cell.marks ?? [])].filter(Boolean).join("\n");
}

function tableIn(report: Report, section: string): ReportTable | undefined {
  const blocks = report.sections.find(({ key }) => key === section)?.blocks ?? [];
  return blocks.find((block): block is ReportTable => block.kind === "table");
}

function formRow(texts: readonly string[]): string {
  return `${Papa.unparse([texts.map(guardFormula)], { newline: "\r\n" })}\r\n`;
}

/**
 * The appendix as csv, one row an answer, below them the rows that belong to no item (they have no item key): UTF-8 with a byte order mark (Excel takes anything else for the local code
 * page), RFC 4180, CRLF. What could run as a formula, headings too, has an apostrophe before it; see `unguardFormula`.
 */
export function* writeCsvReport(report: Report): Iterable<string> {
  const headings = tableIn(report, "answers")?.columns.map(({ heading }) => heading) ?? [];
  yield `\ufeff${formRow(headings)}`;
  for (const key of ["answers", "unplaced"]) {
    for (const row of tableIn(report, key)?.rows ?? []) yield formRow(row.map((cell) => cellText(cell, report)));
  }
}
