import { describe, expect, it } from "vitest";
import type { Item } from "#lib/domain/template.ts";
import { type AnswerInput, interpretSheet } from "./interpret-answer.ts";

function row(question: string, text: string, item: Item | null = null): { input: AnswerInput; item: Item | null } {
  return { input: { text, remarks: "", links: [], legend: {}, unit: "", question, allowed: [] }, item };
}

const detail: Item = {
  key: "return",
  number: "2",
  path: { ja: [], en: [] },
  question: { ja: "返却の有無と、方法・費用", en: "" },
  aliases: [],
  answerType: "yes-no-detail",
  polarity: "positive",
  subPoints: [
    { key: "method", label: { ja: "方法", en: "Method" }, cues: ["エクスポート"] },
    { key: "cost", label: { ja: "費用", en: "Cost" }, cues: ["費用", "無償"] },
  ],
  weight: 1,
};

const cases = [
  {
    title: "uptime that differs between rows",
    rows: [row("サービス稼働率", "99.9%"), row("稼働率（SLA）", "99.95%"), row("稼働率", "目標 99.99%")],
    expected: [[], [], []],
  },
  {
    title: "uptime that differs in one promise",
    rows: [row("サービス稼働率", "99.9%"), row("年間稼働率", "99.95%")],
    expected: [["conflicting-numbers"], ["conflicting-numbers"]],
  },
  { title: "two values in one row", rows: [row("サービス稼働率", "基幹 99.9%、その他 99%")], expected: [[]] },
  {
    title: "one caption, two addresses",
    rows: [row("a", "▼復旧 https://a.example/1"), row("b", "▼復旧 https://a.example/2")],
    expected: [["caption-with-two-addresses"], ["caption-with-two-addresses"]],
  },
  {
    title: "too few links to speak of most",
    rows: [row("a", "▼a https://a.example/"), row("b", "▼b https://a.example/")],
    expected: [[], []],
  },
  { title: "bare yes", rows: [row("", "有り", detail)], expected: [["bare-yes"]] },
  {
    title: "a yes that leaves a point open",
    rows: [row("", "有り。エクスポート機能にて返却します。", detail)],
    expected: [["sub-points-uncovered"]],
  },
  { title: "a no needs no details", rows: [row("", "無し", detail)], expected: [[]] },
  {
    title: "a naked certificate",
    rows: [row("第三者認証の取得状況", "ISO/IEC 27001、SOC 2")],
    expected: [["certificate-without-scope"]],
  },
  {
    title: "a certificate with scope",
    rows: [row("第三者認証の取得状況", "ISO/IEC 27001（登録範囲：本サービスの開発・運用）")],
    expected: [[]],
  },
  { title: "a date, however old", rows: [row("開示情報の日付", "2021年2月18日")], expected: [[]] },
  { title: "a lone dash", rows: [row("対策の有無", "―")], expected: [["ambiguous-dash"]] },
];

describe("flags", () => {
  it.each(cases)("$title", ({ rows, expected }) => {
    expect(interpretSheet(rows).map(({ flags }) => flags)).toEqual(expected);
  });

  it("marks the address behind most links", () => {
    const rows = [1, 2, 3, 4].map((n) => row("a", `▼${n} https://a.example/${n < 4 ? "same" : "other"}`));
    expect(interpretSheet(rows).map(({ flags }) => flags)).toEqual([
      ["one-address-behind-most"],
      ["one-address-behind-most"],
      ["one-address-behind-most"],
      [],
    ]);
  });
});
