import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { importChecksheet } from "../import/import-checksheet.ts";
import { createReview } from "../reviews/create-review.ts";
import { openGrid } from "./open-grid.ts";
import { openService } from "./open-service.ts";

const FIRST =
  "No.,項目,内容,回答\r\n1,火災対策,火災対策の有無,有り 消火設備\r\n2,空調設備,空調設備の有無,有り\r\n3,死活監視,死活監視の実施インターバル,5分";
const SECOND = FIRST.replace("有り 消火設備", "無し").replace("有無,有り", "有無,あり");

describe.each(databaseKinds)("one service over time, on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  const key = `r-${randomUUID()}`;
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind));
    await createReview({ title: "R", key }, database);
  });
  afterAll(() => remove());

  async function take(text: string, vendor: string): Promise<void> {
    const order = { bytes: Buffer.from(text), name: "a.csv", reviewKey: key, vendor, service: "S" };
    expect((await importChecksheet(order, database)).ok).toBe(true);
  }

  it("lays the newest sheet over the one before, marks the grid, and has nothing to say about a first sheet", async () => {
    await take(FIRST, "A");
    await take(FIRST, "B");
    const [alone = ""] = Object.values((await openGrid({ reviewKey: key }, database))?.history ?? {});
    expect(await openService({ reviewKey: key, serviceId: alone }, database)).toMatchObject({
      comparison: null,
      checked: [],
      checkedSheets: [{ version: 1 }],
    });
    await take(SECOND, "A");
    const opened = await openGrid({ reviewKey: key }, database);
    expect(Object.values(opened?.history ?? {})).toContain(alone);
    const serviceId = alone;
    const service = await openService({ reviewKey: key, serviceId }, database);
    expect(service).toMatchObject({ service: { vendor: "A", name: "S" }, sheets: [{ version: 1 }, { version: 2 }] });
    const drifts = service?.comparison?.changes.filter(({ drift }) => drift !== "same");
    const weaker = drifts?.filter(({ drift }) => drift === "weaker").map(({ item }) => item);
    expect(weaker).toHaveLength(1);
    expect(drifts?.filter(({ contradicts }) => contradicts).map(({ item }) => item)).toEqual(weaker);
    const marked = opened?.grid.rows.flatMap(({ item, cells }) => cells.map(({ drift }) => [item, drift] as const));
    expect(marked?.filter(([, drift]) => drift !== null)).toEqual([[weaker?.[0], "weaker"]]);
    const [older, newer] = service?.sheets.map(({ id }) => id) ?? [];
    // Neither states a date: nothing is claimed.
    expect(service?.checked.map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual([
      "look other-time",
      ...["agrees null", "agrees null"],
    ]);
    const back = await openService({ reviewKey: key, serviceId, before: newer, after: older }, database);
    expect(back?.comparison?.changes.find(({ item }) => item === weaker?.[0])?.drift).toBe("better");
    expect(await openService({ reviewKey: key, serviceId: "none" }, database)).toBeNull();
    expect(await openService({ reviewKey: "none", serviceId }, database)).toBeNull();
  });
});
