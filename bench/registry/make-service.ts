import { randomUUID } from "node:crypto";
import { packSheet } from "#lib/compare/screen-sheets.ts";
import type { NewChecksheet } from "#lib/db/writes/store-checksheet.ts";
import type { Answer, Fact, Status } from "#lib/domain/answer.ts";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import { derivationVersion } from "#lib/usecases/derivation/derivation-version.ts";
import { seeded } from "../make-sheets.ts";

const STATUSES: Status[] = [
  "met",
  "met",
  "met",
  "met",
  "partial",
  "conditional",
  "not_met",
  "informational",
  "unanswered",
];
const FACTS: Pick<Fact, "kind" | "value" | "unit" | "qualifier">[] = [
  ...[99, 99.5, 99.9, 99.95, 99.99].map((value) => ({
    ...({ kind: "percentage", unit: "%", qualifier: "target" } as const),
    value,
  })),
  ...[1, 3, 6, 12].map((value) => ({
    ...({ kind: "duration", unit: "month", qualifier: "deletion" } as const),
    value,
  })),
  ...["ISO/IEC 27001", "SOC 2", "ISMAP"].map((value) => ({ ...NAMED("certification"), value })),
  ...["JP", "US", "Europe"].map((value) => ({ ...NAMED("location"), value })),
  ...["TLS 1.1", "TLS 1.2", "TLS 1.3"].map((value) => ({ ...NAMED("protocol"), value })),
];
const SUBJECTS = [
  "バックアップ",
  "通信",
  "利用者データ",
  "監査ログ",
  "管理者権限",
  "脆弱性",
  "The service",
  "Customer data",
];
const SAYINGS = [
  "を日次で取得しています。",
  "は暗号化しています。",
  "は年に一度見直します。",
  " is reviewed every year. ",
];
/** In one answer of some 5,000. */
export const RARE_WORD = "耐量子計算機暗号";
/** In one answer of some 50: in nearly every sheet. */
export const COMMON_WORD = "AES-256";

function NAMED<Kind extends Fact["kind"]>(kind: Kind) {
  return { kind, unit: null, qualifier: null };
}

type Random = () => number;

const pick = <Value>(values: readonly Value[], random: Random): Value => values[Math.floor(random() * values.length)]!;

/** Most answers are short, few are long: 2 to some 350 characters, as in published sheets. */
function makeText(random: Random): string {
  const length = 2 + Math.floor(350 * random() ** 3);
  let text = random() < 0.5 ? "有り" : "Yes. ";
  while (text.length < length) text += pick(SUBJECTS, random) + pick(SAYINGS, random);
  if (random() < 0.02) text += `${COMMON_WORD}を使います。`;
  return random() < 0.0002 ? `${text}${RARE_WORD}に対応しています。` : text;
}

function makeAnswer(random: Random, text: string): Answer {
  const facts = random() < 0.4 ? [{ ...pick(FACTS, random), text: "", start: 0, end: 0 }] : [];
  return {
    ...{ status: text === "" ? "unanswered" : pick(STATUSES, random), method: "bench", because: null, facts },
    ...{
      confidence: pick([0.6, 0.85, 0.9, 0.95, 1], random),
      conditions: [],
      evidence: [],
      covered: [],
      uncovered: [],
    },
    flags: random() < 0.1 ? ["bare-yes"] : [],
  };
}

function makeRow(gridRow: number, question: string, answer: string): SourceRow {
  const cells = { question: `D${gridRow}`, answer: `E${gridRow}` };
  return {
    ...{ bucket: "question", sheet: "1", gridRow, row: gridRow, page: null, number: String(gridRow), path: [] },
    ...{ question, answer, detail: "", remarks: "", cells, links: [], unit: "", example: "", allowed: [] },
    ...{ text: `${question} | ${answer}`, reason: "question-row" },
  };
}

type Making = { template: Template; templateId: string; index: number };

/** One service's sheet as an import would hand it to the store; the same for the same index, but for its ids. */
export function makeService({ template, templateId, index }: Making): NewChecksheet {
  const random = seeded(index);
  const id = randomUUID();
  const createdAt = new Date("2026-11-25T00:00:00Z");
  const made = template.items.map(({ key, question }, place) => {
    const text = random() < 0.1 ? "" : makeText(random);
    const row = makeRow(place + 2, question.ja, text);
    const [relation, state] = [random() < 0.9 ? "equal" : "subset", random() < 0.95 ? "placed" : "review"] as const;
    const placement = { item: key, relation, state, confidence: 0.95, method: "alias" as const, reasons: [] };
    return { row, placement, answer: makeAnswer(random, text) };
  });
  const answers = made.map(({ row, placement, answer }): ItemAnswer => {
    const { number, question, answer: text, remarks } = row;
    const source = { documentId: id, sheet: row.sheet, row: row.row, page: null, cell: null };
    return { ...placement, rowId: "", number, question, text, remarks, source, answer };
  });
  const rows = made.map(({ row }) => row);
  const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
  return {
    ...{ id, reviewId: null, vendor: `事業者 ${index} Inc.`, service: "", title: "", language: "ja" },
    ...{ disclosedOn: random() < 0.9 ? `202${pick([3, 4, 5, 6], random)}-06-${day}` : null, legend: {}, issues: [] },
    ...{ layout: { fingerprint: "bench", sheets: [] }, readerVersion: 1, createdAt, rows, decisions: [] },
    ...{ bytes: new TextEncoder().encode(id), newId: randomUUID },
    document: { name: `${index}.xlsx`, format: "xlsx", sha256: id, issues: [], sheets: [] },
    derivation: {
      ...{ id: randomUUID(), checksheetId: id, templateId, version: derivationVersion(template), derivedAt: createdAt },
      rows: made.map(({ placement, answer }) => ({
        ...{ placements: [placement], alternatives: [], interpretations: [{ item: placement.item, answer }] },
      })),
      packed: packSheet(template, answers),
    },
  };
}

/** Twelve conditions of every kind on items all over the list. */
export function makeProfile(): RequirementProfile {
  const accepts: RequirementProfile["requirements"][number]["accept"][] = [
    { every: { fact: "percentage", unit: "%", atLeast: 99.9 } },
    { some: { fact: "certification", oneOf: ["ISO/IEC 27001", "SOC 2"] } },
    { every: { fact: "location", oneOf: ["JP"] } },
    { every: { fact: "duration", unit: "day", atMost: 90, qualifiers: ["deletion"] } },
    { every: { fact: "protocol", atLeast: "TLS 1.2" } },
    { age: { atMost: 24, unit: "month" } },
    { any: [{ status: ["met"] }, { all: [{ status: ["partial"] }, { age: { atMost: 12, unit: "month" } }] }] },
    { not: { status: ["not_met", "planned"] } },
    ...[undefined, undefined, undefined, undefined],
  ];
  const requirements = accepts.map((accept, index) => ({
    ...{ item: `item-${1 + index * 24}`, must: index % 3 === 0 },
    ...(accept && { accept }),
  }));
  return { name: "bench", template: "bench", requirements };
}
