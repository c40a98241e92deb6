import { type ReportFormat, reportFormatSchema } from "#lib/domain/report.ts";

/** The forms in which a report can be downloaded, in the order of the menu. */
export const reportFormats: readonly ReportFormat[] = reportFormatSchema.options;
