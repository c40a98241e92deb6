import { expect, it } from "vitest";
import { interpretAnswer } from "../interpret-answer.ts";

it.each([
  ["ISO/IEC 27001（登録番号 12345、有効期限：2027年3月31日）", [["2027-03-31", "expiry"]]],
  [
    "ISMS 有効期間 2024年4月1日〜2027年3月31日",
    [
      ["2024-04-01", null],
      ["2027-03-31", "expiry"],
    ],
  ],
  ["ISO/IEC 27001, valid until 31 March 2027", [["2027-03-31", "expiry"]]],
  [
    "ISO/IEC 27001, issued 2024-04-01, expires on 2027-03-31",
    [
      ["2024-04-01", null],
      ["2027-03-31", "expiry"],
    ],
  ],
  [
    "SOC 2 Type II, 2025-04-01 to 2026-03-31",
    [
      ["2025-04-01", null],
      ["2026-03-31", null],
    ],
  ],
  ["ISMS 2027年3月31日まで有効", [["2027-03-31", "expiry"]]],
])("%s", (text, dates) => {
  const input = { text, remarks: "", links: [], legend: {}, unit: "", question: "公的認証の取得", allowed: [] };
  const { facts } = interpretAnswer(input, null);
  expect(facts.filter(({ kind }) => kind === "date").map(({ value, qualifier }) => [value, qualifier])).toEqual(dates);
});
