import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Act } from "#lib/accounts/who-may.ts";
import type { Database } from "#lib/db/open-database.ts";
import { type Crew, makeCrew } from "#lib/testing/make-crew.ts";
import { type MailServerForTests, startMailServer } from "#lib/testing/start-mail-server.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { openEntry } from "../accounts/enter-house.ts";
import { invitePerson, renewEntryLink, turnPerson } from "../accounts/govern-people.ts";
import { actAs, type UseCase } from "../acting/act-as.ts";
import { openAnswerSheet } from "../inquiries/answer-by-link.ts";
import { makeAnswerLink, revokeAnswerLink } from "../inquiries/answer-links.ts";
import { changeInquiry } from "../inquiries/change-inquiry.ts";
import { draftInquiries } from "../inquiries/draft-inquiries.ts";
import { openInquiries } from "../inquiries/open-inquiries.ts";
import { decideVerdict } from "../work/decide-verdict.ts";
import { rewriteComment, writeComment } from "../work/discuss-cell.ts";
import { openShares, shareReview } from "../work/share-review.ts";
import { deliverDue } from "./deliver-due.ts";
import { openDeliveries, sendTestMail } from "./govern-outbox.ts";
import { remindOfDays } from "./remind-of-days.ts";

const HOUSE = "https://kurabe.example.com";
const reviewKey = "example";
const onError = (error: unknown) => {
  throw error;
};

