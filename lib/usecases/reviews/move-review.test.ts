import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import { deriveAnew } from "../derivation/derive-anew.ts";
import { importChecksheet } from "../import/import-checksheet.ts";
import { confirmPlacements } from "../placement/confirm-placements.ts";
import { refuseAlias } from "../placement/refuse-alias.ts";
import { loadTemplate, storeBuiltIns } from "../templates/load-template.ts";
import { openTemplate } from "../templates/open-template.ts";
import { saveTemplateVersion } from "../templates/save-template.ts";
import { arrangeReview, openArrangement } from "./arrange-review.ts";
import { createReview } from "./create-review.ts";
import { moveReview, planMove } from "./move-review.ts";

const KEY = "mic-cloud";
const sheet = (note: string) =>
  Buffer.from(
    `No.,内容,回答\r\n1,ウイルス対策の有無,有り ${note}\r\n2,窓口に関する事項,${note}\r\n3,火災対策の有無,無し`,
  );

describe.each(databaseKinds)("versions of an item list on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind));
    await storeBuiltIns(database);
  });
  afterAll(() => remove());

  async function makeReview() {
    const reviewKey = `r-${randomUUID()}`;
    await createReview({ title: "R", key: reviewKey }, database);
    const imported = await importInto(reviewKey, randomUUID());
    return { reviewKey, id: imported };
  }
  async function importInto(reviewKey: string, vendor: string): Promise<string> {
    const file = { bytes: sheet(vendor), name: "a.csv" };
    const imported = await importChecksheet({ ...file, reviewKey, vendor, service: "" }, database);
    if (!imported.ok) throw new Error(imported.code);
    return imported.value.checksheetId;
  }
  const newest = async () => {
    const loaded = await loadTemplate({ key: KEY }, database);
    if (!loaded) throw new Error("no template");
    return loaded.template;
  };
  const decide = (reviewKey: string, decisions: Parameters<typeof confirmPlacements>[0]["decisions"]) =>
    confirmPlacements({ reviewKey, decisions }, database);
  const standing = async (reviewKey: string, rowId: string) =>
    (await openComparison({ reviewKey }, database))?.standings[rowId]?.decided;

  it("saves a next version, changes none that is there, and says when somebody was faster", async () => {
    const before = await newest();
    const order = { template: { ...before, title: { ja: "新", en: "" } }, basedOn: before.version };
    const saved = await Promise.all([1, 2, 3].map(() => saveTemplateVersion(order, database)));
    expect(saved.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { version: before.version + 1 } }]);
    const refused = saved.filter(({ ok }) => !ok);
    expect(refused).toEqual([1, 2].map(() => ({ ok: false, code: "newer", detail: String(before.version + 1) })));
    expect((await openTemplate({ key: KEY, version: before.version }, database))?.template).toEqual(before);
    expect((await newest()).title).toEqual({ ja: "新", en: "新" });
    // What comes with the program stays its own version beside it.
    await storeBuiltIns(database);
    const versions = (await openTemplate({ key: KEY }, database))?.versions ?? [];
    expect(versions.map(({ version, builtIn }) => [version, builtIn])).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  it("refuses what is no item list", async () => {
    const before = await newest();
    const [first] = before.items;
    if (!first) throw new Error("no item");
    const nameless = { ...first, path: { ja: [" "], en: [] } };
    for (const items of [[nameless], [first, first], []]) {
      const template = { ...before, items };
      expect(await saveTemplateVersion({ template, basedOn: before.version }, database)).toMatchObject({
        ok: false,
        code: "wrong",
      });
    }
  });

  it("moves only when told, carries what still has its item, lists the rest, and comes back", async () => {
    const { reviewKey, id } = await makeReview();
    const [virus, riddle, fire] = [`${id}-1`, `${id}-2`, `${id}-3`];
    await decide(reviewKey, {
      [virus]: { items: ["firewall"], seen: null },
      [riddle]: { items: ["fire-protection"], seen: null },
      [fire]: { items: [], seen: null },
    });
    const before = await newest();
    const items = before.items.filter(({ key }) => key !== "fire-protection");
    await saveTemplateVersion({ template: { ...before, items }, basedOn: before.version }, database);
    const version = before.version + 1;
    const stays = await openComparison({ reviewKey }, database);
    expect(stays?.comparison.template.version).toBe(before.version);

    const plan = await planMove({ reviewKey, version }, database);
    expect(plan).toMatchObject({ from: before.version, to: version, carried: 2, added: [] });
    expect(plan?.lost.map(({ rowId, items: named }) => [rowId, named])).toEqual([[riddle, ["fire-protection"]]]);
    expect(plan?.removed.map(({ key }) => key)).toEqual(["fire-protection"]);

    const order = { reviewKey, version, from: before.version };
    expect(await moveReview(order, database)).toEqual({ ok: true });
    expect(await moveReview(order, database)).toEqual({ ok: false, code: "moved" });
    const moved = await openComparison({ reviewKey }, database);
    const at = (item: string) =>
      moved?.comparison.rows.find((row) => row.item === item)?.cells[0]?.answers.map(({ rowId }) => rowId);
    expect(moved?.comparison.template.version).toBe(version);
    expect(at("firewall")).toEqual([virus]);
    expect(moved?.unplaced.some(({ rowId, decided }) => rowId === fire && decided)).toBe(true);

    await deriveAnew(database);
    expect(await moveReview({ reviewKey, version: before.version, from: version }, database)).toEqual({ ok: true });
    expect(await standing(reviewKey, riddle)).toEqual(["fire-protection"]);
  });

  it("loses no sheet and no decision that comes in while a review moves", async () => {
    const { reviewKey, id } = await makeReview();
    const { version: from } = (await openComparison({ reviewKey }, database))?.comparison.template ?? { version: 0 };
    const [moved, , other] = await Promise.all([
      moveReview({ reviewKey, version: 1, from }, database),
      decide(reviewKey, { [`${id}-2`]: { items: ["firewall"], seen: null } }),
      importInto(reviewKey, "Meanwhile"),
    ]);
    expect(moved).toEqual({ ok: true });
    const opened = await openComparison({ reviewKey }, database);
    expect(opened?.comparison.template.version).toBe(1);
    expect(opened?.comparison.sheets.map((one) => one.id).toSorted()).toEqual([id, other].toSorted());
    expect(await standing(reviewKey, `${id}-2`)).toEqual(["firewall"]);
  });

  it("suggests what people decided as an alias, until it is one or somebody does not want it", async () => {
    const { reviewKey, id } = await makeReview();
    await database.writer.decision.deleteMany({});
    await decide(reviewKey, { [`${id}-2`]: { items: ["firewall"], seen: null } });
    const suggestions = async () => (await openTemplate({ key: KEY }, database))?.suggestions;
    const suggested = { item: "firewall", wording: "窓口に関する事項", sheets: 1, refused: false };
    expect(await suggestions()).toEqual([suggested]);
    const refuse = (refused: boolean) =>
      refuseAlias({ templateKey: KEY, item: "firewall", wording: "窓口に関する事項", refused }, database);
    await Promise.all([refuse(true), refuse(true)]);
    expect(await suggestions()).toEqual([{ ...suggested, refused: true }]);
    await refuse(false);
    expect(await suggestions()).toEqual([suggested]);
    const before = await newest();
    const items = before.items.map((item) =>
      item.key === "firewall" ? { ...item, aliases: [...item.aliases, "窓口に関する事項"] } : item,
    );
    await saveTemplateVersion({ template: { ...before, items }, basedOn: before.version }, database);
    expect(await suggestions()).toEqual([]);
  });

  it("renames a review, takes a sheet out and puts it back, or into another review", async () => {
    const [first, second] = [await makeReview(), await makeReview()];
    const rename = { reviewKey: first.reviewKey, change: { kind: "rename", title: " 新しい名 " } } as const;
    expect(await arrangeReview(rename, database)).toEqual({ ok: true });
    await decide(first.reviewKey, { [`${first.id}-2`]: { items: ["firewall"], seen: null } });
    const change = (reviewKey: string, kind: "take-out" | "put-in") =>
      arrangeReview({ reviewKey, change: { kind, checksheetId: first.id, position: null } as never }, database);
    expect(await change(first.reviewKey, "take-out")).toEqual({ ok: true });
    expect(await change(first.reviewKey, "take-out")).toEqual({ ok: false, code: "no-such-sheet" });
    const out = await openArrangement(first.reviewKey, database);
    expect([out?.review.title, out?.sheets]).toEqual(["新しい名", []]);
    expect(out?.others.map(({ id }) => id)).toContain(first.id);
    await deriveAnew(database);
    for (const reviewKey of [second.reviewKey, first.reviewKey]) {
      expect(await change(reviewKey, "put-in")).toEqual({ ok: true });
      expect(await standing(reviewKey, `${first.id}-2`)).toEqual(["firewall"]);
    }
    expect((await openArrangement(second.reviewKey, database))?.sheets).toHaveLength(2);
  });
});
