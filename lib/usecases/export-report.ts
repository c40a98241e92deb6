import type { Database } from "#lib/db/open-database.ts";
import type { Language } from "#lib/domain/language.ts";
import type { ReportFormat } from "#lib/domain/report.ts";
import { openComparison } from "./open-comparison.ts";
import { toUnplacedAnswer } from "./to-unplaced-answer.ts";
import { writeComparison } from "./write-comparison.ts";

const MEDIA_TYPES: Record<ReportFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
};

/** The report of a stored review as a file; null when there is no such review. */
export async function exportReport(
  { reviewKey, format, language }: { reviewKey: string; format: ReportFormat; language: Language },
  given?: Database,
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array } | null> {
  const madeAt = new Date();
  const opened = await openComparison({ reviewKey, now: madeAt }, given);
  if (!opened) return null;
  const { comparison, review } = opened;
  const unplaced = comparison.sheets.map(({ id: documentId }) =>
    opened.unplaced
      .filter(({ sheetId }) => sheetId === documentId)
      .map(({ rowId, row }) => toUnplacedAnswer({ rowId, documentId, row })),
  );
  const { title } = review;
  const [bytes] = await writeComparison({ comparison, unplaced, title, madeAt, language, formats: [format] });
  if (!bytes) throw new Error(`no report in ${format}`);
  const fileName = `${review.key}-${madeAt.toISOString().slice(0, 10)}.${format}`;
  return { fileName, mediaType: MEDIA_TYPES[format], bytes };
}
