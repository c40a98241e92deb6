import { expect, it } from "vitest";
import type { Answer, Status } from "#lib/domain/answer.ts";
import { sampleAnswer, sampleFact, sampleSheet } from "#lib/testing/sample-answers.ts";
import { settleConditions } from "./settle-conditions.ts";

const PLAN = "on the Business plan";

function read(text: string, status: Status, given: { conditions?: string[]; facts?: [string, string | number][] }) {
  const span = (part: string) => ({ text: part, start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const { conditions = [PLAN], facts = [] } = given;
  const answer: Partial<Answer> = {
    flags: ["conditional"],
    conditions: conditions.map(span),
    facts: facts.map(([part, value]) => sampleFact({ kind: "location", value, ...span(part) })),
  };
  return sampleAnswer("a", { status, text, answer });
}

const yes = read(`Yes, ${PLAN}`, "conditional", {});
const tokyo = read(`Tokyo region available ${PLAN}; otherwise Frankfurt.`, "conditional", {
  facts: [
    ["Tokyo", "Tokyo"],
    ["Frankfurt", "Frankfurt"],
  ],
});
const rates = read(`99.99% per month ${PLAN}, 99.9% on all others.`, "conditional", {
  facts: [
    ["99.99%", 99.99],
    ["99.9% on", 99.9],
  ],
});
const logs = read(`Kept for 400 days; export ${PLAN}.`, "met", { facts: [["400 days", 400]] });
const two = read("Yes, on the Business plan with the option", "conditional", { conditions: [PLAN, "with the option"] });

it.each([
  ["a yes under a condition that holds", yes, true, ["met", "plan.holds", []]],
  ["and that does not", yes, false, ["not_met", "plan.fails", []]],
  ["what is so where it holds", tokyo, true, ["met", "plan.holds", ["Tokyo"]]],
  ["what is so otherwise", tokyo, false, ["informational", "plan.otherwise", ["Frankfurt"]]],
  ["the rate of the plan", rates, true, ["met", "plan.holds", [99.99]]],
  ["the rate of all others", rates, false, ["informational", "plan.otherwise", [99.9]]],
  ["a part under a condition that holds", logs, true, ["met", "test.rule", [400]]],
  ["a part under one that does not: a person must look", logs, false, ["needs_review", "plan.part", [400]]],
])("%s", (_, answer, holds, [status, method, facts]) => {
  const choices = [{ sheetId: "v", condition: PLAN.toLowerCase(), holds }];
  const [sheet] = settleConditions([sampleSheet("v", [answer])], choices);
  const settled = sheet?.answers[0]?.answer;
  expect([settled?.status, settled?.method, settled?.facts.map(({ value }) => value)]).toEqual([status, method, facts]);
  expect(settled?.flags).toEqual([]);
});

it("leaves as it was read what nobody settled, what another sheet says, and what comes out differently", () => {
  const choice = { sheetId: "v", condition: PLAN.toLowerCase(), holds: true };
  const option = { sheetId: "v", condition: "with the option", holds: false };
  const sheets = [sampleSheet("v", [two]), sampleSheet("w", [yes])];
  expect(settleConditions(sheets, [])).toEqual(sheets);
  expect(settleConditions(sheets, [choice])).toEqual(sheets);
  expect(settleConditions(sheets, [choice, option])).toEqual(sheets);
  const both = settleConditions(sheets, [choice, { ...option, holds: true }]);
  expect(both[0]?.answers[0]?.answer.status).toBe("met");
});
