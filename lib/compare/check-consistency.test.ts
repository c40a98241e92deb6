import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact, Status } from "#lib/domain/answer.ts";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { AnswerType } from "#lib/domain/template.ts";
import { sampleAnswer, sampleFact, sampleItem, sampleSheet, sampleTemplate } from "#lib/testing/sample-answers.ts";
import { checkConsistency } from "./check-consistency.ts";
import { compareAnswers } from "./compare-answers.ts";

type Given = { status?: Status; facts?: Fact[]; item?: string } & Partial<Omit<ItemAnswer, "answer" | "item">> & {
    flags?: ItemAnswer["answer"]["flags"];
    certainty?: number;
  };

const template = (asksFor: AnswerType = "yes-no-detail") =>
  sampleTemplate(["a", "b"].map((key) => sampleItem(key, { answerType: asksFor })));

function row(given: Given, rowId: string): ItemAnswer {
  const { status = "met", facts = [], item = "a", flags = [], certainty = 1, ...rest } = given;
  return sampleAnswer(item, { rowId, status, ...rest, answer: { facts, flags, confidence: certainty } });
}

const rows = (...given: Given[]) => given.map((one, index) => row(one, `r${index}`));

const said = (one: { outcome: string; reason: string | null }) =>
  one.reason === null ? one.outcome : `${one.outcome}: ${one.reason}`;

const rate = (value: number, unit: string, qualifier: string | null = null) =>
  sampleFact({ kind: "frequency", value, unit, qualifier });
const time = (value: number, unit: string, qualifier: string | null = "retention") =>
  sampleFact({ kind: "duration", value, unit, qualifier });
const place = (value: string, qualifier: string | null = null) => sampleFact({ kind: "location", value, qualifier });
const percent = (value: number, qualifier: string) => sampleFact({ kind: "percentage", value, unit: "%", qualifier });

describe("two rows of one sheet", () => {
  it.each<{ title: string; given: [Given, Given]; asksFor?: AnswerType; expected: string[] }>([
    { title: "yes and yes", given: [{}, {}], expected: ["agrees"] },
    { title: "encrypted: yes and no", given: [{}, { status: "not_met" }], expected: ["contradicts"] },
    { title: "yes and partly", given: [{}, { status: "partial" }], expected: ["look: degree"] },
    { title: "yes and silence: nothing is claimed", given: [{}, { status: "unanswered" }], expected: [] },
    {
      title: "yes and no, where nobody is sure that the row belongs here",
      given: [{}, { status: "not_met", state: "review" }],
      expected: [],
    },
    {
      title: "yes and no, read with doubt",
      given: [{}, { status: "not_met", certainty: 0.7 }],
      expected: ["look: unsure"],
    },
    {
      title: "yes, and no to a part",
      given: [{}, { status: "not_met", relation: "subset" }],
      expected: ["look: part-asked"],
    },
    { title: "yes and no at two items", given: [{}, { status: "not_met", item: "b" }], expected: [] },
    {
      title: "backup daily and weekly, where an interval is asked for",
      given: [{ facts: [rate(1, "day")] }, { facts: [rate(1, "week")] }],
      asksFor: "frequency",
      expected: ["contradicts", "agrees"],
    },
    {
      title: "daily and weekly of who knows what",
      given: [{ facts: [rate(1, "day")] }, { facts: [rate(1, "week")] }],
      expected: ["look: unnamed", "agrees"],
    },
    {
      title: "weekly full and daily differential",
      given: [{ facts: [rate(1, "week", "full")] }, { facts: [rate(1, "day", "differential")] }],
      expected: ["agrees"],
    },
    {
      title: "daily and seven times a week",
      given: [{ facts: [rate(1, "day")] }, { facts: [rate(7, "week")] }],
      asksFor: "frequency",
      expected: ["agrees", "agrees"],
    },
    {
      title: "kept for 30 and for 90 days",
      given: [{ facts: [time(30, "day")] }, { facts: [time(90, "day")] }],
      expected: ["contradicts", "agrees"],
    },
    {
      title: "kept for 90 days and for 3 months",
      given: [{ facts: [time(90, "day")] }, { facts: [time(3, "month")] }],
      expected: ["look: inexact", "agrees"],
    },
    {
      title: "kept for 12 months and for a year",
      given: [{ facts: [time(12, "month")] }, { facts: [time(1, "year")] }],
      expected: ["agrees", "agrees"],
    },
    {
      title: "kept for 30 days, deleted after 90",
      given: [{ facts: [time(30, "day")] }, { facts: [time(90, "day", "deletion")] }],
      expected: ["agrees"],
    },
    {
      title: "30 days on one plan",
      given: [{ facts: [time(30, "day")], flags: ["conditional"] }, { facts: [time(90, "day")] }],
      expected: ["look: conditional", "agrees"],
    },
    {
      title: "30 and 90 days in one row, 90 in another",
      given: [{ facts: [time(30, "day"), time(90, "day")] }, { facts: [time(90, "day")] }],
      expected: ["look: several-values", "agrees"],
    },
    {
      title: "Japan and the United States",
      given: [{ facts: [place("JP")] }, { facts: [place("US")] }],
      asksFor: "location",
      expected: ["contradicts", "agrees"],
    },
    {
      title: "Japan and Tokyo",
      given: [{ facts: [place("JP")] }, { facts: [place("JP", "Tokyo")] }],
      asksFor: "location",
      expected: ["agrees", "agrees"],
    },
    {
      title: "Kansai, and all of Japan with Kansai in it",
      given: [{ facts: [place("JP", "Kansai")] }, { facts: [place("JP"), place("JP", "Kansai")] }],
      asksFor: "location",
      expected: ["agrees", "agrees"],
    },
    {
      title: "Europe and Germany",
      given: [{ facts: [place("Europe")] }, { facts: [place("DE")] }],
      asksFor: "location",
      expected: ["look: inexact", "agrees"],
    },
    {
      title: "Japan at one item, the United States at another",
      given: [{ facts: [place("JP")] }, { facts: [place("US")], item: "b" }],
      asksFor: "location",
      expected: ["look: other-item"],
    },
    {
      title: "a target and a guarantee are two promises",
      given: [{ facts: [percent(99.9, "target")] }, { facts: [percent(99.5, "guaranteed")] }],
      expected: ["agrees"],
    },
    {
      title: "one target at two items",
      given: [{ facts: [percent(99.9, "target")] }, { facts: [percent(99.9, "target")], item: "b" }],
      expected: ["agrees"],
    },
    {
      title: "2026 and a day of May 2026",
      given: [
        { facts: [sampleFact({ kind: "date", value: "2026" })] },
        { facts: [sampleFact({ kind: "date", value: "2026-05-30" })] },
      ],
      asksFor: "date",
      expected: ["look: inexact", "agrees"],
    },
  ])("$title", ({ given, asksFor, expected }) => {
    const pairs = checkConsistency(template(asksFor), [sampleSheet("v", rows(...given))]);
    expect(pairs.map(said)).toEqual(expected);
    // The mark on the cell says the same.
    const sure = expected.includes("contradicts");
    const cell = compareAnswers(template(asksFor), [sampleSheet("v", rows(...given))]).rows[0]?.cells[0];
    expect(cell?.flags.includes("contradicted")).toBe(sure);
  });
});

