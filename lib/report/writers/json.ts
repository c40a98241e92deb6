import type { Report } from "#lib/domain/report.ts";

/** The comparison itself for other programs: template, sheets, every answer with its reading and its source, and what stands at no item. */
export async function writeJsonReport({
  title,
  language,
  madeAt,
  comparison,
  unplaced,
  judged,
}: Report): Promise<Uint8Array> {
  const document = { kurabe: "report", version: 1, title, language, madeAt, comparison, unplaced, judged };
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
}
