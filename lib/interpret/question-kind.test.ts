import { describe, expect, it } from "vitest";
import { foldText } from "#lib/domain/fold-text.ts";
import { questionKind } from "./question-kind.ts";
import { questionPolarity } from "./question-polarity.ts";
import { searchable } from "./rules/rule.ts";

const folded = (question: string) => searchable(foldText(question));

const kinds = [
  { question: "ウイルス対策の有無", kind: "claim" },
  { question: "DR対策の有無と、「有り」の場合はその概要", kind: "claim-detail" },
  { question: "ログ取得の状況と、利用者への提供可否", kind: "description" },
  { question: "パッチ適用方針", kind: "description" },
  { question: "サービス稼働率の目標値", kind: "value" },
  { question: "暗号化していますか？", kind: "claim" },
  { question: "プライバシーマーク、ISMS等の取得", kind: "value" },
  { question: "データの暗号化", kind: "claim" },
  { question: "備考", kind: "open" },
  { question: "Do you encrypt data at rest?", kind: "claim" },
  { question: "Do you test backups? If so, how often?", kind: "claim-detail" },
  { question: "Describe your backup process.", kind: "description" },
  { question: "How long are logs retained?", kind: "value" },
  { question: "Customer data is encrypted at rest.", kind: "claim" },
  { question: "Backup", kind: "open" },
  { question: "バックアップ", kind: "claim", unit: "有無" },
  { question: "サービス稼働率", kind: "value", unit: "稼働率(%)" },
  { question: "バックアップ", kind: "claim", allowed: ["有", "無"] },
];

describe("questionKind", () => {
  it.each(kinds)("$question $unit → $kind", ({ question, kind, unit = "", allowed = [] }) => {
    expect(questionKind(null, { question: folded(question), unit, allowed })).toBe(kind);
  });
});

describe("questionPolarity", () => {
  it.each([
    { question: "過去1年間の情報漏えい事故の有無", polarity: "negative" },
    { question: "インシデント対応手順の有無", polarity: "positive" },
    { question: "Have you had a data breach in the last three years?", polarity: "negative" },
    { question: "Do you have a breach notification process?", polarity: "positive" },
  ])("$question → $polarity", ({ question, polarity }) => {
    expect(questionPolarity(null, folded(question))).toBe(polarity);
  });
});
