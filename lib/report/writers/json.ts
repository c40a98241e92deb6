import type { Report } from "#lib/domain/report.ts";

/** The comparison itself for other programs: template, sheets, every answer with its reading and its source. */
export async function writeJsonReport({ title, language, madeAt, comparison }: Report): Promise<Uint8Array> {
  const document = { kurabe: "report", version: 1, title, language, madeAt, comparison };
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
}
