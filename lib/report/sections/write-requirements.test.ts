import { expect, it } from "vitest";
import { decidingQuestions } from "#lib/compare/deciding-questions.ts";
import { judgeComparison } from "#lib/compare/judge-comparison.ts";
import type { NamedJudgement } from "#lib/domain/judgement.ts";
import { requirementProfileSchema } from "#lib/domain/requirements.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";
import { sampleComparison } from "#lib/testing/sample-answers.ts";
import { buildReport } from "../build-report.ts";

it("says what the requirements make of it: must-haves with their reasons, intervals, the questions that decide", () => {
  const comparison = sampleComparison();
  const profile = requirementProfileSchema.parse({
    name: "Ours",
    template: "sample",
    requirements: [
      { item: "uptime", must: true, accept: { every: { fact: "percentage", unit: "%", atLeast: 99.9 } } },
      { item: "certificate" },
      { item: "fire", weight: 2 },
    ],
  });
  const judgement = judgeComparison(comparison, profile, { today: "2026-11-23" });
  const judged = { name: "Ours", judgement, questions: decidingQuestions(judgement) };
  const options = { messages: messagesFor("en"), language: "en" as const, madeAt: "2026-11-23T07:05:00.000Z" };
  const write = (given: NamedJudgement) => {
    const report = buildReport(comparison, { ...options, review: { title: "t" }, unplaced: [], judged: given });
    return report.sections.find(({ key }) => key === "requirements")?.blocks ?? [];
  };
  const blocks = write(judged);
  expect(blocks.flatMap((block) => (block.kind === "paragraph" ? block.text : []))[1]).toBe(
    "Undecided between Zoho Zoho Cloud, ミナト監視 ミナト監視 Cloud, Northlight Northlight Cloud. Questions that decide, whatever the answers: 3.",
  );
  const [musts, scores, questions] = blocks.flatMap((block) =>
    block.kind === "table" ? [block.rows.map((row) => row.map(({ text }) => text))] : [],
  );
  expect(musts).toEqual([
    [
      "5",
      "Section › uptime",
      "pass (the stated value)",
      "pass (the stated value)",
      "unknown (no such value is stated)",
    ],
  ]);
  expect(scores?.slice(0, 2)).toEqual([
    ["Must-haves", "pass", "pass", "open"],
    ["In all", "80.0 %", "80.0–100.0 %", "40.0–100.0 %"],
  ]);
  expect(questions?.map(([vendor, number]) => `${vendor} ${number}`)).toEqual([
    "Northlight Northlight Cloud 5",
    "ミナト監視 ミナト監視 Cloud 4",
    "Northlight Northlight Cloud 4",
  ]);
  const { surely } = judged.questions;
  const longer = { ...judged.questions, surely: surely && { ...surely, count: 20, beyond: [0, 3, 14] } };
  expect(write({ ...judged, questions: longer }).at(-1)).toEqual({
    kind: "paragraph",
    text: "Not listed are 17 more open answers that would have to be known too (Northlight Northlight Cloud 14, ミナト監視 ミナト監視 Cloud 3); each is marked unknown or conditional under these requirements.",
  });
});
