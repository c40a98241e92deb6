import type { ReportFormat } from "#lib/domain/report.ts";

/** A report as it goes to a person. */
export type ExportedFile = {
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
  /** Characters that its encoding does not hold, where it may be so. */
  unheld?: { character: string; count: number }[];
};

export const mediaTypes: Record<ReportFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
};
