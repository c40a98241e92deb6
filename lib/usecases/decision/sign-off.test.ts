import { createHash, randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { type Decision, emptyDecision, openDecision as openFor } from "#lib/domain/decision.ts";
import { reportFormatSchema } from "#lib/domain/report.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { importChecksheet } from "../import/import-checksheet.ts";
import { changeInquiry } from "../inquiries/change-inquiry.ts";
import { draftInquiries } from "../inquiries/draft-inquiries.ts";
import { openInquiries } from "../inquiries/open-inquiries.ts";
import { confirmPlacements } from "../placement/confirm-placements.ts";
import { createProfile } from "../requirements/change-profiles.ts";
import { createReview } from "../reviews/create-review.ts";
import { decideVerdict } from "../work/decide-verdict.ts";
import { exportSnapshot } from "./export-snapshot.ts";
import { openDecision } from "./open-decision.ts";
import { saveDecision, signOff } from "./sign-off.ts";

const form = (answers: readonly [string, string]) =>
  Buffer.from(
    [
      "No.,項目,内容,回答",
      `1,火災対策,火災対策の有無,${answers[0]}`,
      `2,非常用電源,非常用電源の有無,${answers[1]}`,
    ].join("\r\n"),
  );

describe.each(databaseKinds)("sign-off on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind));
  });
  afterAll(() => remove());

  async function put(reviewKey: string, vendor: string, answers: readonly [string, string]) {
    // One name: what these bytes come to is worked out once.
    const file = { bytes: form(answers), name: "a.csv" };
    const imported = await importChecksheet({ ...file, reviewKey, vendor, service: "" }, database);
    if (!imported.ok) throw new Error(imported.code);
    return imported.value.checksheetId;
  }

  async function newReview() {
    const reviewKey = `r-${randomUUID()}`;
    await createReview({ title: "選定", key: reviewKey }, database);
    const tag = randomUUID().slice(0, 8);
    const vendors = [`あおば${tag}`, `かもめ${tag}`] as const;
    const sheet = await put(reviewKey, vendors[0], ["有り", "無し"]);
    await put(reviewKey, vendors[1], ["無し", "有り"]);
    return { reviewKey, vendors, sheet };
  }

  const open = async (reviewKey: string) => {
    const opened = await openDecision({ reviewKey }, database);
    if (!opened) throw new Error("no review");
    return opened;
  };

  /** Writes down a whole decision and signs it. */
  async function sign(reviewKey: string, given: Partial<Decision> = {}) {
    const { decision, revision } = await open(reviewKey);
    const [first, ...others] = decision.services;
    if (!first) throw new Error("no service");
    const services = [
      { ...first, outcome: "approve" as const, reason: "要件を満たす" },
      ...others.map((service) => ({ ...service, outcome: "reject" as const, reason: "火災対策がない" })),
    ];
    await saveDecision(
      { reviewKey, decision: { ...decision, services, approver: "佐藤", ...given }, seen: revision },
      database,
    );
    const { revision: seen, stamp } = await open(reviewKey);
    return signOff({ reviewKey, seen, stamp }, database);
  }

  it("keeps what is written down, of two who write one; signs nothing incomplete, and nothing that the person did not see", async () => {
    const { reviewKey, vendors } = await newReview();
    const { decision, revision, stamp } = await open(reviewKey);
    expect(decision).toEqual({
      ...emptyDecision,
      services: decision.services.map(({ serviceId }) => openFor(serviceId)),
    });
    const [a, b] = ["A", "B"].map((purpose) => ({ ...decision, purpose }));
    const saved = await Promise.all(
      [a!, b!].map((said) => saveDecision({ reviewKey, decision: said, seen: revision }, database)),
    );
    expect(saved.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await open(reviewKey)).decision.purpose).toBe(saved[0]?.ok ? "A" : "B");
    const { services } = await open(reviewKey);
    expect(await signOff({ reviewKey, seen: revision, stamp }, database)).toMatchObject({
      code: "changed",
    });
    const [first, second] = services.map(({ serviceId }) => openFor(serviceId));
    const conditional = { ...first!, outcome: "approve-with-conditions" as const, reason: "r", risk: "x" };
    expect(await sign(reviewKey, { services: [conditional, second!], approver: "" })).toEqual({
      ok: false,
      code: "incomplete",
      gaps: [
        ...["conditions", "owner", "risk-person", "risk-expiry"].map((gap) => ({ gap, serviceId: first?.serviceId })),
        { gap: "outcome", serviceId: second?.serviceId },
        { gap: "approver", serviceId: null },
      ],
    });
    const seen = await open(reviewKey);
    await put(reviewKey, vendors[0], ["無し", "無し"]);
    expect(await signOff({ reviewKey, seen: seen.revision, stamp: seen.stamp }, database)).toEqual({
      ok: false,
      code: "changed",
    });
    expect((await open(reviewKey)).signatures).toEqual([]);
  });

  it("gives the same bytes on another day, in another place, after later changes; they name the record's hash", async () => {
    const { reviewKey, vendors, sheet } = await newReview();
    await createProfile({ reviewKey, source: { kind: "ready", name: "personal-data" } }, database);
    await draftInquiries({ reviewKey, sheets: [sheet], groups: [], items: ["fire-protection"] }, database);
    const inquiry = (await openInquiries({ reviewKey }, database))?.inquiries[0];
    const id = inquiry?.id ?? "";
    await changeInquiry({ reviewKey, id, turn: "send" }, database);
    const signed = await sign(reviewKey);
    if (!signed.ok) throw new Error(signed.code);
    const write = async () => {
      const formats = ["record", ...reportFormatSchema.options] as const;
      const exported = [];
      for (const format of formats) {
        const one = await exportSnapshot({ reviewKey, number: 1, format, language: "ja" }, database);
        if (!one.ok) throw new Error(one.code);
        exported.push(Buffer.concat([...one.file.content.pieces]));
      }
      return exported;
    };
    const once = await write();
    // What was asked, and that it was open when it was signed, stands in it whatever becomes of it.
    const told = once[reportFormatSchema.options.indexOf("html") + 1]?.toString();
    expect(told).toContain(`${inquiry?.code} Q1`);
    expect(told).toContain("送った質問 1件、うち未回答 1件。");
    await changeInquiry({ reviewKey, id, turn: "close" }, database);
    await put(reviewKey, vendors[0], ["無し", "無し"]);
    vi.stubEnv("TZ", "Asia/Tokyo");
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-02-03T04:05:06Z") });
    const again = await write();
    vi.useRealTimers();
    vi.unstubAllEnvs();
    expect(once.map((bytes, index) => Buffer.compare(bytes, again[index]!))).toEqual(once.map(() => 0));
    expect(createHash("sha256").update(once[0]!).digest("hex")).toBe(signed.sha256);
    const [, , , , html, markdown, , json] = once.map(String);
    for (const text of [html, markdown, json]) expect(text).toContain(signed.sha256);
  });

  it("says which answers, placements and verdicts changed since it was signed", async () => {
    const { reviewKey, vendors, sheet } = await newReview();
    const made = await createProfile({ reviewKey, source: { kind: "ready", name: "personal-data" } }, database);
    if (!made.ok) throw new Error(made.code);
    expect((await sign(reviewKey)).ok).toBe(true);
    const changes = async () => {
      const { latest } = await open(reviewKey);
      if (!latest || "altered" in latest) throw new Error("no record");
      return latest.changes.map(({ kind, item, service, before, after }) => [
        kind,
        item,
        service?.vendor,
        before,
        after,
      ]);
    };
    expect(await changes()).toEqual([]);
    const moved = { [`${sheet}-1`]: { items: ["emergency-power"], seen: null } };
    await confirmPlacements({ reviewKey, decisions: moved }, database);
    expect(await changes()).toEqual([
      ["placement", "emergency-power", vendors[0], "無し", "有り\n\n無し"],
      ["placement", "fire-protection", vendors[0], "有り", ""],
    ]);
    await confirmPlacements(
      { reviewKey, decisions: { [`${sheet}-1`]: { items: null, seen: ["emergency-power"] } } },
      database,
    );
    expect(await changes()).toEqual([]);
    const verdict = { opinion: "not-acceptable" as const, reason: "" };
    const profileId = (await open(reviewKey)).profileId ?? "";
    const given = { reviewKey, profileId, sheetId: sheet, seen: null };
    const stored = await decideVerdict({ ...given, item: "server-location", verdict }, database);
    expect(stored.ok).toBe(true);
    expect(await changes()).toContainEqual(["verdict", "server-location", vendors[0], "", "not-acceptable"]);
    await put(reviewKey, vendors[0], ["無し", "無し"]);
    expect(await changes()).toContainEqual(["answer", "fire-protection", vendors[0], "有り", "無し"]);
    const again = await sign(reviewKey);
    expect(again).toMatchObject({ ok: true, number: 2 });
    expect(await changes()).toEqual([]);
    const record = await exportSnapshot({ reviewKey, number: 2, format: "record", language: "ja" }, database);
    if (!record.ok) throw new Error(record.code);
    const frozen = JSON.parse(Buffer.concat([...record.file.content.pieces]).toString());
    expect(frozen.earlier).toHaveLength(1);
    expect(frozen.changes.map(({ kind }: { kind: string }) => kind)).toContain("answer");
    const told = await exportSnapshot({ reviewKey, number: 2, format: "md", language: "ja" }, database);
    if (!told.ok) throw new Error(told.code);
    const page = Buffer.concat([...told.file.content.pieces]).toString();
    expect([page.includes("不適合"), page.includes("not-acceptable")]).toEqual([true, false]);
  });

  it("refuses a record that somebody changed in the database", async () => {
    const { reviewKey } = await newReview();
    await sign(reviewKey);
    const { latest } = await open(reviewKey);
    expect(latest).not.toHaveProperty("altered");
    const review = await database.reader.review.findUniqueOrThrow({ where: { key: reviewKey } });
    await database.writer.snapshot.update({
      where: { reviewId_number: { reviewId: review.id, number: 1 } },
      data: { record: new Uint8Array(gzipSync('{"kurabe":"record"}')) },
    });
    expect((await open(reviewKey)).latest).toMatchObject({ altered: true });
    const exported = await exportSnapshot({ reviewKey, number: 1, format: "pdf", language: "en" }, database);
    expect(exported).toEqual({ ok: false, code: "altered" });
  });
});
