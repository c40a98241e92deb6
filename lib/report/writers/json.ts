import type { Report } from "#lib/domain/report.ts";
import type { SignedRecord } from "#lib/domain/review-record.ts";

/** The comparison itself for other programs: template, sheets, every answer with its reading and its source, what stands at no item, and which rows were held against each other. */
export function* writeJsonReport(report: Report): Iterable<string> {
  const { title, language, madeAt, comparison, unplaced, judged, checked, asked, signed } = report;
  const document = {
    ...{ kurabe: "report", version: 1, title, language, madeAt, comparison, unplaced, judged, checked, asked },
    ...(signed && { signed: signatureOf(signed) }),
  };
  yield* writeValue(document, 0);
  yield "\n";
}

/** What the record holds beside the comparison, which stands above; the hash is that of the record itself. */
function signatureOf({ record, sha256 }: SignedRecord) {
  const { number, signedBy, signedAt, decision, services, decided, earlier, changes } = record;
  return { number, signedBy, signedAt, sha256, decision, services, decided, earlier, changes };
}

// The rows of a comparison stand three levels deep: each of them is one piece.
const WHOLE_FROM = 3;

/** As `JSON.stringify(value, null, 2)` has it. */
function* writeValue(value: unknown, depth: number): Iterable<string> {
  const indent = "  ".repeat(depth);
  if (depth >= WHOLE_FROM || typeof value !== "object" || value === null) {
    yield JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
    return;
  }
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const [open, close] = isList ? "[]" : "{}";
  yield open ?? "";
  for (const [index, [key, one]] of entries.entries()) {
    yield `${index > 0 ? "," : ""}\n${indent}  ${isList ? "" : `${JSON.stringify(key)}: `}`;
    yield* writeValue(one, depth + 1);
  }
  yield entries.length > 0 ? `\n${indent}${close}` : `${close}`;
}
