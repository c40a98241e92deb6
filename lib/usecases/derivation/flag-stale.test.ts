import { describe, expect, it } from "vitest";
import { sampleAnswer, sampleFact, sampleItem, sampleSheet, sampleTemplate } from "#lib/testing/sample-answers.ts";
import { flagStale } from "./flag-stale.ts";

const template = sampleTemplate([sampleItem("dated", { answerType: "date" }), sampleItem("backup")]);
const now = new Date("2026-11-23T12:00:00Z");
const date = (item: string, value: string) =>
  sampleAnswer(item, {
    status: "informational",
    answer: { facts: [sampleFact({ kind: "date", value })], flags: ["ambiguous-dash"] },
  });
const sheetOf = (disclosedOn: string | null, ...answers: ReturnType<typeof date>[]) =>
  sampleSheet("v", answers, { disclosedOn });

describe("flagStale", () => {
  it.each([
    {
      title: "the date of a sheet two years old, and no other answer",
      sheet: sheetOf("2024-11-23", date("dated", "2024-11-23"), date("backup", "2024-11-23")),
      expected: [["ambiguous-dash", "stale"], ["ambiguous-dash"]],
    },
    {
      title: "not a day earlier",
      sheet: sheetOf("2024-11-24", date("dated", "2024-11-24")),
      expected: [["ambiguous-dash"]],
    },
    {
      title: "not a date of something else",
      sheet: sheetOf("2021-02-18", date("dated", "1998-04-01")),
      expected: [["ambiguous-dash"]],
    },
    {
      title: "not in a sheet that states no date",
      sheet: sheetOf(null, date("dated", "2021-02-18")),
      expected: [["ambiguous-dash"]],
    },
  ])("flags $title", ({ sheet, expected }) => {
    const flagged = flagStale({ template, sheets: [sheet], now });
    expect(flagged.map(({ answers }) => answers.map(({ answer }) => answer.flags))).toEqual([expected]);
  });

  it("leaves what it was given as it is", () => {
    const sheet = sheetOf("2021-02-18", date("dated", "2021-02-18"));
    const before = structuredClone(sheet);
    flagStale({ template, sheets: [sheet], now });
    expect(sheet).toEqual(before);
  });
});
