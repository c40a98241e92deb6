import type { Database } from "#lib/db/open-database.ts";
import { listInquiries } from "#lib/db/reads/list-inquiries.ts";
import type { Inquiry } from "#lib/domain/inquiry.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import { findInquiryCodes } from "#lib/inquiry/inquiry-code.ts";

// A code stands above the table or alone on a sheet; a long sheet is not searched to its end.
const MOST_CELLS = 2000;
// Nobody sends a file that answers more.
const MOST_CODES = 5;

/**
 * The inquiry of a review that a file answers, known by its code: on the hidden sheet, in print, or in the file's name.
 * Null: it carries none, or none of this review.
 */
export async function findAskedInquiry(
  database: Database,
  { document, reviewId }: { document: SourceDocument; reviewId: string },
): Promise<Inquiry | null> {
  for (const code of codesIn(document)) {
    const [inquiry] = await listInquiries(database, { code });
    if (inquiry?.reviewId === reviewId && inquiry.state !== "draft") return inquiry;
  }
  return null;
}

/** The codes that a file carries, those on hidden sheets first. */
export function codesIn({ sheets, name }: SourceDocument): string[] {
  const hiddenFirst = sheets.toSorted((a, b) => Number(b.hidden) - Number(a.hidden));
  const texts = hiddenFirst.flatMap(({ cells }) => cells.slice(0, MOST_CELLS).map(({ text }) => text.slice(0, 500)));
  return [...new Set([...texts, name].flatMap(findInquiryCodes))].slice(0, MOST_CODES);
}
