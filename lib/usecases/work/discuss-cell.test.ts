import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "#lib/accounts/who-may.ts";
import type { Database } from "#lib/db/open-database.ts";
import { type Crew, makeCrew } from "#lib/testing/make-crew.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs, type UseCase } from "../acting/act-as.ts";
import { openGrid } from "../comparison/open-grid.ts";
import { openThread, removeComment, rewriteComment, settleDiscussion, writeComment } from "./discuss-cell.ts";
import { openWork } from "./open-work.ts";

describe.each(databaseKinds)("what is talked over about a cell, on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let crew: Crew;
  let cell = { reviewKey: "example", item: "", sheetId: "" };
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    ({ database, remove } = await openTestDatabase(kind, "example"));
    crew = await makeCrew(database, { 太郎: "reviewer", Ann: "approver", 次郎: "viewer" });
    const grid = (await openGrid({ reviewKey: "example" }, database))?.grid;
    cell = { ...cell, item: grid?.rows[0]?.item ?? "", sheetId: grid?.sheets[0]?.id ?? "" };
  });
  afterAll(() => remove());

  async function as<Input, Result>(name: string, act: Act, run: UseCase<Input, Result>, input: Input) {
    const done = await actAs({ who: await crew.actor(name), act, run, input }, database);
    return done.ok ? done.value : done.code;
  }
  const write = (name: string, text: string) => as(name, "writeComment", writeComment, { ...cell, text });
  const marksFor = async (name: string) => {
    const work = await as(name, "openWork", openWork, "example");
    return typeof work === "object" ? work?.threads : work;
  };
  const mark = (more: object) => ({
    item: cell.item,
    serviceId: expect.any(String),
    settled: false,
    forMe: false,
    changedAt: expect.any(String),
    ...more,
  });

  it("is written, names people, and waits for who is named until they answer or it is settled", async () => {
    const first = await write("太郎", "@Ann この回答で足りますか。@次郎 @誰か");
    expect(first).toMatchObject({
      ok: true,
      thread: { settled: null, comments: [{ author: { name: "太郎" }, changedAt: null }] },
    });
    const comments = typeof first === "object" && first.ok ? first.thread.comments : [];
    expect(comments[0]?.mentioned.map(({ name }) => name).toSorted()).toEqual(["Ann", "次郎"]);
    expect(await marksFor("Ann")).toEqual([mark({ comments: 1, forMe: true })]);
    expect(await marksFor("太郎")).toEqual([mark({ comments: 1 })]);
    const second = await write("Ann", "足りません。");
    expect(await marksFor("Ann")).toEqual([mark({ comments: 2 })]);
    expect(await marksFor("次郎")).toEqual([mark({ comments: 2, forMe: true })]);
    const lastSeen = typeof second === "object" && second.ok ? (second.thread.comments[1]?.id ?? "") : "";
    const settle = (given: { settled: boolean; lastSeen: string }) =>
      as("太郎", "settleDiscussion", settleDiscussion, { ...cell, ...given });
    expect(await settle({ settled: true, lastSeen: comments[0]?.id ?? "" })).toMatchObject({ code: "changed" });
    expect(await settle({ settled: true, lastSeen })).toMatchObject({ ok: true, thread: { settled: { by: "太郎" } } });
    expect(await marksFor("次郎")).toEqual([mark({ comments: 2, settled: true })]);
    expect(await settle({ settled: false, lastSeen })).toMatchObject({ ok: true, thread: { settled: null } });
    // Who writes under a settled one opens it again.
    await settle({ settled: true, lastSeen });
    expect(await write("太郎", "やはり気になる")).toMatchObject({ ok: true, thread: { settled: null } });
  });

  it("is changed and taken back by its author alone, never in place of what they have not seen", async () => {
    const thread = await as("太郎", "openThread", openThread, cell);
    const own = typeof thread === "object" ? thread?.comments.at(-1) : undefined;
    const id = own?.id ?? "";
    const rewrite = (name: string, text: string, seen: string) =>
      as(name, "rewriteComment", rewriteComment, { ...cell, id, text, seen });
    expect(await rewrite("Ann", "x", "やはり気になる")).toMatchObject({ ok: false, code: "not-yours" });
    expect(await rewrite("次郎", "x", "やはり気になる")).toBe("not-allowed");
    expect(await rewrite("太郎", "x", "古い")).toMatchObject({ ok: false, code: "changed" });
    const rewritten = await rewrite("太郎", "@次郎 どうですか", "やはり気になる");
    expect(rewritten).toMatchObject({ ok: true });
    expect(typeof rewritten === "object" && rewritten.ok ? rewritten.thread.comments.at(-1) : null).toMatchObject({
      ...{ text: "@次郎 どうですか", changedAt: expect.any(String), mentioned: [{ name: "次郎" }] },
    });
    // It stands at its own cell alone: whoever may see another one, or another review, does not come by it there.
    const grid = (await openGrid({ reviewKey: "example" }, database))?.grid;
    const elsewhere = { ...cell, item: grid?.rows[1]?.item ?? "", id };
    await as("Ann", "writeComment", writeComment, { ...cell, item: elsewhere.item, text: "別の話" });
    const moved = { ...elsewhere, text: "x", seen: "@次郎 どうですか" };
    expect(await as("太郎", "rewriteComment", rewriteComment, moved)).toMatchObject({ code: "no-such-comment" });
    expect(await as("太郎", "removeComment", removeComment, elsewhere)).toMatchObject({ code: "no-such-comment" });
    const drop = (name: string) => as(name, "removeComment", removeComment, { ...cell, id });
    expect(await drop("Ann")).toMatchObject({ ok: false, code: "not-yours" });
    expect(await drop("太郎")).toMatchObject({ ok: true });
    expect(await drop("太郎")).toMatchObject({ ok: false, code: "no-such-comment" });
    // The log still knows what it said.
    const entries = await database.reader.auditEntry.findMany({ where: { act: "removeComment" } });
    expect(entries.some(({ content }) => content.includes("@次郎 どうですか"))).toBe(true);
  });

  it("loses nothing of several who write at once", async () => {
    const before = (await marksFor("太郎"))?.length;
    const said = ["太郎", "Ann", "太郎", "Ann"].map((name, index) => write(name, `同時 ${index}`));
    await Promise.all(said);
    const thread = await as("太郎", "openThread", openThread, cell);
    const texts = typeof thread === "object" ? thread?.comments.map(({ text }) => text) : [];
    expect(texts?.slice(-4).toSorted()).toEqual(["同時 0", "同時 1", "同時 2", "同時 3"]);
    expect((await marksFor("太郎"))?.length).toBe(before);
  });

  it("stands at a cell that there is, in a review that one may see", async () => {
    const nowhere = { ...cell, sheetId: "none" };
    expect(await as("太郎", "writeComment", writeComment, { ...nowhere, text: "x" })).toEqual({
      ...{ ok: false, code: "no-such-cell" },
    });
    expect(await as("太郎", "openThread", openThread, { ...cell, item: "none" })).toBeNull();
    await crew.close("example", { Ann: "approver" });
    expect(await write("太郎", "x")).toBe("no-such-review");
    // Nobody is named who may not see it.
    const named = await write("Ann", "@太郎 @花子");
    expect(typeof named === "object" && named.ok ? named.thread.comments.at(-1)?.mentioned : null).toMatchObject([
      { name: "花子" },
    ]);
  });
});
