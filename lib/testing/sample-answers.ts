import { compareAnswers } from "#lib/compare/compare-answers.ts";
import type { Answer, Fact, Status } from "#lib/domain/answer.ts";
import type { Comparison, ItemAnswer, SheetAnswers } from "#lib/domain/comparison.ts";
import type { Item, Template } from "#lib/domain/template.ts";
import { buildAnswer, buildItem } from "./build-values.ts";

// Builders for tests: every field has a plain value, a test names what it is about.

/** A template item. */
export function sampleItem(key: string, given: Partial<Item> = {}): Item {
  const named = { number: key, path: { ja: ["区分", key], en: ["Section", key] } };
  return buildItem({ key, ...named, ...given });
}

/** A template of the given items. */
export function sampleTemplate(items: Item[]): Template {
  return { key: "sample", version: 1, title: { ja: "見本", en: "Sample" }, origin: "", items };
}

/** A fact without its place in the text. */
export function sampleFact(given: Pick<Fact, "kind" | "value"> & Partial<Fact>): Fact {
  return { unit: null, qualifier: null, text: "", start: 0, end: 0, ...given };
}

type GivenAnswer = Partial<Omit<ItemAnswer, "answer">> & { status: Status; answer?: Partial<Answer> };

/** A sure answer to `item` with the given status and whatever else a test is about. */
export function sampleAnswer(item: string, { status, answer, ...given }: GivenAnswer): ItemAnswer {
  return {
    rowId: `row-${item}`,
    item,
    relation: "equal",
    state: "placed",
    confidence: 1,
    number: item,
    question: `${item}?`,
    text: "",
    remarks: "",
    source: { documentId: "d", sheet: "1", row: 1, page: null, cell: "E1" },
    answer: buildAnswer({ status, ...answer }),
    ...given,
  };
}

/** A sheet of one vendor. */
export function sampleSheet(vendor: string, answers: ItemAnswer[], given: Partial<SheetAnswers> = {}): SheetAnswers {
  return {
    id: vendor,
    vendor,
    service: `${vendor} Cloud`,
    language: "ja",
    disclosedOn: null,
    fileName: `${vendor}.xlsx`,
    sha256: "0".repeat(64),
    answers,
    ...given,
  };
}

const backup = { ja: "利用者データのバックアップ実施インターバル", en: "Interval of backups of user data" };

/** Three vendors on five items: every agreement, several statuses, links, flags, two rows on one item. */
export function sampleComparison(): Comparison {
  const template = sampleTemplate([
    sampleItem("uptime", { number: "5", weight: 2, question: { ja: "サービス稼働率の目標値", en: "Target uptime" } }),
    sampleItem("backup", { number: "8", question: backup, answerType: "frequency" }),
    sampleItem("certificate", { number: "4" }),
    sampleItem("fire", { number: "26" }),
    sampleItem("escrow", { number: "30" }),
  ]);
  const percentage = (value: number) => sampleFact({ kind: "percentage", value, unit: "%", qualifier: "target" });
  const security = { caption: "▼セキュリティ", url: "https://example.com/jp/security.html?a=1&b=2" };
  return compareAnswers(template, [
    sampleSheet("Zoho", [
      sampleAnswer("uptime", { status: "met", text: "99.9%", answer: { facts: [percentage(99.9)] } }),
      sampleAnswer("backup", {
        status: "informational",
        text: "フルバックアップを週次、差分バックアップを日次で実施しています。\n\n▼セキュリティ\nhttps://example.com/jp/security.html?a=1&b=2",
        answer: { evidence: [security] },
      }),
      sampleAnswer("certificate", {
        status: "not_met",
        text: "無し ※お客様自身で確認可能",
        answer: { flags: ["compensating-note"] },
      }),
      sampleAnswer("fire", { status: "met", text: "有り" }),
    ]),
    sampleSheet(
      "ミナト監視",
      [
        sampleAnswer("uptime", { status: "met", text: "99.95％", answer: { facts: [percentage(99.95)] } }),
        sampleAnswer("backup", { status: "informational", text: "日次（7世代）", remarks: "=SUM(A1)" }),
        sampleAnswer("certificate", { status: "met", text: "有", state: "review", number: "1-4" }),
        sampleAnswer("fire", { status: "met", text: "有：ハロン消火" }),
        sampleAnswer("escrow", { status: "unanswered" }),
      ],
      { disclosedOn: "2026-08-01" },
    ),
    sampleSheet(
      "Northlight",
      [
        sampleAnswer("uptime", { status: "conditional", text: "99.9% on the <b>Business</b> plan | see SLA" }),
        sampleAnswer("backup", { status: "informational", text: "-daily", rowId: "b1" }),
        sampleAnswer("backup", { status: "informational", text: "+81-3-1234-5678", rowId: "b2" }),
        sampleAnswer("certificate", { status: "not_disclosed", text: "Provided under NDA." }),
        sampleAnswer("fire", { status: "met", text: "Yes" }),
      ],
      { language: "en", disclosedOn: "2026-05-30" },
    ),
  ]);
}
