import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { findEvidence } from "#lib/db/reads/list-evidence.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import { createReview } from "../reviews/create-review.ts";
import { attachEvidence, exportAnswerSheet, handInAnswers, openAnswerSheet, saveAnswer } from "./answer-by-link.ts";
import { makeAnswerLink, revokeAnswerLink } from "./answer-links.ts";
import { changeInquiry, saveDraft, sendBack } from "./change-inquiry.ts";
import { draftInquiries } from "./draft-inquiries.ts";
import { exportInquiry } from "./export-inquiry.ts";
import { listSentQuestions } from "./list-sent-questions.ts";
import { dismissReply, mergeStoredReply } from "./merge-stored-reply.ts";
import { openInquiries } from "./open-inquiries.ts";
import { openReply } from "./open-reply.ts";
import { receiveReply } from "./receive-reply.ts";

const reviewKey = "example";
/** Of another review: whoever may change that one comes to nothing of this one by its ids. */
const elsewhere = "elsewhere";
const CHANGED = { ok: false, code: "changed" };
const choices = new Map();

describe.each(databaseKinds)("an inquiry is its review's own, on %s:", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let id = "";
  let token = "";
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind, "example"));
    await createReview({ title: "Elsewhere", key: elsewhere }, database);
    const sheets = (await openComparison({ reviewKey }, database))?.comparison.sheets.map((sheet) => sheet.id) ?? [];
    const order = { reviewKey, sheets: sheets.slice(0, 1), groups: [], items: ["backup-interval", "uptime-target"] };
    await draftInquiries(order, database);
    id = (await inquiry()).id;
  });
  afterAll(() => remove());

  async function inquiry() {
    const [found] = (await openInquiries({ reviewKey }, database))?.inquiries ?? [];
    if (!found) throw new Error("no inquiry");
    return found;
  }
  const turn = (key: string, way: "send" | "close" | "delete") =>
    changeInquiry({ reviewKey: key, id, turn: way }, database);
  const isOpen = async () => (await openAnswerSheet({ token }, database)) !== null;
  async function replyId() {
    const [reply] = (await openInquiries({ reviewKey }, database))?.replies ?? [];
    return reply?.id ?? "";
  }
  async function saidInReports() {
    const review = await findReview(database, reviewKey);
    const sheets = (await openComparison({ reviewKey }, database))?.comparison.sheets ?? [];
    return (await listSentQuestions(database, { reviewId: review?.id ?? "", sheets })).map(({ answer }) => answer);
  }

  it("its draft is changed, sent and deleted there alone", async () => {
    const { revision, questions } = await inquiry();
    const order = { revision, language: "en", dueOn: null, questions } as const;
    expect(await saveDraft({ reviewKey: elsewhere, id, order }, database)).toEqual(CHANGED);
    expect([await turn(elsewhere, "send"), await turn(elsewhere, "delete")]).toEqual([CHANGED, CHANGED]);
    expect(await inquiry()).toMatchObject({ id, revision, state: "draft" });
  });

  it("its link and its file are made and taken away there alone", async () => {
    expect(await turn(reviewKey, "send")).toEqual({ ok: true, value: true });
    expect(await turn(elsewhere, "close")).toEqual(CHANGED);
    expect(await makeAnswerLink({ reviewKey: elsewhere, id, days: 1 }, database)).toEqual({
      ok: false,
      code: "missing",
    });
    const made = await makeAnswerLink({ reviewKey, id, days: 1 }, database);
    token = made.ok ? made.token : "";
    expect(await revokeAnswerLink({ reviewKey: elsewhere, id }, database)).toBe(false);
    expect(await isOpen()).toBe(true);
    expect(await exportInquiry({ reviewKey: elsewhere, id, format: "xlsx" }, database)).toBeNull();
  });

  it("what comes back is read, merged and put aside there alone, and put aside no more once it is merged", async () => {
    const [question] = (await openAnswerSheet({ token }, database))?.questions ?? [];
    const questionId = question?.id ?? "";
    const [seen, said] = [
      { answer: "", remarks: "" },
      { answer: "毎日", remarks: "" },
    ];
    await saveAnswer({ token, questionId, said, seen }, database);
    const file = { token, questionId, name: "a.pdf", bytes: Buffer.from("%PDF") };
    expect(await attachEvidence(file, database)).toBe("kept");
    const document = (await openAnswerSheet({ token }, database))?.questions[0]?.evidence[0]?.id ?? "";
    expect(await findEvidence(database, { id: document, reviewKey: elsewhere })).toBeNull();
    expect(await findEvidence(database, { id: document, reviewKey })).toMatchObject({ name: "a.pdf" });

    // What is typed is the vendor's own until it is handed in.
    expect(await saidInReports()).toEqual(["", ""]);
    const bytes = (await exportAnswerSheet({ token }, database))?.bytes ?? new Uint8Array();
    expect(await receiveReply({ reviewKey: elsewhere, bytes, name: "a.xlsx" }, database)).toMatchObject({
      code: "no-such-inquiry",
    });
    expect(await handInAnswers({ token }, database)).toHaveLength(1);
    expect(await saidInReports()).toEqual(["毎日", ""]);
    const reply = await replyId();
    const missing = { ok: false, code: "no-such-reply" };
    expect(await openReply({ reviewKey: elsewhere, replyId: reply }, database)).toBeNull();
    expect(await mergeStoredReply({ reviewKey: elsewhere, replyId: reply, choices }, database)).toEqual(missing);
    expect(await dismissReply({ reviewKey: elsewhere, replyId: reply }, database)).toEqual(missing);
    expect(await mergeStoredReply({ reviewKey, replyId: reply, choices }, database)).toMatchObject({ ok: true });
    const settled = { ok: false, code: "settled" };
    expect(await dismissReply({ reviewKey, replyId: reply }, database)).toEqual(settled);
    expect((await openInquiries({ reviewKey }, database))?.replies).toMatchObject([{ id: reply, state: "merged" }]);
  });

  it("its questions are asked again there alone, as long as it is open", async () => {
    const question = (await inquiry()).questions.find(({ state }) => state === "answered")?.id ?? "";
    const again = (key: string) => sendBack({ reviewKey: key, id: question, comment: "x" }, database);
    expect(await again(elsewhere)).toEqual(CHANGED);
    expect(await turn(reviewKey, "close")).toEqual({ ok: true, value: true });
    expect(await again(reviewKey)).toEqual(CHANGED);
    expect((await inquiry()).questions.map(({ state }) => state)).toEqual(["answered", "open"]);
    expect(await isOpen()).toBe(false);
  });
});
