import Papa from "papaparse";
import { guardFormula } from "#lib/domain/formula-guard.ts";
import type { Report, ReportCell, ReportTable } from "#lib/domain/report.ts";

function cellText(cell: ReportCell, report: Report): string {
  const status = cell.status === undefined ? "" : report.statusLabels[cell.status].word;
  return [status, cell.text, ...(cell.marks ?? [])].filter(Boolean).join("\n");
}

/**
 * The appendix as csv, one row an answer: UTF-8 with a byte order mark (Excel takes anything else for the local code
 * page), RFC 4180, CRLF. What could run as a formula, headings too, has an apostrophe before it; see `unguardFormula`.
 */
export async function writeCsvReport(report: Report): Promise<Uint8Array> {
  const blocks = report.sections.find(({ key }) => key === "answers")?.blocks ?? [];
  const table = blocks.find((block): block is ReportTable => block.kind === "table");
  const headings = table?.columns.map(({ heading }) => heading) ?? [];
  const rows = table?.rows.map((row) => row.map((cell) => cellText(cell, report))) ?? [];
  const guarded = [headings, ...rows].map((row) => row.map(guardFormula));
  return new TextEncoder().encode(`\ufeff${Papa.unparse(guarded, { newline: "\r\n" })}\r\n`);
}
