import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { countQueries, databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { judgeGrid } from "../comparison/judge-grid.ts";
import { openItem } from "../comparison/open-item.ts";
import { importChecksheet } from "../import/import-checksheet.ts";
import { confirmPlacements } from "../placement/confirm-placements.ts";
import { arrangeReview } from "../reviews/arrange-review.ts";
import { createReview } from "../reviews/create-review.ts";
import { decideVerdict } from "../work/decide-verdict.ts";
import { createProfile, removeProfile, saveProfile } from "./change-profiles.ts";
import { choosePlan, openPlan } from "./choose-plan.ts";
import { explainProfiles } from "./explain-profiles.ts";
import { openProfiles } from "./open-profiles.ts";
import { readRequirements } from "./read-requirements.ts";
import { loadReadyProfile, readyProfiles } from "./ready-profiles.ts";
import { writeRequirements } from "./write-requirements.ts";

const profile: RequirementProfile = {
  name: "Ours",
  template: "mic-cloud",
  requirements: [
    { item: "fire-protection", must: true },
    { item: "firewall", must: false, weight: 2 },
  ],
};

const sheet = (firewall: string) =>
  Buffer.from(
    `No.,項目,内容,回答\r\n1,火災対策,火災対策の有無,有り\r\n2,ファイアウォール,ファイアウォール設置等の不正アクセスを防止する措置の有無,${firewall}`,
  );

it.each(readyProfiles)("%s: written and read back it is the same", async (name) => {
  const ready = await loadReadyProfile(name);
  expect(readRequirements(writeRequirements(ready))).toEqual({ ok: true, value: ready });
});

describe.each(databaseKinds)("requirements on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let sheetIds: string[];
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind));
    await createReview({ title: "R", key: "first" }, database);
    sheetIds = [];
    for (const [vendor, firewall] of [
      ["A", "無し"],
      ["B", ""],
    ] as const) {
      const file = { bytes: sheet(firewall), name: "a.csv", reviewKey: "first", vendor, service: "" };
      const imported = await importChecksheet(file, database);
      if (!imported.ok) throw new Error(imported.code);
      sheetIds.push(imported.value.checksheetId);
    }
  });
  afterAll(() => remove());

  /** A review of its own with both sheets, and the profile. */
  async function makeReview(): Promise<{ reviewKey: string; id: string }> {
    const reviewKey = `r-${randomUUID()}`;
    await createReview({ title: "R", key: reviewKey }, database);
    for (const checksheetId of sheetIds) {
      const change = { kind: "put-in" as const, checksheetId, position: null };
      await arrangeReview({ reviewKey, change }, database);
    }
    const made = await createProfile({ reviewKey, source: { kind: "given", profile } }, database);
    if (!made.ok) throw new Error(made.code);
    return { reviewKey, id: made.value.id };
  }
  const profiles = async (reviewKey: string) => (await openProfiles({ reviewKey }, database))?.profiles ?? [];

  it("are made, changed by who saw the newest, and removed", async () => {
    const { reviewKey, id } = await makeReview();
    expect(await profiles(reviewKey)).toEqual([{ id, revision: 1, profile }]);
    const other = { ...profile, name: { ja: "名", en: "Name" } };
    expect(await saveProfile({ reviewKey, id, basedOn: 1, profile: other }, database)).toEqual({
      ok: true,
      value: { revision: 2 },
    });
    expect(await saveProfile({ reviewKey, id, basedOn: 1, profile }, database)).toEqual({
      ok: false,
      code: "newer",
      detail: "2",
    });
    expect(await removeProfile({ reviewKey, id, basedOn: 1 }, database)).toMatchObject({ code: "newer" });
    expect((await profiles(reviewKey))[0]?.profile).toEqual(other);
    // Another review's address does not reach it.
    const elsewhere = await makeReview();
    const stray = { reviewKey: elsewhere.reviewKey, id, basedOn: 2 };
    expect(await saveProfile({ ...stray, profile }, database)).toMatchObject({ code: "no-such-profile" });
    expect(await removeProfile(stray, database)).toMatchObject({ code: "no-such-profile" });
    expect(await removeProfile({ reviewKey, id, basedOn: 2 }, database)).toEqual({ ok: true });
    expect(await profiles(reviewKey)).toEqual([]);
  });

  it("lets one of two who save at the same moment know", async () => {
    const { reviewKey, id } = await makeReview();
    const names = ["one", "two", "three"];
    const results = await Promise.all(
      names.map((name) => saveProfile({ reviewKey, id, basedOn: 1, profile: { ...profile, name } }, database)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = names[results.findIndex(({ ok }) => ok)];
    expect((await profiles(reviewKey))[0]).toMatchObject({ revision: 2, profile: { name: winner } });
  });

  it.each([
    ["yaml that is none", "{", "unreadable"],
    ["another item list", "name: x\ntemplate: other\nrequirements: []", "other-list"],
    ["an item that is not there", "name: x\ntemplate: mic-cloud\nrequirements: [{ item: nowhere }]", "no-such-item"],
  ])("refuses %s and stores nothing", async (_, text, code) => {
    const { reviewKey } = await makeReview();
    const made = await createProfile(
      { reviewKey, source: { kind: "file", name: "a.yaml", bytes: Buffer.from(text) } },
      database,
    );
    expect(made).toMatchObject({ ok: false, code });
    expect(await profiles(reviewKey)).toHaveLength(1);
  });

  it("judge the comparison; a verdict overrules it, and is not replaced unseen", async () => {
    const { reviewKey, id } = await makeReview();
    const [a = "", b = ""] = sheetIds;
    const outcomes = async () =>
      (await judgeGrid({ reviewKey, profileId: id }, database))?.marks.requirements.map(({ item, cells }) => [
        item,
        ...cells.map(({ outcome }) => outcome),
      ]);
    expect(await outcomes()).toEqual([
      ["firewall", "fail", "unknown"],
      ["fire-protection", "pass", "pass"],
    ]);
    const say = (sheetId: string, verdict: Verdict | null, seen: Verdict | null) =>
      decideVerdict({ reviewKey, profileId: id, item: "firewall", sheetId, verdict, seen }, database);
    const good: Verdict = { opinion: "acceptable", reason: "asked them" };
    const bad: Verdict = { opinion: "not-acceptable", reason: "" };
    const stored = { ok: true, value: { changed: null } };
    expect(await say(a, good, null)).toEqual(stored);
    expect(await say(a, good, null)).toEqual(stored);
    expect(await say(a, bad, null)).toEqual({ ok: true, value: { changed: { theirs: good } } });
    expect(await say(b, bad, null)).toEqual(stored);
    expect(await outcomes()).toEqual([
      ["firewall", "pass", "fail"],
      ["fire-protection", "pass", "pass"],
    ]);
    const judged = await judgeGrid({ reviewKey, profileId: id }, database);
    expect(judged?.marks.lead).toEqual({ decided: true, contenders: [0], sure: [0] });
    expect(judged?.verdicts.map(({ reason, stale }) => [reason, stale])).toEqual(
      expect.arrayContaining([
        ["asked them", false],
        ["", false],
      ]),
    );
    expect(await say(a, null, good)).toEqual(stored);
    expect((await outcomes())?.[0]).toEqual(["firewall", "fail", "fail"]);
    expect(await say("nowhere", good, null)).toMatchObject({ ok: false, code: "no-such-cell" });
  });

  it("are explained with as many queries however many there are, each with its own verdicts", async () => {
    const { reviewKey, id } = await makeReview();
    const at = { reviewKey, item: "firewall", sheetId: sheetIds[0] ?? "", seen: null };
    const explain = () => explainProfiles({ reviewKey }, database);
    const few = await countQueries(database, explain);
    for (const name of ["two", "three", "four"]) {
      await createProfile({ reviewKey, source: { kind: "given", profile: { ...profile, name } } }, database);
    }
    await decideVerdict({ ...at, profileId: id, verdict: { opinion: "acceptable", reason: "" } }, database);
    expect(await countQueries(database, explain)).toBe(few);
    const outcomes = (await explain())?.profiles.map(({ judgement }) => judgement.requirements[0]?.cells[0]?.outcome);
    expect(outcomes).toEqual(["pass", "fail", "fail", "fail"]);
  });

  it("let one of several verdicts at the same moment stand", async () => {
    const { reviewKey, id } = await makeReview();
    const said = ["1", "2", "3"].map((reason): Verdict => ({ opinion: "acceptable", reason }));
    const at = { reviewKey, profileId: id, item: "firewall", sheetId: sheetIds[0] ?? "" };
    const results = await Promise.all(said.map((verdict) => decideVerdict({ ...at, verdict, seen: null }, database)));
    expect(results.filter((result) => result.ok && result.value.changed === null)).toHaveLength(1);
    expect((await judgeGrid({ reviewKey, profileId: id }, database))?.verdicts).toHaveLength(1);
  });

  it("a verdict counts no longer once the requirement asks something else or other rows stand there", async () => {
    const { reviewKey, id } = await makeReview();
    const [sheetId = ""] = sheetIds;
    const verdict: Verdict = { opinion: "acceptable", reason: "" };
    await decideVerdict({ reviewKey, profileId: id, item: "firewall", sheetId, verdict, seen: null }, database);
    const stale = async () => (await judgeGrid({ reviewKey, profileId: id }, database))?.verdicts[0]?.stale;
    const save = (basedOn: number, given: Partial<RequirementProfile["requirements"][number]>) => {
      const [first, second] = profile.requirements;
      if (!first || !second) throw new Error("two requirements");
      const requirements = [first, { ...second, ...given }];
      return saveProfile({ reviewKey, id, basedOn, profile: { ...profile, requirements } }, database);
    };
    expect(await stale()).toBe(false);
    await save(1, { must: true, weight: 9 });
    expect(await stale()).toBe(false);
    await save(2, { accept: { status: ["planned"] } });
    expect(await stale()).toBe(true);
    await save(3, {});
    expect(await stale()).toBe(false);
    const decisions = { [`${sheetId}-1`]: { items: ["firewall"], seen: null } };
    await confirmPlacements({ reviewKey, decisions }, database);
    expect(await stale()).toBe(true);
    const back = { [`${sheetId}-1`]: { items: null, seen: ["firewall"] } };
    await confirmPlacements({ reviewKey, decisions: back }, database);
    expect(await stale()).toBe(false);
  });

  it("settle conditional answers by what is bought, in cells and marks, and say where somebody else chose meanwhile", async () => {
    const reviewKey = `r-${randomUUID()}`;
    await createReview({ title: "R", key: reviewKey }, database);
    const file = {
      bytes: sheet("有り（エンタープライズプランのみ）"),
      name: "a.csv",
      reviewKey,
      vendor: reviewKey,
      service: "",
    };
    const imported = await importChecksheet(file, database);
    if (!imported.ok) throw new Error(imported.code);
    const sheetId = imported.value.checksheetId;
    const made = await createProfile({ reviewKey, source: { kind: "given", profile } }, database);
    const profileId = made.ok ? made.value.id : "";
    const firewall = async () => {
      const judged = await judgeGrid({ reviewKey, profileId }, database);
      const cell = await openItem({ reviewKey, item: "firewall" }, database);
      const mark = judged?.marks.requirements.find(({ item }) => item === "firewall")?.cells[0]?.outcome;
      return [cell?.row.cells[0]?.status, mark];
    };
    expect(await firewall()).toEqual(["conditional", "conditional"]);
    const conditions = async () => (await openPlan({ reviewKey }, database))?.sheets[0]?.conditions ?? [];
    const [named] = await conditions();
    expect(named).toMatchObject({ answers: [{ item: "firewall" }], holds: null });
    const choose = (holds: boolean | null, seen: boolean | null) =>
      choosePlan({ reviewKey, sheetId, condition: named?.text ?? "", holds, seen }, database);
    expect(await choose(true, null)).toEqual({ ok: true });
    expect(await firewall()).toEqual(["met", "pass"]);
    expect(await choose(false, null)).toEqual({ ok: false, code: "changed" });
    expect(await choose(false, true)).toEqual({ ok: true });
    expect(await firewall()).toEqual(["not_met", "fail"]);
    expect((await conditions())[0]?.holds).toBe(false);
    expect(await choose(null, false)).toEqual({ ok: true });
    expect(await firewall()).toEqual(["conditional", "conditional"]);
  });
});
