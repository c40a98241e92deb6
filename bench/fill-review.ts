// A program of its own: node bench/fill-review.ts DATABASE_URL KEY ITEMS VENDORS
// Stores made-up sheets (bench/make-sheets.ts) as a review, as importing them would have.
import { randomUUID } from "node:crypto";
import { packSheet } from "#lib/compare/screen-sheets.ts";
import { openDatabase } from "#lib/db/open-database.ts";
import { addReview } from "#lib/db/writes/add-review.ts";
import { saveBuiltIn } from "#lib/db/writes/save-built-in.ts";
import { type NewChecksheet, storeChecksheet } from "#lib/db/writes/store-checksheet.ts";
import type { SheetAnswers } from "#lib/domain/comparison.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import { derivationVersion } from "#lib/usecases/derivation/derivation-version.ts";
import { makeSheets, makeTemplate } from "./make-sheets.ts";

const [url = "", key = "", items = "0", vendors = "0"] = process.argv.slice(2);
const now = new Date("2026-11-23T00:00:00Z");

type Filling = { sheet: SheetAnswers; template: Template; templateId: string; reviewId: string };

function sourceRows({ answers }: SheetAnswers): SourceRow[] {
  return answers.map(({ number, question, text, source }) => ({
    ...{ bucket: "question", sheet: source.sheet, gridRow: source.row, row: source.row, page: null, number, path: [] },
    ...{
      question,
      answer: text,
      detail: "",
      remarks: "",
      cells: { question: `D${source.row}`, answer: `E${source.row}` },
    },
    ...{ links: [], unit: "", example: "", allowed: [], text: `${question} | ${text}`, reason: "question-row" },
  }));
}

function checksheet({ sheet, template, templateId, reviewId }: Filling): NewChecksheet {
  const id = randomUUID();
  const rows = sourceRows(sheet);
  const derived = sheet.answers.map(({ item, relation, state, confidence, answer }) => ({
    placements: [{ item, relation, state, confidence, method: "alias" as const, reasons: [] }],
    alternatives: [],
    interpretations: [{ item, answer }],
  }));
  const cells = rows.flatMap(({ gridRow: row, question, answer }) => [
    { row, column: 4, text: question },
    { row, column: 5, text: answer },
  ]);
  const grid = {
    name: "シート1",
    hidden: false,
    rows: rows.length + 1,
    columns: 5,
    cells,
    hiddenRows: [],
    hiddenColumns: [],
  };
  return {
    ...{ id, reviewId, vendor: sheet.vendor, service: sheet.service, title: "", language: sheet.language },
    ...{ disclosedOn: sheet.disclosedOn, legend: {}, layout: { fingerprint: "", sheets: [] }, issues: [] },
    ...{ readerVersion: 1, createdAt: now, bytes: new TextEncoder().encode(sheet.id), rows, decisions: [] },
    document: { name: sheet.fileName, format: "xlsx", sha256: id, issues: [], sheets: [grid] },
    derivation: {
      ...{ id: randomUUID(), checksheetId: id, templateId, version: derivationVersion(template), derivedAt: now },
      rows: derived,
      packed: packSheet(template, sheet.answers),
    },
    newId: randomUUID,
  };
}

const opened = await openDatabase(url);
if (!opened.ok) throw new Error(opened.code);
const database = opened.value;
const { template, templateId } = await saveBuiltIn(database, {
  id: randomUUID(),
  template: makeTemplate(Number(items)),
  now,
});
const reviewId = randomUUID();
await addReview(database, { id: reviewId, key, title: `${items} × ${vendors}`, templateId, now });
for (const sheet of makeSheets(template, Number(vendors))) {
  await storeChecksheet(database, checksheet({ sheet, template, templateId, reviewId }));
}
await database.close();
