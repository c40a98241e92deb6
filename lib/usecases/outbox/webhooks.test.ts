import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Act } from "#lib/accounts/who-may.ts";
import { changeDatabase } from "#lib/db/change-database.ts";
import { type Database, openDatabase } from "#lib/db/open-database.ts";
import { listDueDeliveries } from "#lib/db/reads/list-deliveries.ts";
import { addReview } from "#lib/db/writes/add-review.ts";
import { addReply } from "#lib/db/writes/save-reply.ts";
import { claimDelivery, settleDelivery } from "#lib/db/writes/settle-delivery.ts";
import { storeChecksheet } from "#lib/db/writes/store-checksheet.ts";
import { eventKindSchema, eventSchemas } from "#lib/domain/event.ts";
import { MOST_ATTEMPTS, nextTry } from "#lib/outbox/next-try.ts";
import { buildChecksheet } from "#lib/testing/build-checksheet.ts";
import { type Receiver, startReceiver } from "#lib/testing/start-receiver.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { actAs, type UseCase } from "../acting/act-as.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import { openDecision } from "../decision/open-decision.ts";
import { saveDecision, signOff } from "../decision/sign-off.ts";
import { changeInquiry } from "../inquiries/change-inquiry.ts";
import { draftInquiries } from "../inquiries/draft-inquiries.ts";
import { openInquiries } from "../inquiries/open-inquiries.ts";
import { createReview } from "../reviews/create-review.ts";
import { deliverDue } from "./deliver-due.ts";
import { openDeliveries, sendAgain } from "./govern-outbox.ts";
import { makeWebhook, removeWebhook, renewWebhookSecret, tryWebhook, turnWebhook } from "./govern-webhooks.ts";

const reviewKey = "example";
const MINUTE = 60_000;
const events = eventKindSchema.options;
const onError = (error: unknown) => {
  throw error;
};

