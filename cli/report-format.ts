import { extname } from "node:path";
import { type ReportFormat, reportFormatSchema } from "#lib/domain/report.ts";
import { UsageError } from "./exit-codes.ts";
import { words } from "./words.ts";

/** The report format that a file's ending asks for. */
export function reportFormatOf(path: string): ReportFormat {
  const format = reportFormatSchema.safeParse(extname(path).slice(1).toLowerCase());
  if (format.success) return format.data;
  const known = reportFormatSchema.options.map((name) => `.${name}`).join(" ");
  throw new UsageError(words("unknownReportFormat", { path, known }));
}
