import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "#lib/domain/answer.ts";
import type { Placement } from "#lib/domain/placement.ts";
import { buildChecksheet } from "#lib/testing/build-checksheet.ts";
import { buildAnswer, buildRow, buildTemplate } from "#lib/testing/build-values.ts";
import { countQueries, databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import type { DerivedRow, NewDerivation } from "./derived-row.ts";
import type { ChecksheetRows } from "./find-checksheet-rows.ts";
import type { Database } from "./open-database.ts";
import { findReview } from "./reads/find-review.ts";
import { findSource } from "./reads/find-source.ts";
import { listPlacedRows } from "./reads/list-placed-rows.ts";
import { listReviewSheets } from "./reads/list-review-sheets.ts";
import { addReview } from "./writes/add-review.ts";
import { saveBuiltIn } from "./writes/save-built-in.ts";
import { storeChecksheet } from "./writes/store-checksheet.ts";
import { storeDerivation } from "./writes/store-derivation.ts";

const now = new Date("2026-11-01T00:00:00Z");
const template = buildTemplate(["backup", "region"]);
const placed = (item: string): Placement => ({
  item,
  relation: "equal",
  confidence: 0.97,
  method: "alias",
  state: "placed",
  reasons: ["バックアップ"],
});
const daily: Answer = buildAnswer({
  facts: [
    { kind: "frequency", value: 1, unit: "day", qualifier: null, text: "日次", start: 0, end: 2 },
    { kind: "algorithm", value: "AES-256", unit: null, qualifier: null, text: "AES-256", start: 3, end: 10 },
  ],
});
const derivedBackup: DerivedRow = {
  placements: [placed("backup")],
  alternatives: [{ item: "region", confidence: 0.2, reasons: [] }],
  interpretations: [{ item: "backup", answer: daily }],
};
const tricky = buildRow({
  gridRow: 7,
  number: "1-1",
  path: ["節", "種別"],
  question: "バックアップは？",
  answer: "日次 AES-256\n=1+1 'quoted' \"double\" 𠮷 ⻄ U+0000 stays out",
  detail: "毎日 2:00\n",
  remarks: "  spaces kept  ",
  cells: { question: "D7", answer: "E7" },
  links: [{ text: "ここ", url: "https://example.jp/?a=1&b=2" }],
  allowed: ["有", "無"],
  text: "a | b",
});

describe.each(databaseKinds)("storing checksheets on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let templateId: string;
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind));
    ({ templateId } = await saveBuiltIn(database, { id: randomUUID(), template, now }));
  });
  afterAll(() => remove());

  async function makeReview(): Promise<{ reviewId: string; key: string; templateId: string }> {
    const reviewId = randomUUID();
    await addReview(database, { id: reviewId, key: reviewId, title: "R", templateId, now });
    return { reviewId, key: reviewId, templateId };
  }

  it("gives back to the letter what was stored", async () => {
    const review = await makeReview();
    const rows = [buildRow({ bucket: "section", text: "節", reason: "full-width-section" }), tricky];
    const nothing: DerivedRow = { placements: [], alternatives: [], interpretations: [] };
    const sheet = buildChecksheet({ ...review, content: "a", rows, derived: [nothing, derivedBackup] });
    expect(await storeChecksheet(database, sheet)).toEqual({ checksheetId: sheet.id, duplicate: false });
    const read = { checksheetIds: [sheet.id], templateId, templateKey: "test" };
    expect(await listPlacedRows(database, read)).toEqual([
      {
        id: `${sheet.id}-1`,
        checksheetId: sheet.id,
        row: tricky,
        placements: derivedBackup.placements,
        alternatives: derivedBackup.alternatives,
        interpretations: [{ item: "backup", answer: daily }],
        decided: null,
      },
    ]);
    const rowId = `${sheet.id}-1`;
    const found = await findSource(database, { reviewKey: review.key, rowId });
    expect(found).toEqual({ row: tricky, document: sheet.document });
    expect(await findSource(database, { reviewKey: (await makeReview()).key, rowId })).toBeNull();
    expect(await findReview(database, review.key)).toMatchObject({ id: review.reviewId, template });
  });

  it("holds characters that a database may refuse", async () => {
    const review = await makeReview();
    const rows = [buildRow({ answer: "a\u0000b\ud800c", links: [{ text: "\u0000", url: "\udc00" }] })];
    const sheet = buildChecksheet({ ...review, content: "b", rows });
    await storeChecksheet(database, sheet);
    const source = await findSource(database, { reviewKey: review.key, rowId: `${sheet.id}-0` });
    expect(source?.row.answer).toBe("a\ufffdb\ufffdc");
    expect(source?.row.links).toEqual(rows[0]?.links);
  });

  it("stores the same bytes once in a review, also when two people import them at once", async () => {
    const review = await makeReview();
    const sheets = ["A", "B", "C"].map((vendor) => buildChecksheet({ ...review, content: "same", vendor }));
    const results = await Promise.all(sheets.map((sheet) => storeChecksheet(database, sheet)));
    expect(results.filter((result) => !result?.duplicate)).toHaveLength(1);
    expect(new Set(results.map((result) => result?.checksheetId)).size).toBe(1);
    expect(await listReviewSheets(database, review.reviewId)).toHaveLength(1);
  });

  it("loses nothing when many import at once, into several reviews, of one vendor and of many", async () => {
    const reviews = await Promise.all([makeReview(), makeReview()]);
    const name = randomUUID();
    const sheets = reviews.flatMap((review, r) =>
      [0, 1, 2, 3].map((n) =>
        buildChecksheet({
          ...review,
          content: `${r} ${n}`,
          vendor: n < 2 ? `Ｖendor ${name}` : `vendor ${n} ${r}`,
          rows: [tricky],
          derived: [derivedBackup],
        }),
      ),
    );
    const results = await Promise.all(sheets.map((sheet) => storeChecksheet(database, sheet)));
    expect(results.every((result) => result && !result.duplicate)).toBe(true);
    const stored = await Promise.all(reviews.map(({ reviewId }) => listReviewSheets(database, reviewId)));
    expect(stored.map((list) => list.length)).toEqual([4, 4]);
    const versions = stored.flat().filter(({ vendor }) => vendor === `Ｖendor ${name}`);
    expect(versions.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4]);
  });

  it("leaves nothing of a sheet that cannot be stored to its end", async () => {
    const review = await makeReview();
    const twice: DerivedRow = {
      placements: [placed("backup"), placed("backup")],
      alternatives: [],
      interpretations: [],
    };
    const sheet = buildChecksheet({ ...review, content: "broken", rows: [tricky], derived: [twice], vendor: "Ghost" });
    await expect(storeChecksheet(database, sheet)).rejects.toThrow();
    expect(await database.reader.checksheet.count({ where: { id: sheet.id } })).toBe(0);
    expect(await database.reader.vendor.count({ where: { name: "Ghost" } })).toBe(0);
  });

  it("says so when the review is gone", async () => {
    const sheet = buildChecksheet({ reviewId: "none", templateId, content: "x" });
    expect(await storeChecksheet(database, sheet)).toBeNull();
  });

  it("keeps a person's decision when everything is computed anew", async () => {
    const review = await makeReview();
    const sheet = buildChecksheet({ ...review, content: "d", rows: [tricky], derived: [derivedBackup] });
    await storeChecksheet(database, sheet);
    const decision = { rowId: `${sheet.id}-0`, items: ["region"], seen: null };
    const of = { checksheetId: sheet.id, templateKey: "test", templateId, now };
    const seen: ChecksheetRows[] = [];
    const derive = (rows: ChecksheetRows): NewDerivation => {
      seen.push(rows);
      return { ...sheet.derivation, id: randomUUID(), rows: [{ ...derivedBackup, placements: [] }] };
    };
    await storeDerivation(database, { ...of, decisions: [decision], derive });
    await storeDerivation(database, { ...of, decisions: [], derive });
    const expected = { rows: [tricky], legend: {}, decisions: new Map([[0, ["region"]]]), remembered: [] };
    expect(seen).toEqual([expected, expected]);
    const [row] = await listPlacedRows(database, { checksheetIds: [sheet.id], templateId, templateKey: "test" });
    expect(row).toMatchObject({ decided: ["region"], placements: [] });
  });

  it("can be asked for facts across sheets", async () => {
    const review = await makeReview();
    const sheet = buildChecksheet({ ...review, content: "f", rows: [tricky], derived: [derivedBackup] });
    await storeChecksheet(database, sheet);
    const facts = await database.reader.fact.findMany({
      where: { kind: "frequency", amount: { gte: 1 }, rowId: `${sheet.id}-0` },
      select: { item: true, value: true, unit: true },
    });
    expect(facts).toEqual([{ item: "backup", value: "1", unit: "day" }]);
  });

  it("sends no more queries for many rows than for few", async () => {
    const review = await makeReview();
    const sheetOf = (count: number) =>
      buildChecksheet({
        ...review,
        content: String(count),
        vendor: `Vendor of ${count}`,
        rows: Array.from({ length: count }, (_, index) => ({ ...tricky, gridRow: index + 1 })),
        derived: Array.from({ length: count }, () => derivedBackup),
      });
    const [small, large] = [sheetOf(2), sheetOf(40)];
    const writes = [
      await countQueries(database, () => storeChecksheet(database, small)),
      await countQueries(database, () => storeChecksheet(database, large)),
    ];
    expect(writes[1]).toBe(writes[0]);
    const readOf = (ids: string[]) => async () => {
      await listReviewSheets(database, review.reviewId);
      await listPlacedRows(database, { checksheetIds: ids, templateId, templateKey: "test" });
    };
    const few = await countQueries(database, readOf([small.id]));
    expect(few).toBeLessThanOrEqual(12);
    expect(await countQueries(database, readOf([small.id, large.id]))).toBe(few);
  });
});
