import type { Answer, Span } from "#lib/domain/answer.ts";
import { joinTexts } from "#lib/domain/join-texts.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import { countBuckets, type Recognition, type SourceRow } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import type { Coverage, UnderstoodRow } from "#lib/usecases/import/understand-sheet.ts";

/** What `kurabe read` found: with a template, rows are also placed and interpreted. */
export type Reading = { document: SourceDocument; recognition: Recognition } & (
  | { template: null }
  | { template: Template; rows: UnderstoodRow[]; coverage: Coverage }
);

/** The document that `kurabe read --json` prints; its shape is the contract of docs/cli.md. */
export function readingAsJson(reading: Reading) {
  const { document, recognition } = reading;
  return {
    document: {
      name: document.name,
      format: document.format,
      sha256: document.sha256,
      language: recognition.language,
      disclosedOn: recognition.disclosedOn?.value ?? null,
      title: recognition.title?.value ?? null,
      vendor: recognition.vendor?.value ?? null,
      service: recognition.service?.value ?? null,
      sheets: document.sheets.map(({ name, hidden, rows, columns }) => ({ name, hidden, rows, columns })),
      ...(reading.template && { coverage: reading.coverage }),
    },
    rows: reading.template
      ? reading.rows.map((row) => ({ ...sourceRowAsJson(row), ...understandingAsJson(row, reading.template) }))
      : recognition.rows.map(sourceRowAsJson),
    accounting: countBuckets(recognition.rows),
    issues: [...document.issues, ...recognition.issues],
  };
}

function sourceRowAsJson(row: SourceRow) {
  const { bucket, sheet, page, number, path, question, answer, cells, reason, text } = row;
  const remarks = remarksOf(row);
  return { bucket, sheet, row: row.row, page, number, path, question, answer, remarks, cells, reason, text };
}

function remarksOf({ detail, remarks }: SourceRow): string {
  return joinTexts([detail, remarks]);
}

function understandingAsJson(row: UnderstoodRow, template: Template) {
  if (row.bucket !== "question") return {};
  const numberOf = (key: string) => template.items.find((item) => item.key === key)?.number ?? "";
  return {
    placements: row.placements.map((placement) => ({ number: numberOf(placement.item), ...placement })),
    alternatives: row.alternatives.map((alternative) => ({ number: numberOf(alternative.item), ...alternative })),
    interpretation: row.interpretation && interpretationAsJson(row.interpretation, row),
  };
}

/** What was read in answer and explanation together, each span in the text that it stands in. */
function interpretationAsJson(read: Answer, row: SourceRow) {
  return {
    ...read,
    because: read.because && spanAsJson(read.because, row),
    facts: read.facts.map((fact) => spanAsJson(fact, row)),
    conditions: read.conditions.map((condition) => spanAsJson(condition, row)),
  };
}

/** A span that lies in explanation or remarks counts from the start of `remarks`, and says so. */
function spanAsJson<Place extends Span>(span: Place, row: SourceRow): Place & { in?: "remarks" } {
  const { answer, detail } = row;
  // What was read in 備考 beside a bare answer has no place in the answer.
  const at = span.end === 0 ? remarksOf(row).indexOf(span.text) : -1;
  if (at >= 0) return { ...span, start: at, end: at + span.text.length, in: "remarks" };
  const before = answer.trim() === "" ? 0 : answer.length + 1;
  if (detail.trim() === "" || span.end < before || span.start < before - 1) return span;
  return { ...span, start: span.start - before, end: span.end - before, in: "remarks" };
}
