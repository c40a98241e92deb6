import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import { importChecksheet } from "../import/import-checksheet.ts";
import { confirmPlacements } from "../placement/confirm-placements.ts";
import { createReview } from "../reviews/create-review.ts";
import { setMember } from "../reviews/review-members.ts";

const RIDDLE = "本サービスの窓口に関する事項";
const form = (vendor: string, riddles = 1) =>
  Buffer.from(
    [
      ["No.", "確認事項", "貴社の回答"],
      ["1", "ウイルス対策の有無", `有り ${vendor}`],
      ...Array.from({ length: riddles }, (_, index) => [`${index + 2}`, RIDDLE, `${vendor} ${index}`]),
      ["9", "火災対策の有無", "無し"],
    ]
      .map((row) => row.join(","))
      .join("\r\n"),
  );

describe.each(databaseKinds)("people decide on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind));
  });
  afterAll(() => remove());

  async function importForm(vendor: string, given: { riddles?: number; reviewKey?: string } = {}) {
    const reviewKey = given.reviewKey ?? `r-${randomUUID()}`;
    await createReview({ title: "R", key: reviewKey }, database);
    const bytes = form(vendor, given.riddles);
    const imported = await importChecksheet({ bytes, name: "a.csv", reviewKey, vendor, service: "" }, database);
    if (!imported.ok) throw new Error(imported.code);
    const { checksheetId } = imported.value;
    return { reviewKey, checksheetId, rowId: `${checksheetId}-2` };
  }
  const decide = (
    { reviewKey, rowId }: { reviewKey: string; rowId: string },
    items: string[] | null,
    seen: string[] | null,
  ) => confirmPlacements({ reviewKey, decisions: { [rowId]: { items, seen } } }, database);
  const standing = async ({ reviewKey, rowId }: { reviewKey: string; rowId: string }) =>
    (await openComparison({ reviewKey }, database))?.standings[rowId];

  it("leaves a row as another decided it meanwhile, and says what that is", async () => {
    const sheet = await importForm("Clash");
    const stored = { ok: true, value: { rows: 1, changed: [] } };
    const refused = (items: string[] | null) => ({
      ok: true,
      value: { rows: 0, changed: [{ rowId: sheet.rowId, items }] },
    });
    expect(await decide(sheet, ["firewall"], null)).toEqual(stored);
    expect(await decide(sheet, ["fire-protection"], null)).toEqual(refused(["firewall"]));
    expect((await standing(sheet))?.decided).toEqual(["firewall"]);
    // The same word twice is no quarrel; whoever has seen it may overrule it.
    expect(await decide(sheet, ["firewall"], null)).toEqual(stored);
    expect(await decide(sheet, [], ["firewall"])).toEqual(stored);
    expect(await decide(sheet, null, ["firewall"])).toEqual(refused([]));
    expect(await decide(sheet, null, [])).toEqual(stored);
    expect(await decide(sheet, ["firewall"], [])).toEqual(refused(null));
    expect((await standing(sheet))?.decided ?? null).toBeNull();
  });

  it("lets one of two who decide at the same moment know", async () => {
    const sheet = await importForm("Race");
    const items = [["firewall"], ["fire-protection"], ["air-conditioning"]];
    const results = await Promise.all(items.map((said) => decide(sheet, said, null)));
    const rows = results.map((result) => (result.ok ? result.value.rows : -1));
    expect(rows.toSorted()).toEqual([0, 0, 1]);
    expect((await standing(sheet))?.decided).toEqual(items[rows.indexOf(1)]);
  });

  it("stores the rows that nobody else decided, beside one that somebody did", async () => {
    const sheet = await importForm("Part");
    const other = `${sheet.checksheetId}-1`;
    await decide(sheet, ["firewall"], null);
    const decisions = {
      [sheet.rowId]: { items: [], seen: null },
      [other]: { items: ["air-conditioning"], seen: null },
    };
    const result = await confirmPlacements({ reviewKey: sheet.reviewKey, decisions }, database);
    expect(result).toEqual({ ok: true, value: { rows: 1, changed: [{ rowId: sheet.rowId, items: ["firewall"] }] } });
    const found = await standing({ ...sheet, rowId: other });
    expect(found?.decided).toEqual(["air-conditioning"]);
  });

  it("remembers for the form: the next sheet is placed so without asking, and says so; taken back, it is forgotten", async () => {
    await database.writer.decision.deleteMany({});
    const first = await importForm("First");
    expect((await standing(first))?.found.placements).not.toMatchObject([{ method: "profile" }]);
    await decide(first, ["firewall", "air-conditioning"], null);
    const second = await importForm("Second");
    expect(await standing(second)).toMatchObject({
      decided: null,
      found: {
        placements: [
          { item: "firewall", method: "profile", state: "placed" },
          { item: "air-conditioning", method: "profile", state: "placed" },
        ],
      },
    });
    const opened = await openComparison(second, database);
    const cell = opened?.comparison.rows.find(({ item }) => item === "firewall")?.cells[0];
    expect(cell?.answers.map(({ text }) => text)).toEqual(["Second 0"]);
    // What people say differently about two sheets of the form is asked about.
    await decide(second, ["fire-protection"], null);
    const third = await importForm("Third");
    expect((await standing(third))?.found.placements).toMatchObject([
      { item: "fire-protection", method: "profile", state: "review" },
    ]);
    await decide(first, null, ["firewall", "air-conditioning"]);
    await decide(second, null, ["fire-protection"]);
    const fourth = await importForm("Fourth");
    const found = (await standing(fourth))?.found.placements ?? [];
    expect(found.map(({ method }) => method)).not.toContain("profile");
  });

  it("remembers what was decided in a review of others for that review alone", async () => {
    await database.writer.decision.deleteMany({});
    const now = new Date();
    const person = { id: "p", name: "花子", email: "p@example.com", emailVerified: true, role: "reviewer" };
    await database.writer.person.create({ data: { ...person, createdAt: now, updatedAt: now } });
    const theirs = await importForm("Theirs");
    await decide(theirs, ["firewall"], null);
    await setMember({ reviewKey: theirs.reviewKey, personId: "p", role: "reviewer" }, database);
    const methods = async (sheet: { reviewKey: string; rowId: string }) =>
      (await standing(sheet))?.found.placements.map(({ method }) => method) ?? [];
    const ours = await importForm("Ours");
    expect(await methods(ours)).not.toContain("profile");
    expect(await methods(await importForm("Beside", { reviewKey: theirs.reviewKey }))).toContain("profile");
    // Derived anew it is the same.
    await decide(ours, [], null);
    await decide(ours, null, []);
    expect(await methods(ours)).not.toContain("profile");
  });

  it("asks where a sheet says the same twice, for it cannot know which row is meant", async () => {
    await database.writer.decision.deleteMany({});
    await decide(await importForm("One"), ["firewall"], null);
    const twice = await importForm("Two", { riddles: 2 });
    expect((await standing(twice))?.found.placements).toMatchObject([{ item: "firewall", state: "review" }]);
  });

  it("remembers that a row belongs to no item", async () => {
    await database.writer.decision.deleteMany({});
    const first = await importForm("None");
    await decide({ ...first, rowId: `${first.checksheetId}-1` }, [], null);
    const second = await importForm("Neither");
    expect(await standing({ ...second, rowId: `${second.checksheetId}-1` })).toMatchObject({
      found: { placements: [] },
    });
  });
});
