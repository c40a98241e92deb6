import { describe, expect, it } from "vitest";
import type { Status } from "#lib/domain/answer.ts";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { Relation } from "#lib/domain/placement.ts";
import { sampleAnswer } from "#lib/testing/sample-answers.ts";
import { foldCell } from "./fold-cell.ts";

const row = (relation: Relation, status: Status) => sampleAnswer("a", { relation, status });
const doubtful = (status: Status) => sampleAnswer("a", { state: "review", status });

describe("the status of a cell", () => {
  it.each<{ title: string; input: ItemAnswer[]; expected: Status }>([
    { title: "no row: not in the sheet", input: [], expected: "not_in_sheet" },
    { title: "one row", input: [row("equal", "met")], expected: "met" },
    { title: "a blank row", input: [row("equal", "unanswered")], expected: "unanswered" },
    { title: "rows that agree", input: [row("equal", "met"), row("subset", "met")], expected: "met" },
    { title: "rows that contradict", input: [row("equal", "met"), row("equal", "not_met")], expected: "needs_review" },
    {
      title: "a part that contradicts the whole",
      input: [row("equal", "met"), row("subset", "not_met")],
      expected: "needs_review",
    },
    { title: "a part left blank", input: [row("equal", "met"), row("subset", "unanswered")], expected: "met" },
    {
      title: "a part that does not apply",
      input: [row("superset", "met"), row("subset", "not_applicable")],
      expected: "met",
    },
    {
      title: "parts alone, one blank",
      input: [row("subset", "met"), row("subset", "unanswered")],
      expected: "needs_review",
    },
    {
      title: "a blank whole, a part answered",
      input: [row("equal", "unanswered"), row("subset", "met")],
      expected: "needs_review",
    },
    { title: "a row that only informs", input: [row("equal", "met"), row("equal", "informational")], expected: "met" },
    {
      title: "information beside a blank",
      input: [row("equal", "unanswered"), row("equal", "informational")],
      expected: "needs_review",
    },
    { title: "only an unsure row", input: [doubtful("met")], expected: "needs_review" },
    { title: "an unsure row beside a sure one", input: [row("equal", "met"), doubtful("not_met")], expected: "met" },
  ])("$title", ({ input, expected }) => {
    expect(foldCell(input).status).toBe(expected);
    expect(foldCell(input.toReversed()).status).toBe(expected);
  });

  it("keeps every answer and raises each flag once", () => {
    const answers = [
      sampleAnswer("a", { status: "met", answer: { flags: ["stale", "bare-yes"] } }),
      sampleAnswer("a", { status: "met", state: "review", answer: { flags: ["bare-yes"] } }),
    ];
    expect(foldCell(answers)).toEqual({
      status: "met",
      flags: ["bare-yes", "stale"],
      answers,
      counted: answers.slice(0, 1),
    });
  });
});
