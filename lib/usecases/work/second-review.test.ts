import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Act, ruleOf, whoMay } from "#lib/accounts/who-may.ts";
import type { Database } from "#lib/db/open-database.ts";
import type { Share } from "#lib/domain/assignment.ts";
import type { BlindCell } from "#lib/domain/blind-verdict.ts";
import { openDecision as decideOn, emptyDecision } from "#lib/domain/decision.ts";
import type { MyWork } from "#lib/domain/my-work.ts";
import type { Opinion, Verdict } from "#lib/domain/verdict.ts";
import { type Crew, makeCrew } from "#lib/testing/make-crew.ts";
import { spellOut } from "#lib/testing/spell-out.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs, type UseCase } from "../acting/act-as.ts";
import { verifyLog } from "../acting/verify-log.ts";
import { openDecision } from "../decision/open-decision.ts";
import { saveDecision, signOff } from "../decision/sign-off.ts";
import { decideVerdict } from "./decide-verdict.ts";
import { listMyWork } from "./list-my-work.ts";
import { openSecondReview } from "./open-second-review.ts";
import { openJudgement, openVerdicts } from "./open-verdicts.ts";
import { openShares, shareReview } from "./share-review.ts";

const reviewKey = "example";
const SECRET = "太郎だけの理由";

/** Reads that need no look: they come before anybody is known, work on what they are given, or hold the whole house as its keepers' copy. */
const APART: Act[] = [
  ...(["signIn", "passSecondFactor", "askForPasskey", "signInByPasskey", "beginSignOn", "finishSignOn"] as const),
  ...([
    "signOut",
    "openDoor",
    "openEntry",
    "isReady",
    "offerPasskey",
    "recallLayout",
    "recallRows",
    "recogniseReply",
    "parseWithLayout",
  ] as const),
  ...([
    "readTemplateLimited",
    "suggestPlacements",
    "openEvidence",
    "exportAnswerSheet",
    "verifyLog",
    "backUp",
  ] as const),
];

