import type { Report, ReportFormat } from "#lib/domain/report.ts";
import { writeCsvReport } from "./writers/csv.ts";
import { writeHtmlReport } from "./writers/html.ts";
import { writeJsonReport } from "./writers/json.ts";
import { writeMarkdownReport } from "./writers/markdown.ts";
import { writeXlsxReport } from "./writers/xlsx.ts";

type Writer = (report: Report) => Promise<Uint8Array>;

const writers: Partial<Record<ReportFormat, Writer>> = {
  xlsx: writeXlsxReport,
  html: writeHtmlReport,
  md: writeMarkdownReport,
  csv: writeCsvReport,
  json: writeJsonReport,
};

/** Gives a report the form of a file. The same report gives the same bytes. */
export function writeReport(report: Report, format: ReportFormat): Promise<Uint8Array> {
  const writer = writers[format];
  if (!writer) return Promise.reject(new RangeError(`no writer for ${format}`));
  return writer(report);
}
