import { expect, it } from "vitest";
import { checkComparison } from "#lib/compare/check-consistency.ts";
import { compareAnswers } from "#lib/compare/compare-answers.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";
import { sampleAnswer, sampleItem, sampleSheet, sampleTemplate } from "#lib/testing/sample-answers.ts";
import { buildReport } from "../build-report.ts";

it("lists every pair of rows that was held against each other, contradictions first, by service", () => {
  const template = sampleTemplate([sampleItem("encryption"), sampleItem("fire")]);
  const say = (item: string, status: "met" | "not_met", rowId: string) =>
    sampleAnswer(item, { status, rowId, text: status === "met" ? "有り" : "無し", question: `${rowId}?` });
  const comparison = compareAnswers(template, [
    sampleSheet("A", [say("encryption", "met", "a1")]),
    sampleSheet("B", [
      say("fire", "met", "b1"),
      say("fire", "met", "b2"),
      say("encryption", "met", "b3"),
      say("encryption", "not_met", "b4"),
    ]),
  ]);
  const report = buildReport(comparison, {
    messages: messagesFor("en"),
    language: "en",
    madeAt: "2026-11-23T07:05:00.000Z",
    review: { title: "t" },
    unplaced: [],
    checked: checkComparison(comparison),
  });
  const blocks = report.sections.find(({ key }) => key === "findings")?.blocks ?? [];
  const table = blocks.at(-1);
  expect(table?.kind === "table" && table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["B B Cloud", "encryption Section › encryption", "the answer", "Met: 有り", "Not met: 無し", "contradiction"],
    ["B B Cloud", "fire Section › fire", "the answer", "Met: 有り", "Met: 有り", "agree"],
  ]);
  expect(table?.kind === "table" && table.rows[0]?.[4]?.note).toBe("b4?\nB.xlsx › 1 › E1");
});
