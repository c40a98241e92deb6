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

/**
 * The appendix as csv, one row an answer, below them the rows that belong to no item (they have no item key): UTF-8 with a byte order mark (Excel takes anything else for the local code
 * page), RFC 4180, CRLF. What could run as a formula, headings too, has an apostrophe before it; see `unguardFormula`.
 */
export async function writeCsvReport(report: Report): Promise<Uint8Array> {
  const headings = tableIn(report, "answers")?.columns.map(({ heading }) => heading) ?? [];
  const tables = ["answers", "unplaced"].map((key) => tableIn(report, key));
  const rows = tables.flatMap((table) => table?.rows ?? []).map((row) => row.map((cell) => cellText(cell, report)));
  const guarded = [headings, ...rows].map((row) => row.map(guardFormula));
  return new TextEncoder().encode(`\ufeff${Papa.unparse(guarded, { newline: "\r\n" })}\r\n`);
}
