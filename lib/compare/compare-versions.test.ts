import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fact, type Status, statusSchema } from "#lib/domain/answer.ts";
import type { Drift } from "#lib/domain/version-comparison.ts";
import { sampleAnswer, sampleFact, sampleItem, sampleSheet, sampleTemplate } from "#lib/testing/sample-answers.ts";
import { compareVersions } from "./compare-versions.ts";

const template = sampleTemplate(["a", "b", "c"].map((key) => sampleItem(key)));
const retention = (value: number, unit: string) =>
  sampleFact({ kind: "duration", value, unit, qualifier: "retention" });
const uptime = (value: number) => sampleFact({ kind: "percentage", value, unit: "%", qualifier: "target" });
const certificate = (value: string) => sampleFact({ kind: "certification", value });
const location = (value: string) => sampleFact({ kind: "location", value });

type Said = { status?: Status; text?: string; facts?: Fact[] };
const answer = (item: string, { status = "met", text = "有り", facts = [] }: Said) =>
  sampleAnswer(item, { status, text, answer: { facts } });
const sheet = (id: string, ...answers: ReturnType<typeof answer>[]) => sampleSheet("V", answers, { id });
const one = (before: Said, after: Said) =>
  compareVersions(template, { before: sheet("1", answer("a", before)), after: sheet("2", answer("a", after)) })
    .changes[0];

describe("compareVersions", () => {
  it.each<{ title: string; before: Said; after: Said; drift: Drift; contradicts?: boolean }>([
    { title: "the same text", before: {}, after: { text: "有り " }, drift: "same" },
    { title: "wording only", before: { text: "有り" }, after: { text: "対応しています" }, drift: "wording" },
    {
      title: "a shorter retention",
      before: { facts: [retention(90, "day")] },
      after: { facts: [retention(30, "day")] },
      drift: "weaker",
      contradicts: true,
    },
    {
      title: "a retention in another unit, certainly longer",
      before: { facts: [retention(90, "day")] },
      after: { facts: [retention(1, "year")] },
      drift: "better",
      contradicts: true,
    },
    {
      title: "90 days and 3 months: which is more cannot be told",
      before: { facts: [retention(90, "day")] },
      after: { facts: [retention(3, "month")] },
      drift: "changed",
      contradicts: true,
    },
    {
      title: "the same length in another unit",
      before: { facts: [retention(12, "month")] },
      after: { facts: [retention(1, "year")], text: "1年" },
      drift: "wording",
    },
    {
      title: "a lower uptime",
      before: { facts: [uptime(99.95)] },
      after: { facts: [uptime(99.9)] },
      drift: "weaker",
      contradicts: true,
    },
    {
      title: "a certificate that is no longer named",
      before: { facts: [certificate("ISO/IEC 27001"), certificate("SOC 2")] },
      after: { facts: [certificate("SOC 2")] },
      drift: "weaker",
    },
    {
      title: "a fact that is stated now",
      before: {},
      after: { facts: [retention(30, "day")], text: "30日" },
      drift: "changed",
    },
    {
      title: "another country: whether that is worse, only the buyer knows",
      before: { facts: [location("JP")] },
      after: { facts: [location("US")] },
      drift: "changed",
      contradicts: true,
    },
    { title: "no longer done", before: {}, after: { status: "not_met" }, drift: "weaker", contradicts: true },
    { title: "done by now", before: { status: "planned" }, after: {}, drift: "better" },
    { title: "no longer disclosed", before: {}, after: { status: "not_disclosed" }, drift: "weaker" },
    { title: "to be checked", before: {}, after: { status: "needs_review" }, drift: "changed" },
    {
      title: "a regression outweighs what is better",
      before: { facts: [retention(90, "day"), uptime(99)] },
      after: { facts: [retention(30, "day"), uptime(99.9)] },
      drift: "weaker",
      contradicts: true,
    },
  ])("$title", ({ before, after, drift, contradicts = false }) => {
    expect(one(before, after)).toMatchObject({ item: "a", drift, contradicts });
  });

  it("says of an answer that is not there any more that it is weaker, and the other way round", () => {
    const [full, empty] = [sheet("1", answer("b", {})), sheet("2")];
    const drifts = (before: typeof full, after: typeof full) =>
      compareVersions(template, { before, after }).changes.map(({ drift }) => drift);
    expect(drifts(full, empty)).toEqual(["same", "weaker", "same"]);
    expect(drifts(empty, full)).toEqual(["same", "better", "same"]);
  });

  const fact = fc.oneof(
    fc.record({ value: fc.integer({ min: 1, max: 4 }), unit: fc.constantFrom("day", "month", "year") }).map((given) => {
      return retention(given.value, given.unit);
    }),
    fc.constantFrom(99, 99.9).map(uptime),
    fc.constantFrom("ISO/IEC 27001", "SOC 2").map(certificate),
    fc.constantFrom("JP", "US").map(location),
  );
  const said = fc.record({
    item: fc.constantFrom("a", "b", "c"),
    status: fc.constantFrom(...statusSchema.options),
    text: fc.constantFrom("有り", "無し", "Yes"),
    facts: fc.array(fact, { maxLength: 3 }),
  });
  const answers = fc.array(said, { maxLength: 4 }).map((all) => all.map(({ item, ...rest }) => answer(item, rest)));

  it("has every item once, and a sheet against itself has no change", () => {
    fc.assert(
      fc.property(answers, answers, (first, second) => {
        const [before, after] = [sheet("1", ...first), sheet("2", ...second)];
        expect(compareVersions(template, { before, after }).changes.map(({ item }) => item)).toEqual(["a", "b", "c"]);
        for (const change of compareVersions(template, { before, after: { ...before, id: "2" } }).changes) {
          expect(change).toMatchObject({ drift: "same", contradicts: false, facts: [], statusDrift: "same" });
        }
      }),
    );
  });

  it("read backwards, what was weaker is better, and contradictions stay", () => {
    const mirrored = { weaker: "better", better: "weaker", changed: "changed", same: "same" } as const;
    fc.assert(
      fc.property(answers, answers, (first, second) => {
        const [before, after] = [sheet("1", ...first), sheet("2", ...second)];
        const there = compareVersions(template, { before, after }).changes;
        const back = compareVersions(template, { before: after, after: before }).changes;
        for (const [index, change] of there.entries()) {
          expect(back[index]).toMatchObject({
            contradicts: change.contradicts,
            statusDrift: mirrored[change.statusDrift],
            facts: change.facts.map(({ drift, contradicts, ...one }) => ({
              ...{ drift: mirrored[drift], contradicts, before: one.after, after: one.before },
            })),
          });
        }
      }),
    );
  });
});