describe.each(databaseKinds)("webhooks, on %s", (kind) => {
  let database: Database;
  let url: string;
  let remove: () => Promise<void>;
  let receiver: Receiver;
  let status = 204;
  /** The receiver answers when it is over. */
  let hold = Promise.resolve();
  let release = () => {};
  let hook = { id: "", secret: "" };
  beforeAll(async () => {
    process.env["SECRET_FILE"] = path.join(mkdtempSync(path.join(tmpdir(), "kurabe-secret-")), "secret");
    process.env["WEBHOOKS_TO_PRIVATE"] = "1";
    ({ database, url, remove } = await openTestDatabase(kind, "example"));
    receiver = await startReceiver((response) => void hold.then(() => response.writeHead(status).end()));
    hook = await make({ url: `${receiver.url}/all`, events });
  });
  afterAll(async () => {
    await receiver.stop();
    await remove();
  });

  async function act<Input, Result>(name: Act, run: UseCase<Input, Result>, input: Input): Promise<Result> {
    const done = await actAs({ who: { kind: "local" }, act: name, run, input }, database);
    if (!done.ok) throw new Error(done.code);
    return done.value;
  }
  async function make(order: { url: string; events: readonly (typeof events)[number][] }) {
    const made = await act("makeWebhook", makeWebhook, order);
    if (!made.ok) throw new Error(made.code);
    return made;
  }
  async function deliver(now = new Date(), on = database) {
    await deliverDue(on, { now, onError });
    return receiver.received.splice(0);
  }
  const lines = async () => (await openDeliveries({}, database)).items;
  const newest = async () => (await lines())[0];

  it("tell what happened, as the document says and no more, signed so that the specification's library believes it", async () => {
    await act("createReview", createReview, { key: "told", title: "秘密の題" });
    const { id: reviewId, templateId } = await database.reader.review.findUniqueOrThrow({ where: { key: "told" } });
    const sheet = buildChecksheet({ reviewId, templateId, content: "x", vendor: "Aster", rows: [], derived: [] });
    await storeChecksheet(database, sheet);
    expect(await storeChecksheet(database, { ...sheet, id: "again" })).toMatchObject({ duplicate: true });
    const opened = await openComparison({ reviewKey }, database);
    const sheets = opened?.comparison.sheets.slice(0, 1).map(({ id }) => id) ?? [];
    await draftInquiries({ reviewKey, sheets, groups: [], items: ["backup-interval"] }, database);
    const [inquiry] = (await openInquiries({ reviewKey }, database))?.inquiries ?? [];
    await changeInquiry({ reviewKey, id: inquiry?.id ?? "", turn: "send" }, database);
    await changeInquiry({ reviewKey, id: inquiry?.id ?? "", turn: "send" }, database);
    const document = { ...sheet.document, sha256: "r" };
    const reply = { id: "reply", inquiryId: inquiry?.id ?? "", via: "file", bytes: sheet.bytes, document } as const;
    await addReply(database, { ...reply, now: new Date() });
    await addReply(database, { ...reply, id: "twice", now: new Date() });
    await sign();
    const calls = await deliver();
    const told = calls.map(({ headers, body }) =>
      new Webhook(hook.secret).verify(body, headers as Record<string, string>),
    );
    const data = (of: string) =>
      told.filter((one) => (one as { type: string }).type === of).map((one) => (one as { data: object }).data);
    const { serviceId } = await database.reader.checksheet.findUniqueOrThrow({ where: { id: sheet.id } });
    expect(Object.fromEntries(events.map((of) => [of, data(of)]))).toEqual({
      "review.created": [{ review: "told" }],
      "sheet.imported": [{ review: "told", sheet: sheet.id, service: serviceId }],
      "inquiry.sent": [{ review: reviewKey, inquiry: inquiry?.id }],
      "reply.received": [{ review: reviewKey, inquiry: inquiry?.id, reply: "reply" }],
      "decision.signed": [{ review: reviewKey, number: 1 }],
    });
    for (const of of events) expect(eventSchemas[of].strict().parse(data(of)[0])).toEqual(data(of)[0]);
    expect(told).toHaveLength(events.length);
    expect(await lines()).toEqual(
      Array(events.length).fill(expect.objectContaining({ state: "delivered", attempts: 1, nextAt: null })),
    );
  });

  async function sign(): Promise<void> {
    const { decision, revision = 0 } = (await openDecision({ reviewKey }, database)) ?? {};
    if (!decision) throw new Error("no review");
    const services = decision.services.map((service) => ({ ...service, outcome: "reject" as const, reason: "r" }));
    await saveDecision({ reviewKey, decision: { ...decision, services, approver: "佐藤" }, seen: revision }, database);
    const { revision: seen = 0, stamp = "" } = (await openDecision({ reviewKey }, database)) ?? {};
    expect(await signOff({ reviewKey, seen, stamp }, database)).toMatchObject({ ok: true });
  }

  it("tell nothing of what did not come about", async () => {
    const before = (await lines()).length;
    const review = { id: "lost", key: "lost", title: "x", templateId: "no such list", now: new Date() };
    await expect(addReview(database, review)).rejects.toThrow();
    const first = await database.reader.review.findFirstOrThrow();
    expect(await addReview(database, { ...first, id: "other", now: new Date() })).toBe(false);
    await expect(
      changeDatabase(database, async ({ tables }) => {
        await tables.delivery.updateMany({ data: { detail: "half" } });
        throw new Error("the power went");
      }),
    ).rejects.toThrow();
    expect([(await lines()).length, (await lines()).filter(({ detail }) => detail !== "")]).toEqual([before, []]);
  });

  it("are told what they want to know, when they are on", async () => {
    const other = await make({ url: `${receiver.url}/signed`, events: ["decision.signed"] });
    await act("createReview", createReview, { key: "second", title: "x" });
    expect((await deliver()).map(({ path: at }) => at)).toEqual(["/all"]);
    await act("tryWebhook", tryWebhook, { id: other.id });
    await act("turnWebhook", turnWebhook, { id: other.id, isOn: false });
    expect(await act("tryWebhook", tryWebhook, { id: other.id })).toBe(false);
    expect([await deliver(), (await newest())?.state]).toEqual([[], "dropped"]);
    await act("turnWebhook", turnWebhook, { id: other.id, isOn: true });
    const renewed = await act("renewWebhookSecret", renewWebhookSecret, { id: other.id });
    await act("tryWebhook", tryWebhook, { id: other.id });
    const [call] = await deliver();
    expect(new Webhook(renewed?.secret ?? "").verify(call?.body ?? "", call?.headers as never)).toMatchObject({
      type: "test",
      data: {},
    });
    expect(await act("removeWebhook", removeWebhook, { id: other.id })).toBe(true);
    const kept = JSON.stringify([
      await database.reader.webhook.findMany(),
      await database.reader.auditEntry.findMany(),
    ]);
    expect([hook.secret, other.secret].filter((secret) => kept.includes(secret.slice("whsec_".length)))).toEqual([]);
  });

  it("are tried again, each time later, with the same id; given up after eight tries; and sent again when somebody says so", async () => {
    status = 503;
    await act("tryWebhook", tryWebhook, { id: hook.id });
    const ids = new Set<unknown>();
    let now = Date.now();
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const [call, ...more] = await deliver(new Date(now));
      ids.add(call?.headers["webhook-id"]);
      const line = await newest();
      const waits = line?.nextAt ? Date.parse(line.nextAt) - now : null;
      const [least, most] = [nextTry(attempt, 0), nextTry(attempt, 1)];
      expect(more).toEqual([]);
      expect(line).toMatchObject({ attempts: attempt, fault: "refused", detail: "503" });
      expect(waits === null ? null : waits >= (least ?? 0) && waits <= (most ?? 0)).toBe(least === null ? null : true);
      expect(await deliver(new Date(now + (waits ?? MINUTE) - 1))).toEqual([]);
      now += waits ?? 0;
    }
    expect(ids.size).toBe(1);
    const given = await newest();
    expect([given?.state, await deliver(new Date(now + 1e10))]).toEqual(["given-up", []]);
    expect((await openDeliveries({ state: "given-up" }, database)).items).toEqual([given]);
    status = 200;
    expect(await act("sendAgain", sendAgain, { id: given?.id ?? "" })).toBe(true);
    const [call] = await deliver();
    expect([ids.has(call?.headers["webhook-id"]), (await newest())?.state]).toEqual([true, "delivered"]);
    expect(await act("sendAgain", sendAgain, { id: given?.id ?? "" })).toBe(false);
    status = 410;
    await act("tryWebhook", tryWebhook, { id: hook.id });
    await deliver();
    expect(await newest()).toMatchObject({ state: "given-up", attempts: 1, detail: "410" });
    status = 204;
  });

  it("come once, however many servers look for what is due", async () => {
    // On SQLite there is one server; two that write in one process would wait for each other.
    const more = kind === "sqlite" ? [] : await Promise.all([1, 2].map(() => openDatabase(url)));
    const others = more.flatMap((opened) => (opened.ok ? [opened.value] : []));
    const servers = [database, ...(kind === "sqlite" ? [database, database] : others)];
    for (let at = 0; at < 12; at += 1) await act("tryWebhook", tryWebhook, { id: hook.id });
    const now = new Date();
    for (let round = 0; round < 3; round += 1) await Promise.all(servers.map((on) => deliverDue(on, { now, onError })));
    const ids = receiver.received.splice(0).map(({ headers }) => headers["webhook-id"]);
    expect([servers.length, ids.length, new Set(ids).size]).toEqual([3, 12, 12]);
    await Promise.all(others.map((one) => one.close()));
  });

  it("are tried some at a time, each kept from other servers for two minutes, longer than a try may take", async () => {
    for (let at = 0; at < 12; at += 1) await act("tryWebhook", tryWebhook, { id: hook.id });
    const now = new Date();
    const later = (milliseconds: number) =>
      deliverDue(database, { now: new Date(now.getTime() + milliseconds), onError });
    hold = new Promise((resolve) => {
      release = resolve;
    });
    const trying = deliverDue(database, { now, onError });
    await vi.waitFor(() => expect(receiver.received).toHaveLength(10), { timeout: 5000 });
    const held = await database.reader.delivery.findMany({ where: { state: "waiting", attempts: 1 } });
    expect(held.map(({ dueAt }) => dueAt.getTime() - now.getTime())).toEqual(Array(10).fill(2 * MINUTE));
    release();
    expect([await trying, await later(0), await later(0)]).toEqual([10, 2, 0]);
    expect(receiver.received.splice(0)).toHaveLength(12);
  });

  it("come after all where the server that tried was killed, not before its time is over, and not for ever", async () => {
    await act("tryWebhook", tryWebhook, { id: hook.id });
    const now = new Date();
    const until = new Date(now.getTime() + 2 * MINUTE);
    const [due] = await listDueDeliveries(database, { now, most: 1 });
    expect(await claimDelivery(database, { ...due!, now, until })).toBe(true);
    expect(await claimDelivery(database, { ...due!, now, until })).toBe(false);
    expect(await newest()).toMatchObject({ state: "waiting", attempts: 1, fault: "cut-off" });
    expect(await act("sendAgain", sendAgain, { id: due!.id })).toBe(false);
    expect(await deliver(new Date(until.getTime() - 1))).toEqual([]);
    expect((await deliver(until)).map(({ headers }) => headers["webhook-id"])).toEqual([due!.id]);
    expect(await newest()).toMatchObject({ state: "delivered", attempts: 2, fault: null });
    await act("tryWebhook", tryWebhook, { id: hook.id });
    await database.writer.delivery.updateMany({ where: { state: "waiting" }, data: { attempts: MOST_ATTEMPTS } });
    expect([await deliver(), (await newest())?.state, (await newest())?.fault]).toEqual([[], "given-up", "cut-off"]);
  });

  it("take no word from a try that is long over, though it was begun anew since", async () => {
    await act("tryWebhook", tryWebhook, { id: hook.id });
    const now = new Date();
    const [due] = await listDueDeliveries(database, { now, most: 1 });
    const { id } = due!;
    const [early, late] = [2, 4].map((minutes) => new Date(now.getTime() + minutes * MINUTE)) as [Date, Date];
    await claimDelivery(database, { ...due!, now, until: early });
    await database.writer.delivery.update({ where: { id }, data: { state: "given-up" } });
    expect(await act("sendAgain", sendAgain, { id })).toBe(true);
    const [again] = await listDueDeliveries(database, { now: new Date(), most: 1 });
    expect(await claimDelivery(database, { ...again!, now, until: late })).toBe(true);
    const settled = { state: "dropped", fault: "outdated", detail: "" } as const;
    await settleDelivery(database, { id, attempts: 1, until: early, settled, now });
    expect(await newest()).toMatchObject({ state: "waiting", attempts: 1 });
    await settleDelivery(database, { id, attempts: 1, until: late, settled, now });
    expect(await newest()).toMatchObject({ state: "dropped" });
  });

  it("are waited for all together, though one cannot be written down", async () => {
    for (let at = 0; at < 2; at += 1) await act("tryWebhook", tryWebhook, { id: hook.id });
    let isFirst = true;
    const said: unknown[] = [];
    const failing: Database = {
      ...database,
      get writer() {
        if (!isFirst) return database.writer;
        isFirst = false;
        throw new Error("away");
      },
    };
    expect(await deliverDue(failing, { now: new Date(), onError: (error) => said.push(error) })).toBe(1);
    expect([receiver.received.splice(0).length, said]).toEqual([1, [new Error("away")]]);
    expect((await deliver()).length).toBe(1);
  });

  it("do not go to this network unless the settings say so, nor in the clear; nor anywhere with a lost secret", async () => {
    await act("tryWebhook", tryWebhook, { id: hook.id });
    process.env["WEBHOOKS_TO_PRIVATE"] = "";
    expect([await deliver(), (await newest())?.fault]).toEqual([[], "private-address"]);
    for (const bad of [
      "http://example.com/",
      "ftp://example.com/",
      "https://name:word@example.com/",
      "example.com",
      "",
    ])
      expect([bad, await act("makeWebhook", makeWebhook, { url: bad, events })]).toEqual([
        bad,
        { ok: false, code: "address-wrong" },
      ]);
    expect(await act("makeWebhook", makeWebhook, { url: "https://example.com/", events: [] })).toEqual({
      ok: false,
      code: "no-event",
    });
    process.env["WEBHOOKS_TO_PRIVATE"] = "1";
    process.env["SECRET"] = "another secret of this house, long enough";
    await act("tryWebhook", tryWebhook, { id: hook.id });
    expect([await deliver(), await newest()]).toEqual([
      [],
      expect.objectContaining({ state: "given-up", fault: "secret-lost" }),
    ]);
    process.env["SECRET"] = "";
  });
});
