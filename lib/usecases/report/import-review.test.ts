import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareAnswers } from "#lib/compare/compare-answers.ts";
import type { Database } from "#lib/db/open-database.ts";
import { type ReportFile, readReportFile } from "#lib/domain/report-file.ts";
import { sampleAnswer, sampleItem, sampleSheet, sampleTemplate } from "#lib/testing/sample-answers.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { openSource } from "../comparison/open-source.ts";
import { exportReport } from "./export-report.ts";
import { importReview } from "./import-review.ts";

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Without the ids that every database gives anew. */
function withoutIds({ comparison, unplaced, title, language }: ReportFile) {
  const names = new Map(comparison.sheets.map(({ id }, index) => [id, `sheet ${index}`]));
  const text = JSON.stringify({ comparison, unplaced, title, language }, (key, value) =>
    key === "rowId" ? "" : value,
  );
  return JSON.parse([...names].reduce((all, [id, name]) => all.replaceAll(id, name), text));
}

describe.each(databaseKinds)("a report's json as a review on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind, "example"));
  });
  afterAll(() => remove());

  async function exported(reviewKey: string) {
    const file = await exportReport({ reviewKey, format: "json", language: "ja" }, database);
    const bytes = Buffer.concat([...(file?.content.pieces ?? [])]);
    const read = readReportFile(bytes.toString());
    if (!read.ok) throw new Error(read.detail);
    return { bytes, report: read.value };
  }

  it("is the same review: items, answers to the letter, places, readings, rows at no item", async () => {
    const { bytes, report } = await exported("example");
    const imported = await importReview({ bytes }, database);
    if (!imported.ok) throw new Error(imported.code);
    expect(imported.value.sheets).toBe(report.comparison.sheets.length);
    const again = await exported(imported.value.key);
    expect(withoutIds(again.report)).toEqual(withoutIds(report));
    const [answer] = again.report.comparison.rows.flatMap(({ cells }) => cells.flatMap(({ answers }) => answers));
    const source = await openSource({ reviewKey: imported.value.key, rowId: answer?.rowId ?? "" }, database);
    expect(source?.cells.some(({ text }) => text === answer?.text)).toBe(true);
  });

  it("keeps an item list of another content apart from the one of the same name, and two sheets of one service side by side", async () => {
    const template = sampleTemplate([sampleItem("a"), sampleItem("b")]);
    const sheets = ["1", "2"].map((id) => {
      const sha256 = createHash("sha256").update(id).digest("hex");
      return { ...sampleSheet("V", [sampleAnswer("a", { status: "met", text: `=${id}` })]), id, sha256 };
    });
    const make = (items: typeof template.items) => ({
      ...{ kurabe: "report", version: 1, title: "T", language: "ja", madeAt: "2026-11-23T00:00:00Z", unplaced: [] },
      comparison: compareAnswers({ ...template, items }, sheets),
    });
    const first = await importReview({ bytes: encode(make(template.items)), key: "first" }, database);
    const second = await importReview({ bytes: encode(make(template.items.slice(0, 1))), key: "second" }, database);
    expect([first.ok, second.ok]).toEqual([true, true]);
    const one = await exported("first");
    const other = await exported("second");
    expect(one.report.comparison.template.items).toHaveLength(2);
    expect(other.report.comparison.template.items).toHaveLength(1);
    const texts = one.report.comparison.rows.map(({ cells }) => cells.map(({ answers }) => answers[0]?.text));
    expect(texts).toEqual([
      ["=1", "=2"],
      [undefined, undefined],
    ]);
  });

  it("refuses what is no report, and stores nothing of it", async () => {
    const before = await database.reader.review.count();
    expect(await importReview({ bytes: encode({ a: 1 }) }, database)).toMatchObject({
      ok: false,
      code: "not-a-report",
    });
    const { report } = await exported("example");
    const wrong = structuredClone(report);
    const astray = wrong.comparison.rows[0];
    if (astray) astray.item = "nowhere";
    expect(await importReview({ bytes: encode(wrong) }, database)).toMatchObject({ code: "not-a-report" });
    const taken = await importReview({ bytes: encode(report), key: "example" }, database);
    expect(taken).toEqual({ ok: false, code: "key-taken", detail: "example" });
    const odd = await importReview({ bytes: encode(report), key: `${randomUUID()}!` }, database);
    expect(odd).toMatchObject({ code: "key-malformed" });
    expect(await database.reader.review.count()).toBe(before);
  });
});