describe.each(databaseKinds)("two who judge the same answer, on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let crew: Crew;
  let profileId: string;
  let items: string[];
  let sheets: { id: string; serviceId: string }[];
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    ({ database, remove } = await openTestDatabase(kind, "example"));
    crew = await makeCrew(database, { 太郎: "reviewer", 次郎: "reviewer", 三郎: "viewer" });
    const opened = await openShares({ reviewKey }, database);
    profileId = opened?.profile?.id ?? "";
    items = [...(opened?.shares.items.keys() ?? [])];
    sheets = opened?.sheets ?? [];
    const seen = Object.fromEntries(items.slice(0, 6).map((item) => [item, null]));
    expect(await share("花子", { seen, to: pair("太郎", "花子") })).toEqual({ ok: true, changed: [] });
  });
  afterAll(() => remove());

  async function as<Input, Result>(name: string, act: Act, run: UseCase<Input, Result>, input: Input) {
    const done = await actAs({ who: await crew.actor(name), act, run, input }, database);
    return done.ok ? done.value : done.code;
  }
  const pair = (first: string, second: string | null, dueOn: string | null = null): Share => ({
    ...{ personId: crew.idOf(first), secondId: second === null ? null : crew.idOf(second), dueOn },
  });
  const share = (name: string, { seen, to }: { seen: Record<string, Share>; to: Share }) =>
    as(name, "shareReview", shareReview, { reviewKey, serviceId: null, share: to, seen });
  const at = (item: number) => ({ reviewKey, profileId, item: items[item] ?? "", sheetId: sheets[0]?.id ?? "" });
  const say = (name: string, item: number, verdict: Verdict | null, seen: Verdict | null = null) =>
    as(name, "decideVerdict", decideVerdict, { ...at(item), verdict, seen });
  const word = (opinion: Opinion, reason = ""): Verdict => ({ opinion, reason });
  const stored = { ok: true, value: { changed: null } };
  async function cellOf(name: string, item: number): Promise<BlindCell | undefined> {
    const judged = await as(name, "openJudgement", openJudgement, { reviewKey, profileId });
    if (typeof judged === "string") throw new Error(judged);
    const { item: key, sheetId } = at(item);
    return judged?.judged.blind.find((cell) => cell.item === key && cell.sheetId === sheetId);
  }
  const verdictAt = async (item: number) => {
    const { item: key, sheetId: checksheetId } = at(item);
    return database.reader.verdict.findUnique({
      where: { profileId_checksheetId_item: { profileId, checksheetId, item: key } },
      select: { opinion: true, reason: true },
    });
  };
  const lastEntry = () => database.reader.auditEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });

  it("keeps the first one's word from everybody else, in all that can be read, until the second has spoken", async () => {
    const first = word("not-acceptable", SECRET);
    expect(await say("太郎", 0, first)).toEqual(stored);
    expect(await verdictAt(0)).toBeNull();
    expect(await say("次郎", 0, word("acceptable"))).toMatchObject({ ok: false, code: "two-judge" });
    expect((await cellOf("太郎", 0))?.own).toEqual({ ...first, stale: false });
    expect(await cellOf("花子", 0)).toMatchObject({ given: [crew.idOf("太郎")], own: null, opened: null });
    await signAsItIs();
    for (const name of ["花子", "次郎"]) expect(await readsWithSecret(name), name).toEqual([]);

    expect(await say("花子", 0, word("acceptable", "別の理由"))).toEqual(stored);
    expect((await cellOf("花子", 0))?.opened).toEqual([first, word("acceptable", "別の理由")]);
    expect(await readsWithSecret("花子")).toEqual(
      expect.arrayContaining(["judgeGrid", "openLog", "exportLog", "openSecondReview"]),
    );
  });

  it("stands as the verdict when both say the same, and waits for a consensus with its reason when they do not", async () => {
    expect(await say("花子", 1, word("acceptable"))).toEqual(stored);
    expect(await say("太郎", 1, word("acceptable", "同じ"))).toEqual(stored);
    expect(await verdictAt(1)).toEqual(word("acceptable", "同じ"));
    expect(await cellOf("三郎", 1)).toMatchObject({ settled: true });

    const opened = await as("次郎", "openSecondReview", openSecondReview, { reviewKey });
    if (typeof opened === "string" || !opened) throw new Error("no review");
    expect(opened.second).toMatchObject({
      ...{ waiting: 6 * sheets.length - 2, disagreements: 1 },
      agreement: { count: 2, observed: 0.5 },
    });
    expect(opened.unsettled.map(({ item, seen }) => [item.key, seen])).toEqual([[items[0], null]]);
    const decision = await as("三郎", "openDecision", openDecision, { reviewKey, profileId });
    expect(decision).toMatchObject({ second: { disagreements: 1 } });

    // Neither changes theirs any more: what is said now is what comes of both.
    expect(await say("太郎", 0, word("follow-up"))).toMatchObject({ ok: false, code: "no-reason" });
    const consensus = word("follow-up", "証跡を求める");
    expect(await say("次郎", 0, consensus)).toEqual(stored);
    expect(await verdictAt(0)).toEqual(consensus);
    expect(await say("太郎", 0, word("acceptable", "見直した"))).toEqual({
      ok: true,
      value: { changed: { theirs: consensus } },
    });
    expect((await cellOf("花子", 0))?.opened).toEqual([word("not-acceptable", SECRET), word("acceptable", "別の理由")]);
    expect(await database.reader.blindVerdict.count()).toBe(4);
  });

  it("is changed by its author alone until then, never unseen, and the log keeps a digest until both may be read", async () => {
    const [one, two] = [word("acceptable", "一つ目の語"), word("follow-up", "二つ目の語")];
    await say("太郎", 2, one);
    expect(await say("太郎", 2, two)).toEqual({ ok: true, value: { changed: { theirs: one } } });
    const kept = await lastEntry();
    expect([kept.content.includes(one.reason), kept.content.includes(two.reason)]).toEqual([false, false]);
    expect(await say("太郎", 2, two, one)).toEqual(stored);
    expect(JSON.parse((await lastEntry()).content).asked).toMatchObject({
      ...{ item: items[2], sealed: expect.stringMatching(/^[0-9a-f]{64}$/) },
      before: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await as("太郎", "openVerdicts", openVerdicts, { ...at(2), at: at(2) })).toMatchObject([two]);
    expect(await as("花子", "openVerdicts", openVerdicts, { ...at(2), at: at(2) })).toEqual([]);
    expect(await say("太郎", 2, null, two)).toEqual(stored);
    expect((await cellOf("太郎", 2))?.given).toEqual([]);
    // Two who speak at the same moment: whoever is second opens both.
    await Promise.all([say("太郎", 2, two), say("花子", 2, one)]);
    expect((await cellOf("三郎", 2))?.opened).toEqual([two, one]);
    const asked = JSON.parse((await lastEntry()).content).asked;
    expect(asked.opened.map(({ reason }: Verdict) => reason).toSorted()).toEqual([one.reason, two.reason].toSorted());
  });

  it("is asked anew of both where what it rests on is another", async () => {
    await say("太郎", 3, word("acceptable", "古い"));
    await database.writer.blindVerdict.updateMany({ where: { item: items[3] ?? "" }, data: { basis: "old" } });
    await say("花子", 3, word("acceptable"));
    expect([await verdictAt(3), (await cellOf("太郎", 3))?.own]).toEqual([
      null,
      { ...word("acceptable", "古い"), stale: true },
    ]);
    expect((await cellOf("花子", 3))?.opened).toBeNull();
    expect(await say("太郎", 3, word("acceptable", "古い"), word("acceptable", "古い"))).toEqual(stored);
    expect(await verdictAt(3)).toEqual(word("acceptable", "古い"));
  });

  it("begins with what the first had said openly, ends with the word of who goes on alone, and shows nobody what they may not see", async () => {
    const [key = ""] = items.slice(6);
    const open = word("not-acceptable", "開いていた");
    const to = (second: string | null, seen: Share, name = "花子") =>
      share(name, { seen: { [key]: seen }, to: pair("太郎", second) });
    await to(null, null);
    await say("太郎", 6, open);
    expect(await verdictAt(6)).toEqual(open);
    expect(await to("太郎", pair("太郎", null))).toEqual({ ok: false, code: "same-person" });
    expect(await to("三郎", pair("太郎", null))).toEqual({ ok: false, code: "cannot-judge" });
    expect(await to("花子", pair("太郎", null))).toEqual({ ok: true, changed: [] });
    expect([await verdictAt(6), (await cellOf("太郎", 6))?.own]).toEqual([null, { ...open, stale: false }]);
    expect((await cellOf("花子", 6))?.own).toBeNull();
    // The second would come to see it by going.
    expect(await to(null, pair("太郎", "花子"))).toEqual({ ok: false, code: "not-said" });
    expect(await to(null, pair("太郎", "花子"), "次郎")).toEqual({ ok: true, changed: [] });
    expect([await verdictAt(6), await cellOf("太郎", 6)]).toEqual([open, undefined]);
  });

  it("counts as done for each who has spoken, and for the item when a verdict stands", async () => {
    const opened = await openShares({ reviewKey }, database);
    const taro = opened?.shares.people.find(({ personId }) => personId === crew.idOf("太郎"));
    expect(taro).toMatchObject({ cells: 7 * sheets.length, judged: 5 });
    expect([0, 1, 2, 3].map((item) => opened?.shares.items.get(items[item] ?? "")?.judged)).toEqual([1, 1, 0, 1]);
    expect(opened?.unsettled).toEqual([[crew.idOf("太郎"), crew.idOf("花子")]]);
  });

  /** What is decided now, signed, so that there is a record to read. */
  async function signAsItIs(): Promise<void> {
    const services = sheets.map(({ serviceId }) => ({ ...decideOn(serviceId), outcome: "hold" as const, reason: "r" }));
    const decision = { ...emptyDecision, approver: "花子", services };
    await as("花子", "saveDecision", saveDecision, { reviewKey, decision, seen: 0 });
    const opened = await openDecision({ reviewKey, profileId }, database);
    const order = { reviewKey, seen: 1, stamp: opened?.stamp ?? "", profileId };
    expect(await as("花子", "signOff", signOff, order)).toMatchObject({ ok: true });
  }

  /** Every read that the table knows, as somebody; those in which the secret stands, by name. */
  async function readsWithSecret(name: string): Promise<string[]> {
    const who = await crew.actor(name);
    const cell = at(0);
    const rows = await database.reader.sourceRow.findMany({ where: { checksheetId: cell.sheetId }, take: 1 });
    const of = { sheetIds: [cell.sheetId], serviceId: sheets[0]?.serviceId, rowId: rows[0]?.id, search: "有" };
    const ids = { id: "x", replyId: "x", checksheetId: cell.sheetId, version: 1, key: "mic-cloud", format: "xlsx" };
    const input = { ...cell, ...of, ...ids, number: 1, language: "ja", seen: 0, templateKey: "mic-cloud" };
    const plain: Partial<Record<Act, unknown>> = {
      ...{ openWork: reviewKey, openMembers: reviewKey, decisionStanding: reviewKey, openArrangement: reviewKey },
      ...{ isOnFile: "x", listReadyProfiles: "mic-cloud", beginTemplate: cell.sheetId },
      ...{ openVerdicts: { ...cell, at: cell }, listMyWork: {}, listAttention: {}, openLog: {}, exportLog: {} },
      ...{ exportReport: { ...input, format: "json" }, exportSnapshot: { ...input, format: "record" } },
      ...{ exportProfile: { ...input, format: "yaml" }, listTokensOf: { email: "owner@example.com" } },
    };
    const modules = import.meta.glob<Record<string, UseCase<unknown, unknown>>>("../*/*.ts", { eager: false });
    const functions = new Map<string, UseCase<unknown, unknown>>();
    for (const [file, load] of Object.entries(modules)) {
      if (/\.test\.ts$|-process\.ts$/.test(file)) continue;
      for (const [called, run] of Object.entries(await load())) functions.set(called, run);
    }
    const found: string[] = [];
    const acts = (Object.keys(whoMay) as Act[]).filter((act) => ruleOf(act).leaves !== "change");
    for (const act of acts.filter((one) => !APART.includes(one))) {
      const run = functions.get(act);
      if (!run) throw new Error(`no use case ${act}`);
      // What asks for nothing takes the database alone.
      const asked = run.length === 1 ? undefined : (plain[act] ?? input);
      const done = await actAs({ who, act, run, input: asked }, database);
      if (done.ok && (await spellOut(done.value)).includes(SECRET)) found.push(act);
    }
    return found.toSorted();
  }

  it("waits in the queue, as no disagreement, where both said the same and the verdict was taken back", async () => {
    const look = async () => {
      const opened = await as("次郎", "openSecondReview", openSecondReview, { reviewKey });
      if (typeof opened === "string" || !opened?.second) throw new Error("refused");
      const { disagreements, withdrawn } = opened.second;
      return { disagreements, withdrawn, queue: opened.unsettled.map(({ item }) => item.key) };
    };
    const before = await look();
    expect(await say("次郎", 3, null, word("acceptable", "古い"))).toEqual(stored);
    expect(await verdictAt(3)).toBeNull();
    const count = (await as("花子", "listMyWork", listMyWork, {})) as MyWork;
    expect(count.unsettled).toMatchObject([{ reviewKey, count: 2 }]);
    expect(await look()).toEqual({ ...before, withdrawn: 1, queue: [...before.queue, items[3]] });
    expect(await say("次郎", 3, word("follow-up"))).toMatchObject({ ok: false, code: "no-reason" });
    expect(await say("次郎", 3, word("follow-up", "見直した"))).toEqual(stored);
    expect(await look()).toEqual(before);
  });

  it("keeps a word that was refused out of the log, and long ones as a digest", async () => {
    const refused = word("not-acceptable", "言えなかった理由");
    expect(await say("三郎", 4, refused, word("acceptable", "前の理由"))).toBe("not-allowed");
    const entry = await lastEntry();
    expect(JSON.parse(entry.content)).toMatchObject({ act: "decideVerdict", asked: { item: items[4], reviewKey } });
    for (const text of [refused.reason, "前の理由", "not-acceptable"]) expect(entry.content).not.toContain(text);
    const long = word("acceptable", "長".repeat(2000));
    for (const name of ["太郎", "花子"]) expect(await say(name, 4, long)).toEqual(stored);
    const { asked } = JSON.parse((await lastEntry()).content);
    expect(asked.opened.map(({ reason }: { reason: unknown }) => reason)).toEqual(
      [0, 1].map(() => ({ length: 6000, sha256: expect.any(String) })),
    );
  });

  it("leaves a log that holds", async () => {
    expect(await verifyLog(database)).toMatchObject({ ok: true });
  });
});
