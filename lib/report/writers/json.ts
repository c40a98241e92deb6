import type { Report } from "#lib/domain/report.ts";
import type { SignedRecord } from "#lib/domain/review-record.ts";

/** The comparison itself for other programs: template, sheets, every answer with its reading and its source, and what stands at no item. */
export async function writeJsonReport({
  title,
  language,
  madeAt,
  comparison,
  unplaced,
  judged,
  signed,
}: Report): Promise<Uint8Array> {
  const document = {
    ...{ kurabe: "report", version: 1, title, language, madeAt, comparison, unplaced, judged },
    ...(signed && { signed: signatureOf(signed) }),
  };
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
}

/** What the record holds beside the comparison, which stands above; the hash is that of the record itself. */
function signatureOf({ record, sha256 }: SignedRecord) {
  const { number, signedBy, signedAt, decision, services, decided, earlier, changes } = record;
  return { number, signedBy, signedAt, sha256, decision, services, decided, earlier, changes };
}
