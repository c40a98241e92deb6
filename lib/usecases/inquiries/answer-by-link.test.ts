import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { listInquiries } from "#lib/db/reads/list-inquiries.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs } from "../acting/act-as.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import {
  attachEvidence,
  dropEvidence,
  evidenceLimits,
  exportAnswerSheet,
  handInAnswers,
  openAnswerSheet,
  openEvidence,
  saveAnswer,
  uploadAnswers,
} from "./answer-by-link.ts";
import { findLinkedInquiry, makeAnswerLink, revokeAnswerLink } from "./answer-links.ts";
import { changeInquiry, sendBack } from "./change-inquiry.ts";
import { draftInquiries } from "./draft-inquiries.ts";
import { mergeStoredReply } from "./merge-stored-reply.ts";
import { openInquiries } from "./open-inquiries.ts";

const reviewKey = "example";
const nothing = { answer: "", remarks: "" };

describe.each(databaseKinds)("answers by link on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  const ids: string[] = [];
  const tokens: string[] = [];
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind, "example"));
    const opened = await openComparison({ reviewKey }, database);
    const sheets = opened?.comparison.sheets.map(({ id }) => id) ?? [];
    await draftInquiries({ reviewKey, sheets, groups: [], items: ["backup-interval", "uptime-target"] }, database);
    for (const { id } of (await openInquiries({ reviewKey }, database))?.inquiries ?? []) {
      expect(await makeAnswerLink({ reviewKey, id, days: 1 }, database)).toEqual({ ok: false, code: "missing" });
      await changeInquiry({ reviewKey, id, turn: "send" }, database);
      ids.push(id);
      tokens.push(await makeLink(id));
    }
  });
  afterAll(() => remove());
  async function makeLink(id: string): Promise<string> {
    const made = await makeAnswerLink({ reviewKey, id, days: 1 }, database);
    return made.ok ? made.token : "";
  }
  const [token, other] = [() => tokens[0] ?? "", () => tokens[1] ?? ""];

  it("opens one inquiry and shows nothing of another's, of the review or of the hash", async () => {
    const sheet = await openAnswerSheet({ token: token() }, database);
    const [mine, theirs] = await Promise.all(
      [0, 1].map(async (at) => await findLinkedInquiry(database, { token: tokens[at] ?? "", now: new Date() })),
    );
    expect(sheet?.code).toBe(mine?.code);
    const text = JSON.stringify(sheet);
    for (const secret of [
      theirs?.code,
      theirs?.vendor,
      theirs?.id,
      mine?.reviewId,
      "監視サービス選定",
      "tokenHash",
      "reasons",
    ]) {
      expect([secret, text.includes(String(secret))]).toEqual([secret, false]);
    }
    const stored = JSON.stringify(await database.reader.inquiry.findMany());
    expect(tokens.filter((one) => stored.includes(one))).toEqual([]);
  });

  it("keeps what was typed, never in place of what was not seen, and never at another's question", async () => {
    const question = (await openAnswerSheet({ token: token() }, database))?.questions[0];
    const questionId = question?.id ?? "";
    const said = { answer: "毎日\n=1+1", remarks: "https://example.com" };
    expect(await saveAnswer({ token: token(), questionId, said, seen: nothing }, database)).toEqual({ kept: true });
    // Once more, as after a lost answer.
    expect(await saveAnswer({ token: token(), questionId, said, seen: nothing }, database)).toEqual({ kept: true });
    const late = { answer: "x", remarks: "" };
    expect(await saveAnswer({ token: token(), questionId, said: late, seen: nothing }, database)).toEqual({
      kept: false,
      theirs: said,
    });
    expect(await saveAnswer({ token: other(), questionId, said: late, seen: said }, database)).toEqual({
      kept: false,
      theirs: null,
    });
    expect((await openAnswerSheet({ token: token() }, database))?.questions[0]).toMatchObject(said);
  });

  it("keeps documents as they came, for who attached them", async () => {
    const questionId = (await openAnswerSheet({ token: token() }, database))?.questions[0]?.id ?? "";
    const bytes = Buffer.from("%PDF-1.7 \u0000");
    expect(await attachEvidence({ token: token(), questionId, name: "証明書.pdf", bytes }, database)).toBe("kept");
    expect(await attachEvidence({ token: token(), questionId, name: "a.html", bytes }, database)).toBe("kind");
    expect(await attachEvidence({ token: other(), questionId, name: "a.pdf", bytes }, database)).toBe("too-many");
    const id = (await openAnswerSheet({ token: token() }, database))?.questions[0]?.evidence[0]?.id ?? "";
    expect(Buffer.from((await openEvidence({ token: token(), id }, database))?.bytes ?? []).equals(bytes)).toBe(true);
    expect(await openEvidence({ token: other(), id }, database)).toBeNull();
    expect(await dropEvidence({ token: other(), id }, database)).toBe(false);
    // No more than there is room for, and none that is too large.
    const large = Buffer.alloc(evidenceLimits.bytes + 1);
    expect(await attachEvidence({ token: token(), questionId, name: "a.pdf", bytes: large }, database)).toBe("kind");
    const attach = (at: number) =>
      attachEvidence({ token: token(), questionId, name: `${at}.pdf`, bytes: Buffer.from([at]) }, database);
    const added: unknown[] = [];
    for (let at = 0; at < evidenceLimits.files; at += 1) added.push(await attach(at));
    expect(added).toEqual([...Array(evidenceLimits.files - 1).fill("kept"), "too-many"]);
  });

  it("goes out as a file and comes back with what was typed; handed in, it is merged as any other file", async () => {
    const file = await exportAnswerSheet({ token: token() }, database);
    const bytes = file?.bytes ?? new Uint8Array();
    expect(await uploadAnswers({ token: other(), name: "x.xlsx", bytes }, database)).toBe("unread");
    expect(await uploadAnswers({ token: token(), name: "x.xlsx", bytes }, database)).toBe(1);
    expect(await uploadAnswers({ token: token(), name: "x.xlsx", bytes: Buffer.from("no") }, database)).toBe("unread");
    expect(await handInAnswers({ token: token() }, database)).toHaveLength(1);
    expect(await handInAnswers({ token: token() }, database)).toEqual([]);
    const opened = await openInquiries({ reviewKey }, database);
    const reply = opened?.replies.find(({ inquiryId }) => inquiryId === ids[0]);
    expect(reply).toMatchObject({ via: "link", state: "received" });
    expect(await mergeStoredReply({ reviewKey, replyId: reply?.id ?? "", choices: new Map() }, database)).toMatchObject(
      { ok: true },
    );
    const after = await openComparison({ reviewKey }, database);
    const texts = after?.comparison.rows.flatMap(({ cells }) =>
      cells.flatMap(({ answers }) => answers.map(({ text }) => text)),
    );
    expect(texts?.some((text) => text.endsWith("毎日\n=1+1"))).toBe(true);

    // What is handed in is fixed, until it is sent back.
    const question = (await openAnswerSheet({ token: token() }, database))?.questions.find(
      ({ state }) => state === "answered",
    );
    const questionId = question?.id ?? "";
    const seen = { answer: question?.answer ?? "", remarks: question?.remarks ?? "" };
    const said = { answer: "毎日、7世代", remarks: "" };
    expect(await saveAnswer({ token: token(), questionId, said, seen }, database)).toEqual({
      kept: false,
      theirs: null,
    });
    expect(await uploadAnswers({ token: token(), name: "x.xlsx", bytes }, database)).toBe(0);
    const [document, spare] = question?.evidence ?? [];
    expect(await dropEvidence({ token: token(), id: document?.id ?? "" }, database)).toBe(false);
    const late = { token: token(), questionId, name: "a.pdf", bytes: Buffer.from("x") };
    await database.writer.inquiryEvidence.delete({ where: { id: spare?.id ?? "" } });
    expect(await attachEvidence(late, database)).toBe("too-many");
    await sendBack({ reviewKey, id: questionId, comment: "世代数は？" }, database);
    expect(await saveAnswer({ token: token(), questionId, said, seen }, database)).toEqual({ kept: true });
    expect(await attachEvidence(late, database)).toBe("kept");
    expect(await dropEvidence({ token: token(), id: document?.id ?? "" }, database)).toBe(true);
    const back = (await openAnswerSheet({ token: token() }, database))?.questions.find(({ id }) => id === questionId);
    expect(back).toMatchObject({ comment: "世代数は？", state: "sent-back", answer: "毎日、7世代" });

    // The second round is handed in and merged as the first was; what was not sent back again stays as it was merged.
    expect(await handInAnswers({ token: token() }, database)).toHaveLength(1);
    const second = (await openInquiries({ reviewKey }, database))?.replies.find(
      ({ inquiryId, state }) => inquiryId === ids[0] && state === "received",
    );
    const merged = await mergeStoredReply({ reviewKey, replyId: second?.id ?? "", choices: new Map() }, database);
    expect(merged).toMatchObject({ ok: true });
    const answers = (await openComparison({ reviewKey }, database))?.comparison.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.answers.map(({ text }) => text)),
    );
    expect(answers?.filter((text) => text.endsWith("毎日、7世代"))).toHaveLength(1);
    const settled = (await openAnswerSheet({ token: token() }, database))?.questions.find(
      ({ id }) => id === questionId,
    );
    expect(settled).toMatchObject({ state: "answered", answer: "毎日、7世代" });
  });

  it("opens nothing when it is guessed, expired, replaced, revoked, or the inquiry is closed", async () => {
    const opens = async (one: string, now = new Date()) =>
      (await findLinkedInquiry(database, { token: one, now })) !== null;
    const [, , third = ""] = tokens;
    const id = ids[2] ?? "";
    expect(await opens(third)).toBe(true);
    for (const guess of ["", "a".repeat(43), `${third}=`, third.slice(1), third.toLowerCase().replace(/.$/, "_")]) {
      expect([guess, await opens(guess)]).toEqual([guess, false]);
      expect(await openAnswerSheet({ token: guess }, database)).toBeNull();
    }
    expect(await opens(third, new Date(Date.now() + 25 * 60 * 60 * 1000))).toBe(false);
    const next = await makeLink(id);
    expect([await opens(third), await opens(next)]).toEqual([false, true]);
    expect(await revokeAnswerLink({ reviewKey, id }, database)).toBe(true);
    expect(await opens(next)).toBe(false);
    const last = await makeLink(id);
    expect(await changeInquiry({ reviewKey, id, turn: "close" }, database)).toEqual({ ok: true, value: true });
    expect(await opens(last)).toBe(false);
    expect(await listInquiries(database, { tokenHash: "" })).toEqual([]);
  });

  it("opens nothing of a closed inquiry, even where the link is still there", async () => {
    const where = { id: ids[2] ?? "" };
    const link = { tokenHash: true, linkExpiresAt: true } as const;
    expect(await database.reader.inquiry.findUnique({ where, select: link })).toEqual({
      tokenHash: null,
      linkExpiresAt: null,
    });
    const token = "b".repeat(43);
    const data = { tokenHash: createHash("sha256").update(token).digest("hex"), linkExpiresAt: new Date("2999-01-01") };
    await database.writer.inquiry.update({ where, data });
    expect((await listInquiries(database, { tokenHash: data.tokenHash })).map(({ id }) => id)).toEqual([where.id]);
    expect(await findLinkedInquiry(database, { token, now: new Date() })).toBeNull();
    expect(await openAnswerSheet({ token }, database)).toBeNull();
  });

  it("leaves no token in the log, whatever is done by it", async () => {
    const who = { kind: "nobody" } as const;
    const input = { token: other() };
    const opened = await actAs({ who, act: "openAnswerSheet", run: openAnswerSheet, input }, database);
    const questionId = (opened.ok && opened.value?.questions[0]?.id) || "";
    const typed = { ...input, questionId, said: { answer: "x", remarks: "" }, seen: nothing };
    await actAs({ who, act: "saveAnswer", run: saveAnswer, input: typed }, database);
    await actAs({ who, act: "exportAnswerSheet", run: exportAnswerSheet, input }, database);
    const file = { ...input, questionId, name: "a.pdf", bytes: Buffer.from("x") };
    await actAs({ who, act: "attachEvidence", run: attachEvidence, input: file }, database);
    await actAs({ who, act: "handInAnswers", run: handInAnswers, input }, database);
    const entries = await database.reader.auditEntry.findMany();
    const acts = ["openAnswerSheet", "saveAnswer", "exportAnswerSheet", "attachEvidence", "handInAnswers"];
    expect(entries.map(({ act }) => act)).toEqual(expect.arrayContaining(acts));
    expect(JSON.stringify(entries)).not.toContain(other());
  });

  it("goes from draft to sent to closed, and no other way", async () => {
    const { sheets: [sheet] = [] } = (await openInquiries({ reviewKey }, database)) ?? {};
    await draftInquiries({ reviewKey, sheets: [sheet?.id ?? ""], groups: [], items: ["backup-interval"] }, database);
    const drafts = (await openInquiries({ reviewKey }, database))?.inquiries.filter(({ state }) => state === "draft");
    const id = drafts?.[0]?.id ?? "";
    const turn = (way: "send" | "close" | "delete") => changeInquiry({ reviewKey, id, turn: way }, database);
    const [done, refused] = [
      { ok: true, value: true },
      { ok: false, code: "changed" },
    ];
    expect(await turn("close")).toEqual(refused);
    expect(await turn("send")).toEqual(done);
    expect([await turn("send"), await turn("delete")]).toEqual([refused, refused]);
    const mailed = (to: string) => makeAnswerLink({ reviewKey, id, days: 1, to }, database);
    expect(await mailed("someone@vendor.example")).toEqual({ ok: false, code: "mail-off" });
    expect(await mailed("no address")).toEqual({ ok: false, code: "email-wrong" });
    expect(await turn("close")).toEqual(done);
    expect([await turn("send"), await turn("close"), await turn("delete")]).toEqual([refused, refused, refused]);
    expect(await makeAnswerLink({ reviewKey, id, days: 1 }, database)).toEqual({ ok: false, code: "missing" });
  });
});
