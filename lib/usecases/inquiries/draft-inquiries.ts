import { randomBytes, randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listInquiries } from "#lib/db/reads/list-inquiries.ts";
import { addInquiry, extendDraft, type NewQuestion } from "#lib/db/writes/save-inquiry.ts";
import type { ComparedSheet, Comparison } from "#lib/domain/comparison.ts";
import type { Asked, Inquiry } from "#lib/domain/inquiry.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Template } from "#lib/domain/template.ts";
import { chooseQuestions, type PickedCell, type QuestionGroup } from "#lib/inquiry/choose-questions.ts";
import { draftWording } from "#lib/inquiry/draft-wording.ts";
import { makeInquiryCode } from "#lib/inquiry/inquiry-code.ts";
import { listDecidingCells } from "../comparison/list-deciding-cells.ts";
import { openComparison } from "../comparison/open-comparison.ts";

type Order = {
  reviewKey: string;
  /** Ids of the sheets whose vendors are asked. */
  sheets: readonly string[];
  groups: readonly QuestionGroup[];
  /** Item keys picked by hand. */
  items: readonly string[];
  /** The requirements whose deciding questions are asked. */
  profileId?: string | undefined;
};

/** Makes drafts of questions, one for each vendor asked, or adds to the draft that is there. `added`: how many cells they are about. */
export async function draftInquiries(
  { reviewKey, sheets, groups, items, profileId }: Order,
  given?: Database,
): Promise<{ ok: true; value: { added: number } } | { ok: false; code: "no-such-review" }> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  const opened = await openComparison({ reviewKey }, database);
  if (!review || !opened) return { ok: false, code: "no-such-review" };
  const { comparison } = opened;
  const asked = new Set(sheets);
  const byHand = sheets.flatMap((sheet) => items.map((item): PickedCell => ({ item, sheet, reason: "by-hand" })));
  const deciding = profileId === undefined ? [] : await listDecidingCells(database, { review, comparison, profileId });
  const chosen = chooseQuestions(comparison, { groups: new Set(groups), picked: [...deciding, ...byHand] });
  const drafts = (await listInquiries(database, { reviewId: review.id })).filter(({ state }) => state === "draft");
  const now = new Date();
  let added = 0;
  for (const { sheet: id, asked: cells } of chosen) {
    const sheet = comparison.sheets.find((one) => one.id === id);
    if (!sheet || !asked.has(id) || cells.length === 0) continue;
    added += cells.length;
    const draft = drafts.find(({ checksheetId, kind }) => checksheetId === id && kind === "follow-up");
    await askVendor(database, { reviewId: review.id, sheet, cells, draft, template: comparison.template, now });
  }
  return { ok: true, value: { added } };
}

type Asking = {
  reviewId: string;
  sheet: ComparedSheet;
  cells: readonly Asked[];
  draft: Inquiry | undefined;
  template: Comparison["template"];
  now: Date;
};

async function askVendor(database: Database, { reviewId, sheet, cells, draft, template, now }: Asking): Promise<void> {
  const language = draft?.language ?? (sheet.language === "ja" ? "ja" : "en");
  const questions = cells.map((asked) => newQuestion(asked, { template, language }));
  if (draft && (await extendDraft(database, { id: draft.id, questions, now }))) return;
  const { id: checksheetId, vendor, service } = sheet;
  await addInquiry(database, {
    ...{ id: randomUUID(), code: makeInquiryCode(randomBytes(7)), kind: "follow-up" },
    ...{ reviewId, checksheetId, vendor, service, language, questions, now },
  });
}

// What an answer to these says stands in the place of what was there.
const REPLACING = new Set([
  "not-in-sheet",
  "unanswered",
  "not-disclosed",
  "form",
  "ambiguous-dash",
  "ambiguous-symbol",
  "contradiction",
]);

function newQuestion(asked: Asked, { template, language }: { template: Template; language: Language }): NewQuestion {
  const item = template.items.find(({ key }) => key === asked.item);
  const text = item ? draftWording(asked, { item, language }) : "";
  return { ...asked, id: randomUUID(), text, adds: !asked.reasons.some((reason) => REPLACING.has(reason)) };
}

/** Makes a draft that asks a vendor for the review's whole item list: a blank checksheet. */
export async function draftForm(
  { reviewKey, vendor, service, language }: { reviewKey: string; vendor: string; service: string; language: Language },
  given?: Database,
): Promise<{ ok: true } | { ok: false; code: "no-such-review" | "vendor-missing" }> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-review" };
  if (vendor.trim() === "") return { ok: false, code: "vendor-missing" };
  const { id: reviewId, template } = review;
  const questions = template.items.map(({ key: item }) =>
    newQuestion(
      { item, rowId: null, number: "", asked: "", earlier: "", reasons: ["form"], parts: [] },
      { template, language },
    ),
  );
  await addInquiry(database, {
    ...{ id: randomUUID(), code: makeInquiryCode(randomBytes(7)), kind: "form", now: new Date() },
    ...{ reviewId, checksheetId: null, vendor, service, language, questions },
  });
  return { ok: true };
}
