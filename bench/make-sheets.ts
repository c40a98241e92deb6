import type { Answer, Fact, Status } from "#lib/domain/answer.ts";
import type { ItemAnswer, SheetAnswers } from "#lib/domain/comparison.ts";
import type { Item, Template } from "#lib/domain/template.ts";

const STATUSES: Status[] = ["met", "met", "met", "partial", "conditional", "not_met", "informational", "unanswered"];
const PHRASES = [
  "フルバックアップを週次、差分バックアップを日次で実施しています。",
  "契約終了前に、お客様自身が一部のデータを所定の形式でエクスポート可能です。",
  "Data is encrypted at rest with AES-256 and in transit with TLS 1.2 or later.",
  "認証を受けたサードパーティのスキャンツールで脆弱性を診断しています。\n",
  "※一部のプランでは保持期間が３か月となります。",
  "Available on the Business plan only. ",
];

/** Pseudo-random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function makeItem(index: number): Item {
  const section = Math.floor(index / 20) + 1;
  return {
    key: `item-${index + 1}`,
    number: String(index + 1),
    path: { ja: [`第${section}部`, `項目${index + 1}`], en: [`Part ${section}`, `Item ${index + 1}`] },
    question: { ja: `項目${index + 1}に関する対策の有無と、その方法・頻度`, en: `Measures for item ${index + 1}` },
    aliases: [],
    answerType: "yes-no-detail",
    polarity: "positive",
    subPoints: [],
    weight: 1,
  };
}

/** A template of made-up items. */
export function makeTemplate(items: number): Template {
  return {
    key: "bench",
    version: 1,
    title: { ja: "計測用", en: "For measuring" },
    origin: "",
    items: Array.from({ length: items }, (_, index) => makeItem(index)),
  };
}

type Place = { item: Item; sheet: number; row: number };

function makeAnswer({ item, sheet, row }: Place, random: () => number): ItemAnswer {
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const length = 20 + Math.floor(random() * 580);
  let text = "";
  while (text.length < length) text += pick(PHRASES);
  const status = pick(STATUSES);
  const fact: Fact = {
    kind: "duration",
    value: 1 + Math.floor(random() * 4),
    unit: "month",
    qualifier: null,
    text: "",
    start: 0,
    end: 0,
  };
  const answer: Answer = {
    status,
    method: "bench",
    confidence: 1,
    because: null,
    facts: random() < 0.4 ? [fact] : [],
    conditions: [],
    evidence: random() < 0.3 ? [{ caption: "▼資料", url: `https://example.com/${sheet}/${row % 10}` }] : [],
    covered: [],
    uncovered: [],
    flags: random() < 0.1 ? ["bare-yes"] : [],
  };
  return {
    rowId: `${sheet}-${row}`,
    item: item.key,
    relation: "equal",
    state: "placed",
    confidence: 1,
    number: String(row),
    question: item.question.ja,
    text: status === "unanswered" ? "" : text.slice(0, length),
    remarks: "",
    source: { documentId: `d${sheet}`, sheet: "シート1", row, page: null, cell: `E${row}` },
    answer,
  };
}

/** Filled sheets for every item of the template, answers of 20 to 600 characters, always the same. */
export function makeSheets(template: Template, sheets: number): SheetAnswers[] {
  const random = seeded(20261123);
  return Array.from({ length: sheets }, (_, sheet) => ({
    id: `s${sheet}`,
    vendor: `事業者${sheet + 1}`,
    service: `サービス${sheet + 1}`,
    language: "ja",
    disclosedOn: "2026-08-01",
    fileName: `checksheet-${sheet + 1}.xlsx`,
    sha256: "0".repeat(64),
    answers: template.items.map((item, index) => makeAnswer({ item, sheet, row: index + 2 }, random)),
  }));
}