describe("two sheets of one service", () => {
  it.each<[one: string | null, other: string | null, expected: string]>([
    ["2026-08-01", "2026-08-01", "contradicts"],
    ["2025-08-01", "2026-08-01", "look: other-time"],
    [null, null, "look: other-time"],
    [null, "2026-08-01", "look: other-time"],
  ])("of %s and %s: kept for 30 and for 90 days", (one, other, expected) => {
    const sheets = [
      sampleSheet("meti", rows({ facts: [time(30, "day")] }), { disclosedOn: one }),
      sampleSheet("mic", rows({ facts: [time(90, "day")] }), { disclosedOn: other }),
    ];
    expect(checkConsistency(template(), sheets).map(said)).toEqual([expected, "agrees"]);
  });
});

const given = fc.record({
  status: fc.constantFrom<Status>("met", "met", "not_met", "partial", "unanswered", "informational"),
  facts: fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom("day", "week", "month"))
      .map(([value, unit]) => time(value, unit)),
    { maxLength: 2 },
  ),
  relation: fc.constantFrom("equal" as const, "equal" as const, "subset" as const),
  state: fc.constantFrom("placed" as const, "placed" as const, "review" as const),
});

/** Days that an amount can be. */
const DAYS = { day: [1, 1], week: [7, 7], month: [28, 31] } as const;

function canBeEqual(one: Fact, other: Fact): boolean {
  const range = ({ value, unit }: Fact) => DAYS[unit as keyof typeof DAYS].map((days) => days * Number(value));
  const [[a = 0, b = 0], [c = 0, d = 0]] = [range(one), range(other)];
  return a <= d && c <= b;
}

it("claims a contradiction only of rows that surely ask the same, and only where no reading makes them equal", () => {
  fc.assert(
    fc.property(fc.array(given, { maxLength: 5 }), (all) => {
      const placed = rows(...all);
      const byId = new Map(placed.map((answer) => [answer.rowId, answer]));
      for (const { outcome, subject, first, second } of checkConsistency(template(), [sampleSheet("v", placed)])) {
        const both = [byId.get(first.rowId), byId.get(second.rowId)];
        if (outcome !== "contradicts") continue;
        expect(both.map((answer) => [answer?.relation, answer?.state])).toEqual([
          ["equal", "placed"],
          ["equal", "placed"],
        ]);
        if (subject.kind === "status")
          expect(new Set([first.status, second.status])).toEqual(new Set(["met", "not_met"]));
        else
          for (const one of first.facts) for (const other of second.facts) expect(canBeEqual(one, other)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

it("says the same of rows in any order, and nothing against a copy", () => {
  fc.assert(
    fc.property(fc.array(given, { maxLength: 5 }), (all) => {
      const placed = rows(...all);
      const counts = (answers: ItemAnswer[]) =>
        checkConsistency(template(), [sampleSheet("v", answers)])
          .map(said)
          .sort();
      expect(counts(placed.toReversed())).toEqual(counts(placed));
      const [only] = placed;
      if (!only) return;
      const copy = sampleSheet("w", [{ ...only }], { disclosedOn: "2026-08-01" });
      const pairs = checkConsistency(template(), [sampleSheet("v", [only], { disclosedOn: "2026-08-01" }), copy]);
      expect(pairs.filter(({ outcome }) => outcome !== "agrees")).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it("grows with the rows, not with their square", () => {
  const many = Array.from({ length: 500 }, (): Given => ({ facts: [time(30, "day")] }));
  // 66 pairs of the first twelve and one for each other row, of the status and of the value.
  expect(checkConsistency(template(), [sampleSheet("v", rows(...many))])).toHaveLength(2 * (66 + 488));
});