describe.each(databaseKinds)("mail, on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  let crew: Crew;
  let server: MailServerForTests;
  let cells: { reviewKey: string; item: string; sheetId: string }[] = [];
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    ({ database, remove } = await openTestDatabase(kind, "example"));
    crew = await makeCrew(database, { 太郎: "reviewer", Ann: "approver", 次郎: "viewer" });
    const opened = await openShares({ reviewKey }, database);
    cells = [...(opened?.shares.items.keys() ?? [])].map((item) => {
      return { reviewKey, item, sheetId: opened?.sheets[0]?.id ?? "" };
    });
    server = await startMailServer();
    const mail = { MAIL_HOST: "127.0.0.1", MAIL_PORT: String(server.port), MAIL_TLS: "none" };
    Object.assign(process.env, { ...mail, MAIL_FROM: "Kurabe <kurabe@example.com>", PUBLIC_URL: HOUSE });
  });
  beforeEach(() => server.mails.splice(0));
  afterAll(async () => {
    await server.stop();
    await remove();
  });

  async function as<Input, Result>(name: string, act: Act, run: UseCase<Input, Result>, input: Input): Promise<Result> {
    const done = await actAs({ who: await crew.actor(name), act, run, input }, database);
    if (!done.ok) throw new Error(done.code);
    return done.value;
  }
  const write = (name: string, text: string, at = 0) => as(name, "writeComment", writeComment, { ...cells[at]!, text });
  const address = (name: string) => `${encodeURIComponent(name)}@example.com`.toLowerCase();
  async function deliver(now = new Date()) {
    while ((await deliverDue(database, { now, onError })) > 0);
    return server.mails
      .splice(0)
      .map(({ to, ...mail }) => ({ to: to.map((one) => one.toLowerCase()).join(), ...mail }));
  }
  const linkIn = (text: string, part: string) => text.match(new RegExp(`${HOUSE}/${part}/([\\w-]{43})`))?.[1] ?? "";
  const states = async () => (await openDeliveries({}, database)).items.map(({ kind: of, state }) => `${of} ${state}`);

  it("tells who is named in a comment, where it stands and not what it says; once, however often meanwhile", async () => {
    await database.writer.person.update({ where: { id: crew.idOf("Ann") }, data: { language: "en" } });
    await write("太郎", "@Ann @太郎 秘密の言葉");
    await write("太郎", "@Ann もう一度、秘密の言葉");
    const mails = await deliver();
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [address("Ann"), expect.stringMatching(/^太郎 names you in “.+”$/)],
    ]);
    expect(mails[0]?.text).not.toContain("秘密");
    expect(mails[0]?.text).toContain(`${HOUSE}/reviews/example?only=all&cell=${cells[0]?.item}.${cells[0]?.sheetId}`);
    expect((await states()).slice(0, 2).toSorted()).toEqual(["mention delivered", "mention dropped"]);
  });

  it("tells whom a comment names since it was rewritten, and nobody twice", async () => {
    const said = await write("太郎", "@Ann 見てください", 1);
    await deliver();
    const [comment] = said.ok ? said.thread.comments : [];
    const change = { id: comment?.id ?? "", seen: comment?.text ?? "", text: "@Ann @次郎 見てください" };
    await as("太郎", "rewriteComment", rewriteComment, { ...cells[1]!, ...change });
    const mails = await deliver();
    expect(mails.map(({ to }) => to)).toEqual([address("次郎")]);
    expect(mails[0]?.subject).toMatch(/^太郎さんが/);
  });

  it("does not tell who has answered, is shut out or may not see the review any more", async () => {
    await write("太郎", "@Ann どうですか", 2);
    await write("Ann", "足ります", 2);
    await write("太郎", "@次郎 どうですか", 2);
    await write("Ann", "@太郎 どうですか", 3);
    await as("花子", "turnPerson", turnPerson, { id: crew.idOf("次郎"), role: "viewer", isShutOut: true });
    const review = await database.reader.review.findUniqueOrThrow({ where: { key: reviewKey } });
    await crew.close(reviewKey, { Ann: "approver" });
    expect(await deliver()).toEqual([]);
    expect((await states()).slice(0, 3)).toEqual(Array(3).fill("mention dropped"));
    await database.writer.reviewMember.deleteMany({ where: { reviewId: review.id } });
  });

  it("brings an invitation that works; its token is kept nowhere in the clear, and nowhere at all afterwards", async () => {
    const order = { email: "new@example.com", role: "viewer", mailed: "en" } as const;
    const invited = await as("花子", "invitePerson", invitePerson, order);
    const token = invited.ok ? invited.token : "";
    const waiting = JSON.stringify(await database.reader.delivery.findMany({ where: { kind: "invitation" } }));
    expect([waiting.includes(token), waiting.includes('sealed":"')]).toEqual([false, true]);
    const [mail] = await deliver();
    expect([mail?.to, mail?.subject, linkIn(mail?.text ?? "", "enter")]).toEqual([
      "new@example.com",
      "Your account in Kurabe",
      token,
    ]);
    expect((await openEntry({ token }, database))?.person?.email).toBe("new@example.com");
    expect(await database.reader.delivery.count({ where: { sealed: { not: null } } })).toBe(0);
    const log = JSON.stringify(await database.reader.auditEntry.findMany());
    expect(log.includes(token)).toBe(false);
  });

  it("does not bring a link that another has taken the place of", async () => {
    const { id } = await database.reader.person.findUniqueOrThrow({ where: { email: "new@example.com" } });
    await as("花子", "renewEntryLink", renewEntryLink, { id, mailed: "ja" });
    const second = await as("花子", "renewEntryLink", renewEntryLink, { id, mailed: "ja" });
    const mails = await deliver();
    expect(mails.map(({ text }) => linkIn(text, "enter"))).toEqual([second.ok ? second.token : ""]);
  });

  it("brings a vendor the link to answer, and a reply to who sent it", async () => {
    await draftInquiries({ reviewKey, sheets: [cells[0]!.sheetId], groups: [], items: ["backup-interval"] }, database);
    const [inquiry] = (await openInquiries({ reviewKey }, database))?.inquiries ?? [];
    const id = inquiry?.id ?? "";
    await changeInquiry({ reviewKey, id, turn: "send" }, database);
    const order = { reviewKey, id, days: 7 };
    expect(await as("太郎", "makeAnswerLink", makeAnswerLink, { ...order, to: "no address" })).toEqual({
      ok: false,
      code: "email-wrong",
    });
    await as("太郎", "makeAnswerLink", makeAnswerLink, { ...order, to: "Vendor@Example.COM" });
    const [mail] = await deliver();
    expect([mail?.to, mail?.head.some((line) => line.toLowerCase() === `reply-to: ${address("太郎")}`)]).toEqual([
      "vendor@example.com",
      true,
    ]);
    expect(mail?.text).not.toContain(inquiry?.questions[0]?.text ?? "");
    expect((await openAnswerSheet({ token: linkIn(mail?.text ?? "", "answer") }, database))?.questions).toHaveLength(1);
    await as("太郎", "makeAnswerLink", makeAnswerLink, { ...order, to: "vendor@example.com" });
    await revokeAnswerLink({ reviewKey, id }, database);
    expect(await deliver()).toEqual([]);
  });

  it("reminds each person once a day of what is due, from eight on, as long as they have not judged it", async () => {
    const morning = new Date(2026, 10, 26, 8, 5);
    const seen = { [cells[0]!.item]: null };
    const share = { personId: crew.idOf("太郎"), secondId: null, dueOn: "2026-11-27" };
    await as("花子", "shareReview", shareReview, { reviewKey, serviceId: null, share, seen });
    await remindOfDays(database, new Date(2026, 10, 26, 7, 55));
    expect(await deliver(morning)).toEqual([]);
    await Promise.all([1, 2, 3].map(() => remindOfDays(database, morning)));
    await remindOfDays(database, new Date(2026, 10, 26, 9, 5));
    const mails = await deliver(new Date(2026, 10, 26, 9, 6));
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [address("太郎"), "Kurabe: 期限の近い判定があります（レビュー 1 件）"],
    ]);
    await remindOfDays(database, new Date(2026, 10, 29, 8, 0));
    expect((await deliver(new Date(2026, 10, 29, 8, 1))).map(({ subject }) => subject)).toEqual([
      "Kurabe: 期限を過ぎた判定が 3 件あります",
    ]);
    // What came too late for its day is not sent on another.
    await remindOfDays(database, new Date(2026, 10, 30, 8, 0));
    expect(await deliver(new Date(2026, 11, 1, 0, 10))).toEqual([]);
    const opened = await openShares({ reviewKey }, database);
    for (const sheet of opened?.sheets ?? []) {
      const verdict = { verdict: { opinion: "acceptable", reason: "" }, seen: null } as const;
      const cell = { reviewKey, profileId: opened?.profile?.id ?? "", item: cells[0]!.item, sheetId: sheet.id };
      await as("太郎", "decideVerdict", decideVerdict, { ...cell, ...verdict });
    }
    await remindOfDays(database, new Date(2026, 11, 1, 8, 0));
    expect(await deliver(new Date(2026, 11, 1, 8, 1))).toEqual([]);
  });

  it("can be tried, and is not promised where it is not set up", async () => {
    expect(await as("花子", "sendTestMail", sendTestMail, { to: "花子 <a@b>", language: "ja" })).toEqual({
      ok: false,
      code: "email-wrong",
    });
    expect(await as("花子", "sendTestMail", sendTestMail, { to: "it@example.com", language: "en" })).toEqual({
      ok: true,
    });
    expect((await deliver()).map(({ to, subject }) => [to, subject])).toEqual([
      ["it@example.com", "Test mail from Kurabe"],
    ]);
    const { MAIL_HOST, MAIL_FROM } = process.env;
    process.env["MAIL_HOST"] = "";
    process.env["MAIL_FROM"] = "";
    const before = await database.reader.delivery.count();
    await write("太郎", "@Ann どうですか", 4);
    await remindOfDays(database, new Date(2026, 11, 2, 8, 0));
    expect(
      await as("花子", "invitePerson", invitePerson, { email: "x@example.com", role: "viewer", mailed: "ja" }),
    ).toEqual({ ok: false, code: "mail-off" });
    expect(await database.reader.delivery.count()).toBe(before);
    Object.assign(process.env, { MAIL_HOST, MAIL_FROM });
  });
});
