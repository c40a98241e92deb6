import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { countQueries, databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { importChecksheet } from "../import/import-checksheet.ts";
import { confirmPlacements } from "../placement/confirm-placements.ts";
import { createReview } from "../reviews/create-review.ts";
import { openAnswers } from "./open-answers.ts";
import { openComparison } from "./open-comparison.ts";
import { openGrid, searchGrid } from "./open-grid.ts";
import { openItem } from "./open-item.ts";

describe.each(databaseKinds)("what a page is sent, on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind, "example"));
  });
  afterAll(() => remove());

  async function importInto(key: string, vendor: string): Promise<void> {
    const bytes = Buffer.from(
      `No.,項目,内容,回答\r\n1,火災対策,火災対策の有無,無し\r\n2,空調設備,空調設備の有無,有り ${vendor}`,
    );
    const imported = await importChecksheet({ bytes, name: "a.csv", reviewKey: key, vendor, service: "" }, database);
    expect(imported.ok).toBe(true);
  }

  it("says of each cell and item what the whole comparison says", async () => {
    const whole = await openComparison({ reviewKey: "example" }, database);
    const opened = await openGrid({ reviewKey: "example" }, database);
    if (!whole || !opened) throw new Error("no example");
    for (const [index, row] of whole.comparison.rows.entries()) {
      expect(opened.grid.rows[index]).toMatchObject({ item: row.item, agreement: row.agreement });
      const item = await openItem({ reviewKey: "example", item: row.item }, database);
      expect(item?.row).toEqual(row);
    }
    const [sheet] = whole.comparison.sheets;
    const cell = await openItem({ reviewKey: "example", item: "server-location", sheetId: sheet?.id ?? "" }, database);
    const expected = whole.comparison.rows.find(({ item }) => item === "server-location")?.cells[0];
    expect(cell?.row.cells[0]?.answers).toEqual(expected?.answers);
    expect(await openItem({ reviewKey: "example", item: "server-location", sheetId: "none" }, database)).toBeNull();
    const texts = await openAnswers({ reviewKey: "example", sheetIds: [sheet?.id ?? ""] }, database);
    expect(expected?.answers.map(({ rowId }) => texts[rowId])).toEqual(expected?.answers.map(({ text }) => text));
    expect(await openAnswers({ reviewKey: "other", sheetIds: [sheet?.id ?? ""] }, database)).toEqual({});
    expect(await searchGrid({ reviewKey: "example", search: "米国のデータセンターに記録" }, database)).toContain(
      "server-location",
    );
  });

  it("shows at once what was decided or imported since", async () => {
    const key = `r-${randomUUID()}`;
    await createReview({ title: "R", key }, database);
    await importInto(key, "A");
    const first = await openGrid({ reviewKey: key }, database);
    expect(await openGrid({ reviewKey: key }, database)).toBe(first);
    await importInto(key, "B");
    const second = await openGrid({ reviewKey: key }, database);
    expect(second?.grid.sheets.map(({ vendor }) => vendor)).toEqual(["A", "B"]);
    const rowId = second?.grid.rows.flatMap(({ cells }) => cells[1]?.answers ?? [])[0]?.rowId ?? "";
    await confirmPlacements({ reviewKey: key, decisions: { [rowId]: { items: [], seen: null } } }, database);
    const third = await openGrid({ reviewKey: key }, database);
    expect(third?.unplaced.map((row) => row.rowId)).toContain(rowId);
  });

  it("sends no more queries for many services than for few", async () => {
    const key = `r-${randomUUID()}`;
    await createReview({ title: "R", key }, database);
    const counts = [];
    for (const vendors of [["A"], ["B", "C"]]) {
      for (const vendor of vendors) await importInto(key, vendor);
      counts.push([
        await countQueries(database, () => openGrid({ reviewKey: key }, database)),
        await countQueries(database, () => openGrid({ reviewKey: key }, database)),
        await countQueries(database, () => openItem({ reviewKey: key, item: "server-location" }, database)),
        await countQueries(database, () => searchGrid({ reviewKey: key, search: "有り" }, database)),
      ]);
    }
    expect(counts[1]).toEqual(counts[0]);
  });
});
