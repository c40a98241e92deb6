import { expect, it } from "vitest";
import { interpretAnswer } from "./interpret-answer.ts";

// What a buyer settles once: two plans of one sheet must not be taken for one.
it.each([
  ["△ アクセスログは全プラン、操作ログの提供はエンタープライズプランのみ", ["エンタープライズプランのみ"]],
  ["有り（ビジネスプランのみ）", ["ビジネスプランのみ"]],
  ["有り（法人プランのみ）", ["法人プランのみ"]],
  ["有り（Enterprise Plan のみ）", ["Enterprise Plan のみ"]],
  ["Yes, on the Business plan.", ["on the Business plan"]],
])("%s", (text, conditions) => {
  const input = { text, remarks: "", links: [], legend: {}, unit: "", question: "対策の有無", allowed: [] };
  const { conditions: found } = interpretAnswer(input, null);
  expect(found.map((condition) => condition.text)).toEqual(conditions);
});
