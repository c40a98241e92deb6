import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildTemplate } from "#lib/testing/build-values.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import type { Database } from "./open-database.ts";
import { addReview } from "./writes/add-review.ts";
import { saveBuiltIn } from "./writes/save-built-in.ts";

const now = new Date("2026-11-01T00:00:00Z");

describe.each(databaseKinds)("several programs on %s", (kind) => {
  let database: Database;
  let url: string;
  let remove: () => Promise<void>;
  let templateId: string;
  beforeAll(async () => {
    ({ database, url, remove } = await openTestDatabase(kind));
    ({ templateId } = await saveBuiltIn(database, { id: randomUUID(), template: buildTemplate(["backup"]), now }));
  });
  afterAll(() => remove());

  async function makeReview(): Promise<string> {
    const id = randomUUID();
    await addReview(database, { id, key: id, title: "R", templateId, now });
    return id;
  }

  function start(reviewId: string, { count, rows }: { count: number; rows: number }): ChildProcess {
    const parameters = [url, reviewId, templateId, String(count), String(rows)];
    return spawn(process.execPath, ["lib/testing/store-sheets.ts", ...parameters], {
      stdio: ["ignore", "pipe", "inherit"],
    });
  }

  it("loses nothing when two of them store at once", async () => {
    const reviewId = await makeReview();
    const programs = [start(reviewId, { count: 4, rows: 300 }), start(reviewId, { count: 4, rows: 300 })];
    const ends = await Promise.all(programs.map((program) => once(program, "exit")));
    expect(ends.map(([code]) => code)).toEqual([0, 0]);
    expect(await database.reader.reviewChecksheet.count({ where: { reviewId } })).toBe(8);
  });

  it("has each sheet as it was before or after, never between, when one is killed", async () => {
    const rows = 1500;
    for (const pause of [5, 60, 140]) {
      const reviewId = await makeReview();
      const program = start(reviewId, { count: 1000, rows });
      let printed = "";
      program.stdout?.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
      });
      await once(program.stdout ?? program, "data");
      await new Promise((resolve) => setTimeout(resolve, pause));
      program.kill("SIGKILL");
      await once(program, "exit");
      const sheets = await database.reader.checksheet.findMany({
        where: { reviews: { some: { reviewId } } },
        include: { file: { select: { sha256: true } }, _count: { select: { rows: true, derivations: true } } },
      });
      const ids = sheets.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(printed.trim().split("\n")));
      expect(sheets.map(({ _count }) => _count)).toEqual(sheets.map(() => ({ rows, derivations: 1 })));
      const read = await database.reader.interpretation.count({ where: { row: { checksheetId: { in: ids } } } });
      expect(read).toBe(rows * sheets.length);
    }
    const orphans = await database.reader.vendor.count({
      where: { services: { none: { checksheets: { some: {} } } } },
    });
    expect(orphans).toBe(0);
    expect(await database.reader.checksheet.count({ where: { reviews: { none: {} } } })).toBe(0);
  });
});
