import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { changedAround, untilBlocked } from "#lib/testing/changed-around.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import { importChecksheet } from "../import/import-checksheet.ts";
import { exportAnswerSheet, handInAnswers, openAnswerSheet, saveAnswer, uploadAnswers } from "./answer-by-link.ts";
import { makeAnswerLink } from "./answer-links.ts";
import { changeInquiry, sendBack } from "./change-inquiry.ts";
import { draftInquiries } from "./draft-inquiries.ts";
import { dismissReply, mergeStoredReply } from "./merge-stored-reply.ts";
import { openInquiries } from "./open-inquiries.ts";
import { previewReply } from "./preview-reply.ts";

const reviewKey = "example";
const said = (answer: string) => ({ answer, remarks: "" });

describe.each(databaseKinds)("what is typed while a file is taken over, on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let token = "";
  let [first, second] = ["", ""];
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind, "example"));
  });
  afterAll(() => remove());

  beforeEach(async () => {
    const sheets = (await openComparison({ reviewKey }, database))?.comparison.sheets.map((sheet) => sheet.id) ?? [];
    await draftInquiries({ reviewKey, sheets, groups: [], items: ["backup-interval", "uptime-target"] }, database);
    const drafted = (await openInquiries({ reviewKey }, database))?.inquiries ?? [];
    const id = drafted.find(({ state, questions }) => state === "draft" && questions.length > 1)?.id ?? "";
    await changeInquiry({ reviewKey, id, turn: "send" }, database);
    const made = await makeAnswerLink({ reviewKey, id, days: 1 }, database);
    token = made.ok ? made.token : "";
    [first = "", second = ""] = (await questions()).map((question) => question.id);
  });

  const questions = async () => (await openAnswerSheet({ token }, database))?.questions ?? [];
  const save = (questionId: string, text: string, seen: string) =>
    saveAnswer({ token, questionId, said: said(text), seen: said(seen) }, database);
  const standing = async () => (await questions()).slice(0, 2).map(({ answer, state }) => ({ answer, state }));
  /** Answers a question and hands it in; the id of what is then waiting. */
  async function handIn(question: string, text: string, seen = ""): Promise<string> {
    const waiting = await waitingReplies();
    expect(await save(question, text, seen)).toEqual({ kept: true });
    expect(await handInAnswers({ token }, database)).toEqual([question]);
    return (await waitingReplies()).find((id) => !waiting.includes(id)) ?? "";
  }
  const handInSecond = () => handIn(second, "99.9%");
  async function waitingReplies(): Promise<string[]> {
    const opened = await openInquiries({ reviewKey }, database);
    return (opened?.replies ?? []).filter(({ state }) => state === "received").map(({ id }) => id);
  }
  /** The same database, where somebody does something right before the first change. */
  const firstOf = (work: () => Promise<unknown>) => {
    let done: Promise<unknown> | undefined;
    return changedAround(database, {
      before: async () => {
        done ??= work();
        await done;
      },
    });
  };
  /** What the vendor's sheet says now at both questions. */
  async function told(texts: readonly string[]): Promise<string[]> {
    const rows = (await openComparison({ reviewKey }, database))?.comparison.rows ?? [];
    const answers = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.answers.map(({ text }) => text)));
    return texts.filter((text) => answers.some((answer) => answer.includes(text)));
  }
  const merge = (replyId: string, by = database) => mergeStoredReply({ reviewKey, replyId, choices: new Map() }, by);
  /** Somebody does something once the questions were read, before what was made of them is stored. */
  function whileWorked<Value>(work: () => Promise<Value>) {
    const late: { done?: Promise<Value> } = {};
    const raced = changedAround(database, {
      afterQuestions: async () => {
        late.done = work();
        await Promise.race([late.done, untilBlocked(database, 1)]);
      },
    });
    return { raced, late };
  }

  it("stays where a file is read back in", async () => {
    await save(second, "99.9%", "");
    const file = await exportAnswerSheet({ token }, database);
    await save(second, "", "99.9%");
    const { raced, late } = whileWorked(() => save(first, "毎日", ""));
    const upload = { token, name: "x.xlsx", bytes: file?.bytes ?? new Uint8Array() };
    expect(await uploadAnswers(upload, raced)).toBe(1);
    expect(await late.done).toEqual({ kept: true });
    expect(await standing()).toEqual([
      { answer: "毎日", state: "open" },
      { answer: "99.9%", state: "open" },
    ]);
  });

  it("is told of what the file said at the same question", async () => {
    await save(second, "99.9%", "");
    const file = await exportAnswerSheet({ token }, database);
    await save(second, "", "99.9%");
    const { raced, late } = whileWorked(() => save(second, "99.95%", ""));
    const upload = { token, name: "x.xlsx", bytes: file?.bytes ?? new Uint8Array() };
    expect(await uploadAnswers(upload, raced)).toBe(1);
    expect(await late.done).toEqual({ kept: false, theirs: said("99.9%") });
    expect((await standing())[1]).toEqual({ answer: "99.9%", state: "open" });
  });

  it("stays where the reviewer merges what came back", async () => {
    const replyId = await handInSecond();
    const { raced, late } = whileWorked(() => save(first, "毎日", ""));
    expect(await merge(replyId, raced)).toMatchObject({ ok: true });
    expect(await late.done).toEqual({ kept: true });
    expect(await standing()).toEqual([
      { answer: "毎日", state: "open" },
      { answer: "99.9%", state: "answered" },
    ]);
  });

  it("stays open where the question is sent back while its answer is merged", async () => {
    const replyId = await handInSecond();
    const { raced, late } = whileWorked(() => sendBack({ reviewKey, id: second, comment: "月間？" }, database));
    expect(await merge(replyId, raced)).toMatchObject({ ok: true });
    expect(await late.done).toEqual({ ok: true, value: true });
    expect((await standing())[1]).toEqual({ answer: "99.9%", state: "sent-back" });
  });

  it("stays where the question was sent back and answered anew before the earlier answer is merged", async () => {
    const replyId = await handInSecond();
    await sendBack({ reviewKey, id: second, comment: "月間？" }, database);
    expect(await save(second, "月間 99.9%", "99.9%")).toEqual({ kept: true });
    expect(await merge(replyId)).toMatchObject({ ok: true });
    expect((await standing())[1]).toEqual({ answer: "月間 99.9%", state: "sent-back" });
  });

  it.each([
    { late: "merges it", settle: merge },
    { late: "puts it aside", settle: (replyId: string, by: Database) => dismissReply({ reviewKey, replyId }, by) },
  ])("is merged once: who $late a moment later is told", async ({ settle }) => {
    const replyId = await handInSecond();
    let merged: unknown;
    const raced = changedAround(database, {
      before: async () => {
        merged ??= await merge(replyId);
      },
    });
    expect(await settle(replyId, raced)).toEqual({ ok: false, code: "settled" });
    expect(merged).toMatchObject({ ok: true });
    const reply = (await openInquiries({ reviewKey }, database))?.replies.find(({ id }) => id === replyId);
    expect(reply).toMatchObject({ state: "merged" });
  });

  it("is not lost where another reply of the vendor is merged at the same moment: who is later merges anew", async () => {
    const [one, other] = [await handIn(first, "毎時と毎日"), await handIn(second, "99.97%")];
    const raced = firstOf(async () => expect(await merge(one)).toMatchObject({ ok: true }));
    expect(await merge(other, raced)).toEqual({ ok: false, code: "changed" });
    expect(await told(["毎時と毎日", "99.97%"])).toEqual(["毎時と毎日"]);
    expect(await waitingReplies()).toContain(other);
    expect(await merge(other)).toMatchObject({ ok: true });
    expect(await told(["毎時と毎日", "99.97%"])).toEqual(["毎時と毎日", "99.97%"]);
  });

  it("is not lost where a newer version of the sheet is imported at the same moment", async () => {
    const reply = await handIn(first, "毎時");
    const vendor = (await openInquiries({ reviewKey }, database))?.inquiries.find(({ questions }) =>
      questions.some(({ id }) => id === first),
    );
    const named = { vendor: vendor?.vendor ?? "", service: vendor?.service ?? "" };
    const text = "No.,項目,内容,回答\n1,稼働率,稼働率の目標値,99.98%";
    const file = { name: "a.csv", bytes: Buffer.from(text) };
    const raced = firstOf(async () =>
      expect(await importChecksheet({ reviewKey, ...named, ...file }, database)).toMatchObject({ ok: true }),
    );
    expect(await merge(reply, raced)).toEqual({ ok: false, code: "changed" });
    expect(await merge(reply)).toMatchObject({ ok: true });
    expect(await told(["毎時", "99.98%"])).toEqual(["毎時", "99.98%"]);
  });

  it("is merged with the choices of one person: what the sheet and its questions say is the same", async () => {
    const reply = await handIn(second, "99.93%");
    const entries = (await previewReply({ reviewKey, replyId: reply }, database))?.reply.entries ?? [];
    const choices = new Map(entries.map(({ key }) => [key, { use: "leave", questionId: null } as const]));
    const leaveAll = () => mergeStoredReply({ reviewKey, replyId: reply, choices }, database);
    let changes = 0;
    // Were there two changes, somebody who takes over nothing would come between them.
    const raced = changedAround(database, {
      before: async () => {
        changes += 1;
        if (changes === 2) await leaveAll();
      },
    });
    expect(await merge(reply, raced)).toMatchObject({ ok: true });
    expect(await leaveAll()).toEqual({ ok: false, code: "settled" });
    expect(await told(["99.93%"])).toEqual(["99.93%"]);
    expect((await standing())[1]).toEqual({ answer: "99.93%", state: "answered" });
  });

  it.each([{ order: "the later one first" }, { order: "the earlier one first" }])(
    "is the answer that came last of two, $order",
    async ({ order }) => {
      const early = await handIn(second, "99.5%");
      await sendBack({ reviewKey, id: second, comment: "月間？" }, database);
      const late = await handIn(second, "月間 99.5%", "99.5%");
      for (const reply of order === "the later one first" ? [late, early] : [early, late]) {
        expect(await merge(reply)).toMatchObject({ ok: true });
      }
      expect((await standing())[1]).toEqual({ answer: "月間 99.5%", state: "answered" });
    },
  );
});
