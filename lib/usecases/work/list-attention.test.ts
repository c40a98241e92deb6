import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { emptyDecision, openDecision } from "#lib/domain/decision.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { importChecksheet } from "../import/import-checksheet.ts";
import { createReview } from "../reviews/create-review.ts";
import { listAttention } from "./list-attention.ts";

const now = new Date("2026-11-25T12:00:00Z");
const reviewKey = "looked-after";
const form = (certificate: string) =>
  Buffer.from(`No.,項目,内容,回答\r\n1,認証取得,公的認証の取得の有無,${certificate}\r\n2,火災対策,火災対策の有無,有り`);

describe.each(databaseKinds)("what needs attention on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind));
    await createReview({ title: "見守る", key: reviewKey }, database);
  });
  afterAll(() => remove());

  async function put(
    vendor: string,
    { certificate, disclosedOn }: { certificate: string; disclosedOn: string | null },
  ) {
    const file = { bytes: form(certificate), name: "a.csv", reviewKey, vendor, service: "", disclosedOn };
    expect(await importChecksheet(file, database)).toMatchObject({ ok: true });
  }

  it("is nothing where there is nothing", async () => {
    const nothing = { sheets: [], certificates: [], inquiries: [], decisions: [], risks: [] };
    expect(await listAttention({ now }, database)).toEqual(nothing);
  });

  it("is old and undated sheets, the oldest first, and what newest sheets state of certificates that end", async () => {
    const later = { certificate: "ISO/IEC 27001（有効期限 2028年1月1日）", disclosedOn: "2026-06-01" };
    await put("かもめ", { certificate: "ISO/IEC 27001（有効期限 2025年1月1日）", disclosedOn: "2024-06-01" });
    await put("かもめ", later);
    await put("さぎ", {
      certificate: "ISO/IEC 27001とプライバシーマーク（有効期限 2027年1月）",
      disclosedOn: "2024-11-25",
    });
    await put("つばめ", { certificate: "SOC 2（有効期限 2026年11月24日）", disclosedOn: "2024-11-26" });
    await put("とび", { certificate: "取得していません", disclosedOn: null });
    const { sheets, certificates } = await listAttention({ now }, database);
    expect(sheets).toEqual([
      { vendor: "さぎ", service: "", disclosedOn: "2024-11-25" },
      { vendor: "とび", service: "", disclosedOn: null },
    ]);
    expect(certificates).toEqual([
      { vendor: "つばめ", service: "", names: ["SOC 2"], until: "2026-11-24", over: true },
      { vendor: "さぎ", service: "", names: ["ISO/IEC 27001", "PrivacyMark"], until: "2027-01", over: false },
    ]);
  });

  it("is sent questions, what came back first, and signed decisions with what calls for another look", async () => {
    const { id: reviewId } = await database.reader.review.findUniqueOrThrow({ where: { key: reviewKey } });
    const inquiry = (vendor: string, more: { state: string; dueOn: string | null }) => ({
      ...{ id: vendor, reviewId, code: vendor, kind: "follow-up", language: "ja", vendor, service: "", revision: 1 },
      ...{ createdAt: now, ...more },
    });
    const question = (inquiryId: string, ref: number, state: string) => ({
      ...{ id: `${inquiryId}${ref}`, inquiryId, ref, item: "x", asked: "{}", text: "?", adds: false },
      ...{ answer: "", remarks: "", state, comment: "", changedAt: now },
    });
    const drafts = [
      inquiry("下書き", { state: "draft", dueOn: null }),
      inquiry("済", { state: "closed", dueOn: null }),
    ];
    const sent = [
      inquiry("待", { state: "sent", dueOn: "2026-12-01" }),
      inquiry("遅", { state: "sent", dueOn: "2026-11-24" }),
    ];
    const back = inquiry("戻", { state: "sent", dueOn: null });
    for (const data of [...drafts, ...sent, back]) await database.writer.inquiry.create({ data });
    const questions = [question("待", 1, "open"), question("待", 2, "answered"), question("遅", 1, "sent-back")];
    for (const data of questions) await database.writer.inquiryQuestion.create({ data });
    const bytes = new Uint8Array();
    const reply = { via: "file", name: "a", sha256: "", bytes, document: bytes, receivedAt: now, state: "received" };
    await database.writer.inquiryReply.create({ data: { id: "r", inquiryId: "戻", ...reply } });
    const service = { ...openDecision("s"), reassessOn: "2026-11-25", riskExpiresOn: "2026-11-26" };
    const content = JSON.stringify({ ...emptyDecision, services: [service] });
    await database.writer.decisionDraft.create({ data: { reviewId, content, revision: 1, changedAt: now } });
    // Not what was signed: its seal is broken.
    const record = new Uint8Array(gzipSync("{}"));
    const signed = { reviewId, number: 1, sha256: "another", record, signedBy: "佐藤", signedAt: now };
    await database.writer.snapshot.create({ data: signed });
    const { inquiries, decisions } = await listAttention({ now }, database);
    const about = { reviewKey, review: "見守る", service: "" };
    expect(inquiries).toEqual([
      { ...about, code: "戻", vendor: "戻", open: 0, dueOn: null, late: false, returned: true },
      { ...about, code: "遅", vendor: "遅", open: 1, dueOn: "2026-11-24", late: true, returned: false },
      { ...about, code: "待", vendor: "待", open: 1, dueOn: "2026-12-01", late: false, returned: false },
    ]);
    expect(decisions).toEqual([{ reviewKey, review: "見守る", because: ["changed", "reassess"] }]);
  });
});
