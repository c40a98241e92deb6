import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judgeComparison } from "#lib/compare/judge-comparison.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listServiceSheets } from "#lib/db/reads/list-service-sheets.ts";
import { dropUnusedDerivations } from "#lib/db/writes/drop-unused-derivations.ts";
import type { ServiceLine } from "#lib/domain/service-line.ts";
import { readDocument } from "#lib/read/read-document.ts";
import { countQueries, databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import { importChecksheet } from "../import/import-checksheet.ts";
import { confirmPlacements } from "../placement/confirm-placements.ts";
import { mediaTypes } from "../report/exported-file.ts";
import { openProfiles } from "../requirements/open-profiles.ts";
import { loadReadyProfile } from "../requirements/ready-profiles.ts";
import { arrangeReview } from "../reviews/arrange-review.ts";
import { createReview } from "../reviews/create-review.ts";
import { compareServices } from "./compare-services.ts";
import { exportServices } from "./export-services.ts";
import { listServices, type ServiceQuery } from "./list-services.ts";
import { openRegistry } from "./open-registry.ts";

const now = new Date("2026-11-25T00:00:00Z");
const templateKey = "mic-cloud";

const csv = (fire: string) =>
  Buffer.from(`No.,項目,内容,回答\r\n1,火災対策,火災対策の有無,${fire}\r\n2,空調設備,空調設備の有無,有り`);

describe.each(databaseKinds)("all services on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind));
    await createReview({ title: "R", key: "second" }, database);
    for (const [vendor, fire] of [
      ["Ａｃｍｅ", "有り（ハロゲン化物消火設備、99%）"],
      ["Bolt", "無し_100%"],
      ["Bolt", "有り"],
    ] as const) {
      const file = { bytes: csv(fire), name: `${vendor}.csv`, reviewKey: "second", vendor, service: "" };
      expect(await importChecksheet(file, database)).toMatchObject({ ok: true });
    }
  });
  afterAll(() => remove());

  const list = async (query: Partial<ServiceQuery> = {}) => {
    const listed = await listServices({ templateKey, now, ...query }, database);
    if (!listed) throw new Error("nothing is listed");
    return listed;
  };
  const vendors = ({ lines }: { lines: readonly ServiceLine[] }) => lines.map(({ vendor }) => vendor);

  it("are listed once each, by name, with their newest sheets", async () => {
    const { lines, total, next } = await list();
    expect(vendors({ lines })).toEqual(["Ａｃｍｅ", "Bolt"]);
    expect([total, next]).toEqual([2, null]);
    expect(lines.map(({ sheets }) => sheets)).toEqual([1, 2]);
    expect(lines[0]).toMatchObject({ coverage: { met: 2, not_in_sheet: 28 }, screened: null, found: null });
    expect(await listServices({ templateKey: "none" }, database)).toBeNull();
    expect(await listServices({ templateKey, profileId: "none" }, database)).toBeNull();
  });

  it.each([
    { search: "acme", found: ["Ａｃｍｅ"] },
    { search: "ﾊﾛｹﾞﾝ化物", found: ["Ａｃｍｅ"] },
    { search: "有り bolt", found: ["Bolt"] },
    // What a newer sheet no longer says, and characters that mean something to LIKE.
    { search: "無し_100%", found: [] },
    { search: "9%", found: ["Ａｃｍｅ"] },
    { search: "9_", found: [] },
    { search: "existiert nicht", found: [] },
    { search: " ", found: ["Ａｃｍｅ", "Bolt"] },
  ])("are found by “$search”", async ({ search, found }) => {
    expect(vendors(await list({ search }))).toEqual(found);
  });

  it("say which answer was found, verbatim", async () => {
    const { lines } = await list({ search: "ハロゲン" });
    expect(lines.map(({ found }) => found)).toEqual([
      { question: "火災対策の有無", answer: "有り（ハロゲン化物消火設備、99%）" },
    ]);
  });

  it("come in pages that go on where the one before ended", async () => {
    for (const profileId of [undefined, "personal-data"]) {
      const whole = await list({ profileId });
      const seen: ServiceLine[] = [];
      for (let after: string | undefined; ; ) {
        const page = await list({ profileId, after, limit: 1 });
        seen.push(...page.lines);
        if (page.next === null) break;
        after = page.next;
      }
      expect(seen).toEqual(whole.lines);
    }
    expect((await list({ after: "{", limit: 1 })).lines).toHaveLength(1);
  });

  it("are screened as the comparison of the same sheets is judged", async () => {
    const { lines, musts } = await list({ profileId: "personal-data" });
    const sheetIds = lines.map(({ sheetId }) => sheetId);
    const made = await compareServices({ title: "All", templateKey, sheetIds, profileId: "personal-data" }, database);
    if (!made.ok) throw new Error(made.code);
    const profile = await loadReadyProfile("personal-data");
    expect((await openProfiles({ reviewKey: made.value.key }, database))?.profiles[0]?.profile).toEqual(profile);
    const opened = await openComparison({ reviewKey: made.value.key, now }, database);
    if (!opened) throw new Error("no comparison");
    const judged = judgeComparison(opened.comparison, profile, { today: "2026-11-25" });
    expect(opened.comparison.sheets.map(({ id }) => id)).toEqual(sheetIds);
    expect(lines.map(({ screened }) => screened)).toEqual(
      judged.sheets.map(({ musts: standing, score }, sheet) => {
        const having = (...outcomes: string[]) =>
          judged.requirements.flatMap(({ item, cells }) =>
            outcomes.includes(cells[sheet]?.outcome ?? "") ? [item] : [],
          );
        const items = { passed: having("pass"), failed: having("fail"), open: having("unknown", "conditional") };
        return { musts: standing, score, ...items };
      }),
    );
    expect(musts.pass + musts.open + musts.fail).toBe(2);
    expect((await list({ profileId: "personal-data", musts: "fail" })).total).toBe(musts.fail);
  });

  it("are taken away as a workbook with what each comes to, all of them whatever a page holds", async () => {
    const query = { templateKey, profileId: "personal-data", search: "有り", language: "en", now } as const;
    const file = await exportServices(query, database);
    expect([file?.fileName, file?.mediaType]).toEqual(["services-2026-11-25.xlsx", mediaTypes.xlsx]);
    const read = await readDocument({ bytes: file?.bytes ?? new Uint8Array(), name: file?.fileName ?? "" });
    if (!read.ok) throw new Error(read.code);
    const [services, about] = read.value.sheets.map(({ cells }) => {
      const rows = Map.groupBy(cells, ({ row }) => row);
      return [...rows.values()].map((row) => row.map(({ text }) => text));
    });
    const { lines } = await list({ profileId: "personal-data", search: "有り" });
    expect(services?.slice(1).map(([service, vendor]) => [service, vendor])).toEqual(
      lines.map(({ vendor }) => [vendor, vendor]),
    );
    expect(services?.[0]).toHaveLength(11);
    expect(services?.[1]).toContain(lines[0]?.screened?.musts);
    expect(about).toContainEqual(["Screened by", "Holds personal data"]);
    expect(await exportServices({ ...query, profileId: "none" }, database)).toBeNull();
  });

  it("follow what a person decides about a row", async () => {
    const [acme] = (await list({ search: "acme" })).lines;
    const rowId = `${acme?.sheetId}-1`;
    const decide = (items: string[] | null, seen: string[] | null) =>
      confirmPlacements({ reviewKey: "second", decisions: { [rowId]: { items, seen } } }, database);
    await decide([], null);
    expect((await list({ search: "acme" })).lines[0]?.coverage).toEqual({ met: 1, not_in_sheet: 29 });
    await decide(null, []);
    expect((await list({ search: "acme" })).lines[0]?.coverage).toEqual({ met: 2, not_in_sheet: 28 });
  });

  it("stay on file when their review lets go of them", async () => {
    const [acme] = (await list({ search: "acme" })).lines;
    if (!acme) throw new Error("not listed");
    const change = { kind: "take-out" as const, checksheetId: acme.sheetId };
    await arrangeReview({ reviewKey: "second", change }, database);
    await dropUnusedDerivations(database);
    expect((await list({ search: "acme" })).lines[0]).toEqual(acme);
  });

  it("are asked for with as many queries, however many there are", async () => {
    const few = await countQueries(database, () => list({ search: "acme", profileId: "personal-data" }));
    const many = await countQueries(database, () => list({ search: "有り", profileId: "personal-data" }));
    expect(many).toBe(few);
  });

  it("are opened under the list that most sheets stand under, with all requirements about it", async () => {
    const opened = await openRegistry({ now }, database);
    expect(opened?.template.key).toBe(templateKey);
    expect(opened?.profiles.filter(({ review }) => review === null).map(({ id }) => id)).toEqual([
      "personal-data",
      "no-personal-data",
    ]);
    expect(opened?.listed.total).toBe(2);
    expect(await listServiceSheets(database, { templateKey: "none" })).toHaveLength(3);
  });
});
