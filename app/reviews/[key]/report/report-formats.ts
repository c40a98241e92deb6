import type { ReportFormat } from "#lib/domain/report.ts";

/** The forms in which a report can be downloaded, in the order of the menu. */
export const reportFormats: readonly ReportFormat[] = ["xlsx", "html", "csv", "md", "json"];
