import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { checkConsistency } from "#lib/compare/check-consistency.ts";
import { compareAnswers } from "#lib/compare/compare-answers.ts";
import { decidingQuestions } from "#lib/compare/deciding-questions.ts";
import { judgeComparison } from "#lib/compare/judge-comparison.ts";
import type { Comparison } from "#lib/domain/comparison.ts";
import type { NamedJudgement } from "#lib/domain/judgement.ts";
import { type ReportFile, readReportFile, reportFileSchema } from "#lib/domain/report-file.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";
import {
  sampleAnswer,
  sampleComparison,
  sampleItem,
  sampleSheet,
  sampleTemplate,
} from "#lib/testing/sample-answers.ts";
import { buildReport } from "./build-report.ts";
import { writeReport } from "./write-report.ts";

type Given = Pick<ReportFile, "comparison" | "unplaced" | "title" | "madeAt" | "checked"> & {
  judged?: NamedJudgement | undefined;
};

function reportOf({ title, comparison, ...given }: Given) {
  return buildReport(comparison, { messages: messagesFor("ja"), language: "ja", review: { title }, ...given });
}

const textOf = async (given: Given) => new TextDecoder().decode(await writeReport(reportOf(given), "json"));

const given = (comparison: Comparison): Given => ({
  ...{ comparison, unplaced: comparison.sheets.map(() => []), title: "比較", madeAt: "2026-11-23T00:00:00.000Z" },
});

describe("a report's json", () => {
  it("reads back to the same review, which gives the same reports", async () => {
    const comparison = sampleComparison();
    const requirements = [{ item: "backup", must: true }];
    const profile = { name: "P", template: comparison.template.key, requirements };
    const judgement = judgeComparison(comparison, profile, { today: "2026-11-23", verdicts: [] });
    const judged = { name: "P", judgement, questions: decidingQuestions(judgement) };
    const rows = (["met", "not_met", "partial", "met"] as const).map((status, row) =>
      sampleAnswer("fire", { status, rowId: `r${row}` }),
    );
    const checked = checkConsistency(comparison.template, [sampleSheet("Zoho", rows)]);
    expect(new Set(checked.map(({ outcome }) => outcome))).toEqual(new Set(["contradicts", "look", "agrees"]));
    const first = { ...given(comparison), judged, checked };
    const read = readReportFile(await textOf(first));
    if (!read.ok) throw new Error(read.detail);
    expect(read.value).toMatchObject(first);
    expect(JSON.parse(await textOf(read.value))).toEqual(JSON.parse(await textOf(first)));
    for (const format of ["xlsx", "html"] as const) {
      const [before, after] = await Promise.all([first, read.value].map((one) => writeReport(reportOf(one), format)));
      expect(Buffer.compare(before!, after!)).toBe(0);
    }
  });

  it("holds any text to the letter: lone surrogates, NUL, 32,768 characters", async () => {
    const any = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom("\ud800", "\u0000\t=1", "あ".repeat(32_768)),
    );
    await fc.assert(
      fc.asyncProperty(any, any, async (text, title) => {
        const answer = sampleAnswer("a", { status: "met", text, remarks: text });
        const comparison = compareAnswers(sampleTemplate([sampleItem("a")]), [sampleSheet(text, [answer])]);
        const read = readReportFile(await textOf({ ...given(comparison), title }));
        expect(read).toMatchObject({ ok: true, value: { comparison, title } });
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ["no json", "{", /JSON/],
    ["another document", '{"kurabe":"template"}', /^kurabe: /],
    ["a row without its cells", null, /^comparison\.rows: a row must have a cell for each sheet$/],
  ])("says what is wrong with %s", (_, text, detail) => {
    const { rows, ...comparison } = sampleComparison();
    const short = rows.map((row) => ({ ...row, cells: row.cells.slice(1) }));
    const wrong = { kurabe: "report", version: 1, language: "ja", ...given({ ...comparison, rows: short }) };
    const read = readReportFile(text ?? JSON.stringify(wrong));
    expect(read.ok ? "" : read.detail).toMatch(detail);
  });

  it("has its schema published: npx vitest run lib/report/report-file -u writes it", async () => {
    const schema = z.toJSONSchema(reportFileSchema, { unrepresentable: "any", reused: "ref", io: "input" });
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("../../docs/report.schema.json");
  });
});
