import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { changedAround, untilBlocked } from "#lib/testing/changed-around.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs } from "../acting/act-as.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import { attachEvidence, dropEvidence, handInAnswers, openAnswerSheet, saveAnswer } from "./answer-by-link.ts";
import { makeAnswerLink } from "./answer-links.ts";
import { changeInquiry, sendBack } from "./change-inquiry.ts";
import { draftInquiries } from "./draft-inquiries.ts";
import { mergeStoredReply } from "./merge-stored-reply.ts";
import { openInquiries } from "./open-inquiries.ts";

const reviewKey = "example";
const nothing = { answer: "", remarks: "" };
const said = (answer: string) => ({ answer, remarks: "" });

describe.each(databaseKinds)("what is typed while a colleague hands in, on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let id = "";
  let token = "";
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind, "example"));
    const sheets = (await openComparison({ reviewKey }, database))?.comparison.sheets.map((sheet) => sheet.id) ?? [];
    const items = ["backup-interval", "uptime-target"];
    await draftInquiries({ reviewKey, sheets, groups: [], items }, database);
    const drafted = (await openInquiries({ reviewKey }, database))?.inquiries ?? [];
    id = drafted.find(({ questions }) => questions.length > 1)?.id ?? "";
    await changeInquiry({ reviewKey, id, turn: "send" }, database);
    const made = await makeAnswerLink({ reviewKey, id, days: 1 }, database);
    token = made.ok ? made.token : "";
  });
  afterAll(() => remove());

  const questions = async () => (await openAnswerSheet({ token }, database))?.questions ?? [];
  const save = (questionId: string, text: string, seen = nothing) =>
    saveAnswer({ token, questionId, said: said(text), seen }, database);
  const states = async () => (await questions()).slice(0, 2).map(({ answer, state }) => ({ answer, state }));
  const waiting = async () =>
    (await openInquiries({ reviewKey }, database))?.replies.filter(({ state }) => state === "received") ?? [];

  it("stays open with its text, and is not in what was handed in", async () => {
    const [first = "", second = ""] = (await questions()).map((question) => question.id);
    expect(await save(first, "毎日")).toEqual({ kept: true });
    expect(await save(second, "99.9%")).toEqual({ kept: true });
    let saves = 0;
    const raced = changedAround(database, {
      before: async () => {
        saves += 1;
        if (saves === 1) expect(await save(first, "毎日、7世代", said("毎日"))).toEqual({ kept: true });
      },
    });
    const who = { kind: "nobody" } as const;
    const handed = await actAs({ who, act: "handInAnswers", run: handInAnswers, input: { token } }, raced);
    expect(handed).toEqual({ ok: true, value: [second] });
    expect(await states()).toEqual([
      { answer: "毎日、7世代", state: "open" },
      { answer: "99.9%", state: "answered" },
    ]);
    expect(await database.reader.auditEntry.count({ where: { act: "handInAnswers" } })).toBe(1);
    const [reply, ...others] = await waiting();
    expect(others).toEqual([]);
    const merged = await mergeStoredReply({ reviewKey, replyId: reply?.id ?? "", choices: new Map() }, database);
    expect(merged).toMatchObject({ ok: true });
    expect(await states()).toEqual([
      { answer: "毎日、7世代", state: "open" },
      { answer: "99.9%", state: "answered" },
    ]);
  });

  it("is kept alone where nothing else was typed: then nothing is handed in", async () => {
    const [first = ""] = (await questions()).map((question) => question.id);
    const raced = changedAround(database, {
      before: async () => {
        expect(await save(first, "毎時", said("毎日、7世代"))).toEqual({ kept: true });
      },
    });
    expect(await handInAnswers({ token }, raced)).toEqual([]);
    expect(await waiting()).toEqual([]);
    expect((await states())[0]).toEqual({ answer: "毎時", state: "open" });
  });

  it("is handed in once where two hand in", async () => {
    const raced = changedAround(database, {
      before: async () => {
        expect(await handInAnswers({ token }, database)).toHaveLength(1);
      },
    });
    expect(await handInAnswers({ token }, raced)).toEqual([]);
    expect(await waiting()).toHaveLength(1);
  });

  it("takes no document with it that goes or comes while its question is closed", async () => {
    const [first = ""] = (await questions()).map((question) => question.id);
    await sendBack({ reviewKey, id: first, comment: "" }, database);
    const file = { token, questionId: first, name: "a.pdf", bytes: Buffer.from("x") };
    expect(await attachEvidence(file, database)).toBe("kept");
    const [document] = (await questions())[0]?.evidence ?? [];
    let late: Promise<unknown[]> | undefined;
    const raced = changedAround(database, {
      // Marked, and not yet seen by others.
      within: async ({ tables }) => {
        if ((await tables.inquiryQuestion.count({ where: { id: first, state: "answered" } })) === 0) return;
        late = Promise.all([
          dropEvidence({ token, id: document?.id ?? "" }, database),
          attachEvidence({ ...file, name: "b.pdf" }, database),
        ]);
        await Promise.race([late, untilBlocked(database, 2)]);
      },
    });
    expect(await handInAnswers({ token }, raced)).toEqual([first]);
    expect(await late).toEqual([false, "too-many"]);
    expect((await questions())[0]?.evidence).toEqual([document]);
  });
});
