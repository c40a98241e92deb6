import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";
import { readLegend } from "./legend/read-legend.ts";
import { isPlaceholder } from "./rows/placeholder.ts";
import { readDate } from "./stated/read-date.ts";
import { bestRole, readHeading } from "./tables/read-heading.ts";

describe("readDate", () => {
  it.each([
    { input: "2026-08-01", expected: "2026-08-01" },
    { input: "2026/8/1", expected: "2026-08-01" },
    { input: "２０２６年８月１日現在", expected: "2026-08-01" },
    { input: "令和3年2月18日", expected: "2021-02-18" },
    { input: "令和元年5月1日", expected: "2019-05-01" },
    { input: "平成30年12月31日", expected: "2018-12-31" },
    { input: "R8.8.1", expected: "2026-08-01" },
    { input: "1 August 2026", expected: "2026-08-01" },
    { input: "1st of March, 2026", expected: "2026-03-01" },
    { input: "Aug. 1, 2026", expected: "2026-08-01" },
    { input: "01-Sep-2026", expected: "2026-09-01" },
    { input: "31/12/2026", expected: "2026-12-31" },
    { input: "12/31/2026", expected: "2026-12-31" },
    { input: "5/5/2026", expected: "2026-05-05" },
    { input: "03/04/2026: either month", expected: null },
    { input: "03.04.2026", expected: "2026-04-03" },
    { input: "12. 2. 2026", expected: "2026-02-12" },
    { input: "2026年8月", expected: null },
    { input: "2026年2月末時点", expected: "2026-02-28" },
    { input: "2026-02-30", expected: null },
    { input: "1.2.3", expected: null },
    { input: "未定", expected: null },
  ])("$input", ({ input, expected }) => expect(readDate(input)).toBe(expected));
});

describe("isPlaceholder", () => {
  it.each([
    "選択してください",
    "（こちらに回答を記入してください）",
    "ご記入ください。",
    "プルダウンから選択してください",
    "Select one",
    "-- Please select --",
    "Choose an item.",
    "[Enter your response here]",
    "[[ FILL IN: provider ]]",
    "<your answer>",
    "[Tenderer to complete]",
    "未選択",
    "请选择",
    "____",
  ])("%s", (text) => expect(isPlaceholder(text)).toBe(true));

  it.each([
    "TBD",
    "未定",
    "該当なし",
    "-",
    "Yes",
    "確認中",
    "お問い合わせください",
    "Select customers have access",
    "選択式",
    "",
  ])("not: %s", (text) => expect(isPlaceholder(text)).toBe(false));
});

describe("readLegend", () => {
  it.each([
    { input: "○：対応　△：一部対応　×：未対応", expected: { "○": "対応", "△": "一部対応", "×": "未対応" } },
    {
      input: "評価点　2：達成　1：一部達成　0：未達成　-：該当せず",
      expected: { 2: "達成", 1: "一部達成", 0: "未達成", "-": "該当せず" },
    },
    { input: "【凡例】◎=標準提供 ○=オプション ×=不可", expected: { "◎": "標準提供", "○": "オプション", "×": "不可" } },
    { input: "「○」は実施済、「×」は未実施", expected: { "○": "実施済", "×": "未実施" } },
    { input: "1：対応　2：一部対応　3：未対応", expected: { 1: "対応", 2: "一部対応", 3: "未対応" } },
    { input: "凡例 A：必須、B：推奨", expected: { A: "必須", B: "推奨" } },
    {
      input: "Codes: F = fulfilled, P = partly fulfilled, X = does not apply",
      expected: { F: "fulfilled", P: "partly fulfilled", X: "does not apply" },
    },
    {
      input: "Key to codes: C - compliant; PC - partially compliant; NC - not compliant.",
      expected: { C: "compliant", PC: "partially compliant", NC: "not compliant" },
    },
    { input: "回答方法：１．実施 ２．一部 ３．未実施", expected: { 1: "実施", 2: "一部", 3: "未実施" } },
    { input: "回答方法 1. 表紙に記入して下さい。2. 次の表に記入して下さい。", expected: {} },
    { input: "満たすものは「☑」、満たさないものは「□」のままとする", expected: { "☑": "満たす", "□": "満たさない" } },
    { input: "対応しています", expected: {} },
  ])("$input", ({ input, expected }) => expect(readLegend(input)).toEqual(expected));
});

describe("detectLanguage", () => {
  it.each([
    { input: "データは暗号化されていますか。", expected: "ja" },
    { input: "数据是否加密存储？是否定期审查权限？", expected: "zh" },
    { input: "데이터는 암호화됩니까?", expected: "ko" },
    { input: "Is the data encrypted at rest and in transit?", expected: "en" },
    { input: "Werden die Daten verschlüsselt und wird das Protokoll nicht gelöscht?", expected: "de" },
    { input: "SSO に対応した API を提供しているか", expected: "ja" },
    { input: "1 2", expected: "" },
  ])("$input", ({ input, expected }) => expect(detectLanguage([input])).toBe(expected));
});

describe("readHeading", () => {
  it.each([
    { input: "回答例", expected: "example" },
    { input: "ミナト監視の回答", expected: "answer" },
    { input: "CSP CAIQ Answer", expected: "answer" },
    { input: "ご回答\n（はい／いいえから選択）", expected: "answer" },
    { input: "質問に対する回答", expected: "answer" },
    { input: "SSRM Control Ownership", expected: "remarks" },
    { input: "設問番号", expected: "number" },
    { input: "req_description", expected: "question" },
    { input: "Reviewer comments", expected: "ignore" },
    { input: "必須／選択", expected: "required" },
    { input: "サービスレベル項目例", expected: "item" },
    { input: "Vendor Response (Y/N/NA)", expected: "answer" },
    { input: "りんご", expected: undefined },
  ])("$input", ({ input, expected }) => expect(bestRole(readHeading(input).scores)?.role).toBe(expected));
});
