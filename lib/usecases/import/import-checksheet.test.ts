import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import type { Comparison } from "#lib/domain/comparison.ts";
import { countQueries, databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import { openSource } from "../comparison/open-source.ts";
import { deriveAnew } from "../derivation/derive-anew.ts";
import { confirmPlacements } from "../placement/confirm-placements.ts";
import { exportReport } from "../report/export-report.ts";
import { createReview } from "../reviews/create-review.ts";
import { listReviews } from "../reviews/list-reviews.ts";
import { loadExample } from "../reviews/load-example.ts";
import { importChecksheet } from "./import-checksheet.ts";

const csv = (...rows: string[][]): Uint8Array =>
  Buffer.from(rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(",")).join("\r\n"));
const HEADER = ["No.", "項目", "内容", "回答"];
const small = (note: string) =>
  csv(
    HEADER,
    ["1", "ウイルス対策", "ウイルス対策の有無", "有り 毎日スキャンしています。"],
    ["2", "火災対策", "火災対策の有無", "無し"],
    ["3", "空調設備", "空調設備の有無", `有り ${note}`],
  );

/** Every answer that stands at an item or nowhere, by item. */
function textsOf(comparison: Comparison, column: number): [string, string[]][] {
  return comparison.rows.map(({ item, cells }) => [item, cells[column]?.answers.map(({ text }) => text) ?? []]);
}

