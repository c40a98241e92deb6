import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#lib/db/open-database.ts";
import { listReplies } from "#lib/db/reads/list-replies.ts";
import type { Inquiry } from "#lib/domain/inquiry.ts";
import { databaseKinds, openTestDatabase } from "#lib/testing/test-database.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import { openSource } from "../comparison/open-source.ts";
import { importChecksheet } from "../import/import-checksheet.ts";
import { createReview } from "../reviews/create-review.ts";
import { changeInquiry, saveDraft, sendBack } from "./change-inquiry.ts";
import { draftForm, draftInquiries } from "./draft-inquiries.ts";
import { exportInquiry } from "./export-inquiry.ts";
import { dismissReply, mergeStoredReply } from "./merge-stored-reply.ts";
import { openInquiries } from "./open-inquiries.ts";
import { previewReply } from "./preview-reply.ts";
import { receiveReply } from "./receive-reply.ts";

// As printed in the file that LibreOffice saved.
const CODE = "KQ-HZX5-ZJ2X";
const ITEMS = ["disclosure-date", "data-return", "deletion-method", "vulnerability-assessment", "backup-interval"];
const VENDOR = "ミナト監視";

describe.each(databaseKinds)("questions to vendors on %s", (kind) => {
  let database: Database;
  let remove: () => Promise<void>;
  const reviewKey = "example";
  beforeAll(async () => {
    ({ database, remove } = await openTestDatabase(kind, "example"));
  });
  afterAll(() => remove());

  async function sheetOf(vendor: string) {
    const opened = await openComparison({ reviewKey }, database);
    const at = opened?.comparison.sheets.findIndex((sheet) => sheet.vendor === vendor) ?? -1;
    const sheet = opened?.comparison.sheets[at];
    if (!opened || !sheet) throw new Error("no sheet");
    const textsAt = (item: string) =>
      opened.comparison.rows.find((row) => row.item === item)?.cells[at]?.answers.map(({ text }) => text) ?? [];
    return { id: sheet.id, textsAt, opened, at };
  }
  async function inquiryOf(vendor: string): Promise<Inquiry> {
    const opened = await openInquiries({ reviewKey }, database);
    const inquiry = opened?.inquiries.find((one) => one.vendor === vendor);
    if (!inquiry) throw new Error("no inquiry");
    return inquiry;
  }

  it("drafts are made, changed by one person at a time, and sent", async () => {
    const { id } = await sheetOf(VENDOR);
    const order = { reviewKey, sheets: [id], groups: [], items: ITEMS };
    expect(await draftInquiries(order, database)).toEqual({ ok: true, value: { added: 5 } });
    // Once more adds nothing twice.
    await draftInquiries(order, database);
    const draft = await inquiryOf(VENDOR);
    expect(draft.questions.map(({ ref, item }) => [ref, item])).toEqual(ITEMS.map((item, at) => [at + 1, item]));
    const questions = draft.questions
      .toReversed()
      .map(({ id: question, adds }) => ({ id: question, adds, text: "別の文面" }));
    const { revision } = draft;
    const change = { revision, language: "en", dueOn: "2026-12-01", questions: questions.slice(0, 4) } as const;
    const saved = await saveDraft({ reviewKey, id: draft.id, order: change }, database);
    expect(saved.ok && saved.value.questions.map(({ item, text }) => [item, text])).toEqual(
      ITEMS.toReversed()
        .slice(0, 4)
        .map((item) => [item, "別の文面"]),
    );
    expect(await saveDraft({ reviewKey, id: draft.id, order: change }, database)).toEqual({
      ok: false,
      code: "changed",
    });
    expect(await exportInquiry({ reviewKey, id: draft.id, format: "xlsx" }, database)).toBeNull();
    expect(await changeInquiry({ reviewKey, id: draft.id, turn: "delete" }, database)).toEqual({
      ok: true,
      value: true,
    });
    expect(await changeInquiry({ reviewKey, id: draft.id, turn: "delete" }, database)).toEqual({
      ok: false,
      code: "changed",
    });
  });

  it("a sheet filled in with LibreOffice becomes the next version, and nothing else changes", async () => {
    const before = await sheetOf(VENDOR);
    await draftInquiries({ reviewKey, sheets: [before.id], groups: [], items: ITEMS }, database);
    const draft = await inquiryOf(VENDOR);
    await database.writer.inquiry.update({ where: { id: draft.id }, data: { code: CODE } });
    const bytes = await readFile("lib/inquiry/fixtures/filled-in-libreoffice.xlsx");
    // A draft was never sent: nothing answers it.
    expect(await receiveReply({ reviewKey, bytes, name: "a.xlsx" }, database)).toMatchObject({
      code: "no-such-inquiry",
    });
    await changeInquiry({ reviewKey, id: draft.id, turn: "send" }, database);
    const received = await receiveReply({ reviewKey, bytes, name: "a.xlsx" }, database);
    const again = await receiveReply({ reviewKey, bytes, name: "b.xlsx" }, database);
    expect(again).toEqual(received);
    const replyId = received.ok ? received.value.replyId : "";

    const preview = await previewReply({ reviewKey, replyId }, database);
    const refOf = new Map(preview?.inquiry.questions.map(({ id, ref }) => [id, ref]));
    expect(preview?.reply.entries.map(({ questionId, basis }) => [refOf.get(questionId ?? ""), basis])).toEqual([
      [1, "ref"],
      [2, "ref"],
      [3, "ref"],
      [5, "edited"],
      [undefined, "unasked"],
    ]);
    expect((await sheetOf(VENDOR)).id).toBe(before.id);

    expect(await mergeStoredReply({ reviewKey, replyId, choices: new Map() }, database)).toMatchObject({ ok: true });
    expect(await mergeStoredReply({ reviewKey, replyId, choices: new Map() }, database)).toEqual({
      ok: false,
      code: "settled",
    });
    const after = await sheetOf(VENDOR);
    expect(after.id).not.toBe(before.id);
    expect(after.textsAt("disclosure-date")).toEqual(["2026年8月1日\n（開示情報の時点）"]);
    expect(after.textsAt("data-return")).toEqual([`${before.textsAt("data-return")[0]}\n=1+1 ではありません`]);
    expect(after.textsAt("deletion-method")[0]).toBe(
      `${before.textsAt("deletion-method")[0]}\n一行目\n二行目\n${"あ".repeat(3000)}`,
    );
    expect(after.textsAt("backup-interval")).toEqual(["2027年4月から第三者診断を実施します（確定）"]);
    expect(after.textsAt("vulnerability-assessment")).toEqual(before.textsAt("vulnerability-assessment"));
    const { rows } = before.opened.comparison;
    for (const { item } of rows.filter(({ item }) => !ITEMS.includes(item))) {
      expect([item, after.textsAt(item)]).toEqual([item, before.textsAt(item)]);
    }
    const kept = after.opened.unplaced.filter(
      ({ sheetId, row }) => sheetId === after.id && row.answer === "こちらは聞かれていない回答です",
    );
    expect(kept).toHaveLength(1);
    const questions = (await inquiryOf(VENDOR)).questions.map(({ state }) => state);
    expect(questions).toEqual(["answered", "answered", "answered", "open", "answered"]);
  });

  it("every line of both files is a row once, and each answer leads to its cell", async () => {
    const { id, opened, at } = await sheetOf(VENDOR);
    const rows = await database.reader.sourceRow.findMany({ where: { checksheetId: id } });
    const places = rows.map(({ sheet, gridRow }) => `${sheet}!${gridRow}`);
    expect(new Set(places).size).toBe(places.length);
    const later = rows.filter(({ reason }) => reason === "answered-later");
    expect(later).toHaveLength(3);
    const answer = opened.comparison.rows.find(({ item }) => item === "data-return")?.cells[at]?.answers[0];
    const source = await openSource({ reviewKey, rowId: answer?.rowId ?? "" }, database);
    expect(source?.cells.some(({ text }) => text === "=1+1 ではありません")).toBe(true);
  });

  it("an answered question is sent back, and its new answer adds to what is there", async () => {
    const inquiry = await inquiryOf(VENDOR);
    const [, question] = inquiry.questions;
    const id = question?.id ?? "";
    expect(await sendBack({ reviewKey, id, comment: "期間は？" }, database)).toEqual({ ok: true, value: true });
    expect(await sendBack({ reviewKey, id, comment: "期間は？" }, database)).toEqual({ ok: false, code: "changed" });
    const [reply] = await listReplies(database, { reviewId: inquiry.reviewId });
    expect(reply).toMatchObject({ state: "merged", via: "file", name: "a.xlsx" });
  });

  it("a blank checksheet comes back as a vendor's first sheet, every item in its place", async () => {
    expect(await draftForm({ reviewKey, vendor: " ", service: "", language: "ja" }, database)).toMatchObject({
      ok: false,
    });
    await draftForm({ reviewKey, vendor: "新しい会社", service: "S", language: "ja" }, database);
    const draft = await inquiryOf("新しい会社");
    await changeInquiry({ reviewKey, id: draft.id, turn: "send" }, database);
    // The files are the same on both databases; reading them takes its time.
    for (const format of kind === "sqlite" ? (["xlsx", "docx"] as const) : (["xlsx"] as const)) {
      const file = await exportInquiry({ reviewKey, id: draft.id, format }, database);
      const bytes = file?.bytes ?? new Uint8Array();
      const received = await receiveReply({ reviewKey, bytes, name: `a.${format}` }, database);
      const replyId = received.ok ? received.value.replyId : "";
      const preview = await previewReply({ reviewKey, replyId }, database);
      expect([preview?.reply.entries, preview?.reply.unanswered.length, preview?.base]).toEqual([
        [],
        draft.questions.length,
        null,
      ]);
      expect(await dismissReply({ reviewKey, replyId }, database)).toMatchObject({ ok: true });

      // By the other door, as any sheet: every item is found and surely placed.
      const key = `r-${randomUUID()}`;
      await createReview({ title: "R", key }, database);
      const imported = await importChecksheet(
        { bytes, name: `a.${format}`, reviewKey: key, vendor: "V", service: "" },
        database,
      );
      expect(imported.ok && imported.value.coverage).toMatchObject({ missing: [], unplacedRows: 0 });
      const opened = await openComparison({ reviewKey: key }, database);
      const answers = opened?.comparison.rows.map(({ item, cells }) => [
        item,
        cells[0]?.answers.map(({ state }) => state),
      ]);
      expect(answers).toEqual(draft.questions.map(({ item }) => [item, ["placed"]]));
    }
  });
});
