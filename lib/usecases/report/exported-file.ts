import type { ReportFormat } from "#lib/domain/report.ts";
import type { FileContent } from "#lib/report/write-report.ts";

/** A report as it goes to a person: written while it is taken, once. */
export type ExportedFile = {
  fileName: string;
  mediaType: string;
  content: FileContent;
  /** Characters that its encoding does not hold, where it may be so. */
  unheld?: { character: string; count: number }[];
};

/** Bytes that are there already, as content. */
export function wholeContent(bytes: Uint8Array): FileContent {
  return { pieces: [bytes], rows: 1 };
}

export const mediaTypes: Record<ReportFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
};
