import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { type Database, openDatabase } from "../open-database.ts";
import { findCounts } from "../reads/find-counts.ts";
import { forgetCount, giveBack, sweepCounts, takeWithin } from "./count-within.ts";

const now = new Date("2026-11-26T00:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe.each(databaseKinds)("a limit that two instances share, on %s", (kind) => {
  let database: Database;
  let other: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const opened = await openTestDatabase(kind);
    ({ database, remove } = opened);
    const second = await openDatabase(opened.url);
    if (!second.ok) throw new Error(second.code);
    other = second.value;
  });
  afterAll(async () => {
    await other.close();
    await remove();
  });

  const wish = { most: 10, wanted: 1, until: later(10), now };
  const countOf = async (name: string, at = now) =>
    (await findCounts(database, { counted: [[name]], now: at }))[0] ?? -1;

  it("is never exceeded, however many ask at once", async () => {
    // Of two SQLite connections in one process, the one that waits would stop the other.
    const both = Array.from({ length: 60 }, (_, at) => (at % 2 === 0 || kind === "sqlite" ? database : other));
    const answers = await Promise.all(both.map((one) => takeWithin(one, { ...wish, counted: ["at once"] })));
    expect(answers.reduce((sum, { taken }) => sum + taken, 0)).toBe(10);
    expect(await countOf("at once")).toBe(10);
  });

  it.each([
    ["all that is wanted", 4, 10, { taken: 4, left: 6 }],
    ["what is left", 14, 10, { taken: 10, left: 0 }],
    ["nothing of nothing", 1, 0, { taken: 0, left: 0 }],
  ])("gives %s", async (name, wanted, most, given) => {
    expect(await takeWithin(database, { ...wish, counted: [name], wanted, most })).toEqual({
      ...given,
      until: wish.until,
    });
    expect(await countOf(name)).toBe(given.taken);
  });

  it("begins anew when its window is over, and not before", async () => {
    const take = (at: Date) =>
      takeWithin(other, { ...wish, counted: ["window"], wanted: 8, now: at, until: later(99) });
    await takeWithin(database, { ...wish, counted: ["window"], wanted: 8 });
    expect(await take(later(9.9))).toEqual({ taken: 2, left: 0, until: later(10) });
    expect([await countOf("window", later(9.9)), await countOf("window", later(10))]).toEqual([10, 0]);
    expect(await take(later(10))).toEqual({ taken: 8, left: 2, until: later(99) });
  });

  it("is given back within its window only, and never more than was taken", async () => {
    const counted = ["back"] as const;
    await takeWithin(database, { ...wish, counted, wanted: 2 });
    await giveBack(other, { counted, until: later(20) });
    expect(await countOf("back")).toBe(2);
    for (let times = 0; times < 3; times += 1) await giveBack(other, { counted, until: wish.until });
    expect(await countOf("back")).toBe(0);
    await takeWithin(database, { ...wish, counted, wanted: 5 });
    await forgetCount(other, counted);
    expect(await countOf("back")).toBe(0);
  });

  it("is kept while it counts, and no more than so many", async () => {
    await database.writer.limitCount.deleteMany();
    const counted = (minutes: number) => [`until ${minutes}`] as const;
    for (const minutes of [1, 2, 3, 4, 5])
      await takeWithin(database, { ...wish, counted: counted(minutes), until: later(minutes) });
    const kept = async () => {
      const rows = await database.reader.limitCount.findMany({ orderBy: { until: "asc" } });
      return rows.map(({ until }) => (until.getTime() - now.getTime()) / 60_000);
    };
    await sweepCounts(other, { now: later(2), most: 100 });
    expect(await kept()).toEqual([3, 4, 5]);
    await sweepCounts(other, { now: later(2), most: 2 });
    expect(await kept()).toEqual([4, 5]);
  });

  it("does not say whom it counts", async () => {
    await takeWithin(database, { ...wish, counted: ["sign-in", "192.0.2.1", "owner@example.com"] });
    expect(JSON.stringify(await database.reader.limitCount.findMany())).not.toMatch(/192|owner|example|sign/);
  });
});