describe.each(databaseKinds)("importing on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind, "example"));
  });
  afterAll(() => remove());

  async function makeReview(): Promise<string> {
    const key = `r-${randomUUID()}`;
    expect(await createReview({ title: "R", key }, database)).toEqual({ ok: true, value: { key } });
    return key;
  }
  const importSmall = (reviewKey: string, given: Partial<Parameters<typeof importChecksheet>[0]> = {}) =>
    importChecksheet(
      { bytes: small("A"), name: "a.csv", reviewKey, vendor: "Vendor", service: "Service", ...given },
      database,
    );

  it("shows the example: three sheets, thirty answers to the letter, their cells", async () => {
    const opened = await openComparison({ reviewKey: "example" }, database);
    if (!opened) throw new Error("no example");
    const { comparison } = opened;
    expect(comparison.sheets.map(({ service, vendor, disclosedOn }) => [vendor, service, disclosedOn])).toEqual([
      ["Zoho", "ManageEngine Cloud", "2021-02-18"],
      ["ミナト監視", "", "2026-08-01"],
      ["Northlight Ops", "", "2026-05-30"],
    ]);
    const text = await readFile("prisma/example/manageengine.txt", "utf8");
    const withoutTags = text.replace(/<a href="[^"]*">([^<]*)<\/a>/g, "$1");
    const answers = textsOf(comparison, 0);
    expect(answers.map(([, texts]) => texts.length)).toEqual(answers.map(() => 1));
    expect(answers.filter(([, texts]) => !withoutTags.includes(`\t${texts[0]}`))).toEqual([]);
    const evidence = comparison.rows.flatMap(({ cells }) => cells[0]?.answers.flatMap(({ answer }) => answer.evidence));
    expect(evidence).toHaveLength(21);

    const location = comparison.rows.find(({ item }) => item === "server-location")?.cells[0]?.answers[0];
    const source = await openSource({ reviewKey: "example", rowId: location?.rowId ?? "" }, database);
    expect(await openSource({ reviewKey: "nowhere", rowId: location?.rowId ?? "" }, database)).toBeNull();
    expect(source).toMatchObject({ fileName: "manageengine.txt", cell: location?.source.cell });
    const at = source?.cells.find(({ row, column }) => `${"ABCDE"[column - 1]}${row}` === source.cell);
    expect(at?.text).toContain("日本のお客様データは、基本的には米国のデータセンターに記録されます。");
  });

  it("flags a date from the day on which it is two years old, whenever the sheet was stored", async () => {
    const flagsOn = async (day: string) => {
      const opened = await openComparison({ reviewKey: "example", now: new Date(day) }, database);
      return opened?.comparison.rows.map(({ cells }) => cells.map(({ flags }) => flags.includes("stale")));
    };
    const [before, after] = [await flagsOn("2023-02-17"), await flagsOn("2023-02-18")];
    expect(before?.flat()).not.toContain(true);
    expect(after?.[0]).toEqual([true, false, false]);
    expect(after?.slice(1)).toEqual(before?.slice(1));
  });

  it("loads the example once", async () => {
    expect(await loadExample(database)).toEqual({ ok: true, value: { loaded: false } });
    expect(await openSource({ reviewKey: "example", rowId: "nowhere" }, database)).toBeNull();
    expect(await openComparison({ reviewKey: "nowhere" }, database)).toBeNull();
  });

  it("writes the report of a review", async () => {
    const report = await exportReport({ reviewKey: "example", format: "html", language: "ja" }, database);
    expect(report?.fileName).toMatch(/^example-\d{4}-\d\d-\d\d\.html$/);
    expect(Buffer.concat([...(report?.content.pieces ?? [])]).toString()).toContain("監視サービス選定 2026");
    expect(await exportReport({ reviewKey: "none", format: "html", language: "ja" }, database)).toBeNull();
  });

  it("refuses what cannot be read or placed, and leaves nothing behind", async () => {
    const reviewKey = await makeReview();
    const before = await database.reader.checksheet.count();
    const pixel = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
    expect(await importSmall(reviewKey, { bytes: new Uint8Array() })).toMatchObject({ ok: false, code: "file-empty" });
    expect(await importSmall(reviewKey, { bytes: pixel })).toMatchObject({ ok: false, code: "format-unsupported" });
    expect(await importSmall(reviewKey, { bytes: Buffer.from("hello, world\n") })).toMatchObject({ ok: false });
    expect(await importSmall("none")).toEqual({ ok: false, code: "no-such-review", detail: "none" });
    const stray = { "Sheet1!99": ["firewall"] };
    expect(await importSmall(reviewKey, { decisions: stray })).toMatchObject({ ok: false, code: "bad-request" });
    const strange = { "Sheet1!2": ["no-such-item"] };
    expect(await importSmall(reviewKey, { decisions: strange })).toMatchObject({ ok: false, code: "bad-request" });
    expect(await importSmall(reviewKey, { vendor: " " })).toMatchObject({ ok: false, code: "vendor-missing" });
    expect(await database.reader.checksheet.count()).toBe(before);
    expect((await openComparison({ reviewKey }, database))?.comparison.sheets).toEqual([]);
  });

  it("says that a file is there already, and shows the newer sheet of a service in its column", async () => {
    const reviewKey = await makeReview();
    const first = await importSmall(reviewKey);
    const again = await importSmall(reviewKey, { vendor: "Other" });
    const other = await importSmall(reviewKey, { bytes: small("B"), vendor: "Second" });
    const newer = await importSmall(reviewKey, { bytes: small("C"), vendor: "ＶＥＮＤＯＲ" });
    const results = [first, again, other, newer].map((result) => (result.ok ? result.value : null));
    expect(results.map((value) => value?.duplicate)).toEqual([false, true, false, false]);
    expect(results[1]?.checksheetId).toBe(results[0]?.checksheetId);
    expect(results[1]?.issues.map(({ code }) => code)).toContain("duplicate-file");
    const opened = await openComparison({ reviewKey }, database);
    const ids = opened?.comparison.sheets.map(({ id }) => id);
    expect(ids).toEqual([results[3]?.checksheetId, results[2]?.checksheetId]);
    expect(results[0]?.accounting).toMatchObject({ nonEmptyRows: 4, question: 3, header: 1 });
  });

  it("puts rows where a person says, from the import on and later, also through deriving anew", async () => {
    const reviewKey = await makeReview();
    await importSmall(reviewKey, { decisions: { "Sheet1!2": ["firewall"], "Sheet1!3": [] } });
    const open = async () => {
      const opened = await openComparison({ reviewKey }, database);
      if (!opened) throw new Error("no review");
      const filled = textsOf(opened.comparison, 0).filter(([, texts]) => texts.length > 0);
      return { opened, filled: Object.fromEntries(filled) };
    };
    const { opened, filled } = await open();
    expect(filled["firewall"]).toEqual(["有り 毎日スキャンしています。"]);
    const [unplaced] = opened.unplaced;
    expect(opened.unplaced).toMatchObject([{ decided: true, row: { question: "火災対策の有無", answer: "無し" } }]);

    const rowId = unplaced?.rowId ?? "";
    const decisions = { [rowId]: { items: ["fire-protection", "air-conditioning"], seen: [] } };
    const stored = { ok: true, value: { rows: 1, changed: [] } };
    expect(await confirmPlacements({ reviewKey, decisions }, database)).toEqual(stored);
    await database.writer.derivation.updateMany({ data: { version: "older" } });
    expect((await deriveAnew(database)).checksheets).toBeGreaterThan(3);
    const after = await open();
    expect(after.opened.unplaced).toEqual([]);
    expect(after.filled["fire-protection"]).toEqual(["無し"]);
    expect(after.filled["air-conditioning"]).toContain("無し");
    expect(await deriveAnew(database)).toEqual({ checksheets: 0 });
  });

  it("takes a decision back: what was computed counts again", async () => {
    const reviewKey = await makeReview();
    await importSmall(reviewKey);
    const open = async () => (await openComparison({ reviewKey }, database))?.comparison.rows;
    const before = await open();
    const rowId = before?.flatMap(({ cells }) => cells.flatMap(({ answers }) => answers))[0]?.rowId ?? "";
    await confirmPlacements({ reviewKey, decisions: { [rowId]: { items: [], seen: null } } }, database);
    expect(await open()).not.toEqual(before);
    const decisions = { [rowId]: { items: null, seen: [] } };
    const taken = await confirmPlacements({ reviewKey, decisions }, database);
    expect(taken).toEqual({ ok: true, value: { rows: 1, changed: [] } });
    expect(await open()).toEqual(before);
  });

  it("refuses decisions about strange rows and items", async () => {
    const reviewKey = await makeReview();
    const confirm = (said: Record<string, string[]>, key = reviewKey) => {
      const decisions = Object.fromEntries(Object.entries(said).map(([row, items]) => [row, { items, seen: null }]));
      return confirmPlacements({ reviewKey: key, decisions }, database);
    };
    expect(await confirm({}, "none")).toMatchObject({ ok: false, code: "no-such-review" });
    expect(await confirm({ x: [] })).toEqual({ ok: false, code: "no-such-row", detail: "x" });
    expect(await confirm({ x: ["none"] })).toEqual({ ok: false, code: "no-such-item", detail: "none" });
  });

  it("loses no decision when several people decide at once", async () => {
    const reviewKey = await makeReview();
    const imported = await importSmall(reviewKey);
    const id = imported.ok ? imported.value.checksheetId : "";
    const items = ["firewall", "time-synchronisation", "emergency-power"];
    const confirmed = await Promise.all(
      items.map((item, index) =>
        confirmPlacements(
          { reviewKey, decisions: { [`${id}-${index + 1}`]: { items: [item], seen: null } } },
          database,
        ),
      ),
    );
    expect(confirmed.every(({ ok }) => ok)).toBe(true);
    const opened = await openComparison({ reviewKey }, database);
    const filled = opened?.comparison.rows.filter(({ cells }) => (cells[0]?.answers.length ?? 0) > 0);
    expect(filled?.map(({ item }) => item).sort()).toEqual(items.toSorted());
  });

  it("remembers a layout that a person corrected, for the next sheet of that form", async () => {
    const reviewKey = await makeReview();
    const form = (reply: string) =>
      csv(
        ["番号", "確認すること", "甲", "乙"],
        ["1", "ウイルス対策の有無", "有り", reply],
        ["2", "火災対策の有無", "無し", "x"],
      );
    const first = await importSmall(reviewKey, { bytes: form("one") });
    if (!first.ok) throw new Error(first.code);
    const opened = await database.reader.checksheet.findUniqueOrThrow({ where: { id: first.value.checksheetId } });
    const guess = JSON.parse(opened.layout);
    const roles = ["number", "question", "remarks", "answer"];
    const layout = { ...guess, sheets: [{ ...guess.sheets[0], roles }] };
    await importSmall(reviewKey, { bytes: form("two"), layout, vendor: "B" });
    const third = await importSmall(reviewKey, { bytes: form("three"), vendor: "C" });
    expect(third.ok && third.value.issues.map(({ code }) => code)).toContain("profile-used");
    const comparison = (await openComparison({ reviewKey }, database))?.comparison;
    const replies = comparison?.rows.find(({ item }) => item === "malware-protection")?.cells;
    expect(replies?.slice(1).map(({ answers }) => answers[0]?.text)).toEqual(["two", "three"]);
  });

  it("loses nothing when several import at once", async () => {
    const reviewKey = await makeReview();
    const imported = await Promise.all(
      ["1", "2", "3"].map((note) => importSmall(reviewKey, { bytes: small(note), vendor: note })),
    );
    expect(imported.map((result) => result.ok && result.value.duplicate)).toEqual([false, false, false]);
    expect((await openComparison({ reviewKey }, database))?.comparison.sheets).toHaveLength(3);
  });

  it("opens a comparison with as many queries for three sheets as for one", async () => {
    const reviewKey = await makeReview();
    await importSmall(reviewKey);
    const one = await countQueries(database, () => openComparison({ reviewKey }, database));
    const three = await countQueries(database, () => openComparison({ reviewKey: "example" }, database));
    expect(three).toBe(one);
    expect(one).toBeLessThanOrEqual(16);
  });

  it("lists reviews, and refuses a malformed or taken key", async () => {
    const lines = await listReviews(database);
    expect(lines.find(({ key }) => key === "example")).toMatchObject({ title: "監視サービス選定 2026", services: 3 });
    const create = (given: Parameters<typeof createReview>[0]) => createReview(given, database);
    expect(await create({ title: "x", key: "example" })).toEqual({ ok: false, code: "key-taken" });
    expect(await create({ title: "x", key: "../x" })).toEqual({ ok: false, code: "key-malformed" });
    expect(await create({ title: " " })).toEqual({ ok: false, code: "title-empty" });
    expect(await create({ title: "x", templateKey: "none" })).toEqual({ ok: false, code: "no-such-template" });
  });
});
