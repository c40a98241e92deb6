import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Status } from "#lib/domain/answer.ts";
import type { Judgement, Lead } from "#lib/domain/judgement.ts";
import { sampleAnswer, sampleItem, sampleSheet, sampleTemplate } from "#lib/testing/sample-answers.ts";
import { applyVerdicts, basisFinder } from "./apply-verdicts.ts";
import { compareAnswers } from "./compare-answers.ts";
import { decidingQuestions } from "./deciding-questions.ts";
import { judgeComparison } from "./judge-comparison.ts";
import { weightFlips } from "./weight-flips.ts";

type Case = { weights: number[]; musts: boolean[]; vendors: Status[][] };

const today = "2026-11-25";

function judge({ weights, musts, vendors }: Case): Judgement {
  const keys = weights.map((_, index) => `i${index}`);
  const path = (index: number) => ({ ja: [`区分${index % 2}`], en: [`Part ${index % 2}`] });
  const template = sampleTemplate(keys.map((key, index) => sampleItem(key, { path: path(index) })));
  const sheets = vendors.map((statuses, vendor) =>
    sampleSheet(
      `v${vendor}`,
      statuses.map((status, index) => sampleAnswer(`i${index}`, { status })),
    ),
  );
  const requirements = keys.map((item, index) => ({ item, must: musts[index] ?? false, weight: weights[index] ?? 1 }));
  return judgeComparison(
    compareAnswers(template, sheets),
    { name: "test", template: "sample", requirements },
    { today },
  );
}

// The worked example of docs/judging.md.
const worked: Case = {
  weights: [3, 2, 2, 1],
  musts: [true, false, false, false],
  vendors: [
    ["met", "met", "unanswered", "not_met"],
    ["unanswered", "met", "not_met", "met"],
    ["not_met", "met", "met", "met"],
  ],
};

describe("the worked example", () => {
  const judgement = judge(worked);

  it("scores in intervals", () => {
    expect(judgement.sheets.map(({ musts, score, rank }) => ({ musts, score, rank }))).toEqual([
      { musts: "pass", score: { worst: 5 / 8, best: 7 / 8 }, rank: null },
      { musts: "open", score: { worst: 3 / 8, best: 6 / 8 }, rank: null },
      { musts: "fail", score: { worst: 5 / 8, best: 5 / 8 }, rank: null },
    ]);
    expect(judgement.sheets[0]?.sections).toEqual([
      { worst: 3 / 5, best: 1 },
      { worst: 2 / 3, best: 2 / 3 },
    ]);
  });

  it("is undecided between the first two, and asks two questions", () => {
    expect(judgement.lead).toEqual({ decided: false, contenders: [0, 1], sure: [] });
    const questions = decidingQuestions(judgement);
    expect(questions.surely?.listed.map(({ item, sheet }) => [item, sheet])).toEqual([
      ["i0", 1],
      ["i2", 0],
    ]);
    expect([questions.open, questions.atLeast, questions.quickest?.length]).toEqual([2, 2, 1]);
    expect(questions.surely?.listed[0]?.ifFail).toEqual({ decided: true, contenders: [0], sure: [0] });
  });

  it("says what the third would have to change", () => {
    expect(judgement.changes[2]?.map(({ item, findings }) => [item, findings[0]?.reason])).toEqual([["i0", "status"]]);
  });

  it("is overruled by a person", () => {
    const template = sampleTemplate([sampleItem("i0")]);
    const sheets = [sampleSheet("v", [sampleAnswer("i0", { status: "not_met" })])];
    const profile = { name: "t", template: "sample", requirements: [{ item: "i0", must: true }] };
    const comparison = compareAnswers(template, sheets);
    const basis = basisFinder({ standing: comparison, ...profile })({ item: "i0", sheetId: "v" }) ?? "";
    const read = judgeComparison(comparison, profile, { today });
    const cases = [
      ["acceptable", "pass", "pass"],
      ["follow-up", "unknown", "open"],
      ["not-acceptable", "fail", "fail"],
      ["not-relevant", "exempt", "pass"],
    ] as const;
    for (const [opinion, outcome, musts] of cases) {
      const verdicts = [{ item: "i0", sheetId: "v", opinion, reason: "seen", basis }];
      const judged = judgeComparison(comparison, profile, { today, verdicts });
      expect(judged.requirements[0]?.cells[0]).toMatchObject({
        outcome,
        findings: [{ reason: "person", note: "seen" }],
      });
      expect(judged.sheets[0]?.musts).toBe(musts);
      // Overruling marks that are judged already comes to the same.
      const { marks } = applyVerdicts(read, { standing: comparison, ...profile, verdicts });
      expect(marks).toMatchObject({ sheets: judged.sheets, lead: judged.lead });
    }
  });

  it("is no longer overruled where the requirement or the rows are others", () => {
    const template = sampleTemplate([sampleItem("i0")]);
    const answers = (rowId: string) => [sampleAnswer("i0", { status: "not_met", rowId })];
    const profile = { name: "t", template: "sample", requirements: [{ item: "i0", must: true }] };
    const before = compareAnswers(template, [sampleSheet("v", answers("a"))]);
    const basis = basisFinder({ standing: before, ...profile })({ item: "i0", sheetId: "v" }) ?? "";
    const verdicts = [{ item: "i0", sheetId: "v", opinion: "acceptable" as const, reason: "", basis }];
    const weighed = { ...profile, requirements: [{ item: "i0", must: false, weight: 9 }] };
    const asked = { ...profile, requirements: [{ item: "i0", must: true, accept: { status: ["planned" as const] } }] };
    const moved = compareAnswers(template, [sampleSheet("v", answers("b"))]);
    const cases = [
      [before, profile, "pass"],
      [before, weighed, "pass"],
      [before, asked, "fail"],
      [moved, profile, "fail"],
    ] as const;
    for (const [comparison, wanted, outcome] of cases) {
      const judged = judgeComparison(comparison, wanted, { today, verdicts });
      expect(judged.requirements[0]?.cells[0]?.outcome).toBe(outcome);
      const read = judgeComparison(comparison, wanted, { today });
      const { marks, stale } = applyVerdicts(read, { standing: comparison, ...wanted, verdicts });
      expect(marks.requirements[0]?.cells[0]?.outcome).toBe(outcome);
      expect(stale).toEqual(outcome === "pass" ? [] : verdicts);
    }
  });
});

it("scores nothing where nothing can be scored", () => {
  expect(judge({ weights: [0], musts: [true], vendors: [["met"], ["not_met"]] })).toMatchObject({
    sheets: [
      { score: null, musts: "pass" },
      { score: null, musts: "fail" },
    ],
    lead: { decided: true, sure: [0] },
  });
});

it("refuses an item that the template does not have", () => {
  const comparison = compareAnswers(sampleTemplate([sampleItem("a")]), []);
  const profile = { name: "t", template: "sample", requirements: [{ item: "b", must: false }] };
  expect(() => judgeComparison(comparison, profile, { today })).toThrow("item b is not in template sample");
});

// Brute force: every answer to everything that is open.
type Place = { item: number; vendor: number };

const openPlaces = ({ vendors }: Case): Place[] =>
  vendors.flatMap((statuses, vendor) =>
    statuses.flatMap((status, item) => (status === "unanswered" ? [{ item, vendor }] : [])),
  );

function winners({ weights, musts, vendors }: Case): string {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = vendors.map((statuses) => {
    if (statuses.some((status, index) => musts[index] && status !== "met")) return -1;
    return total === 0 ? 0 : weights.reduce((sum, weight, index) => sum + (statuses[index] === "met" ? weight : 0), 0);
  });
  const best = Math.max(...scores);
  return scores.flatMap((score, vendor) => (score >= 0 && Math.abs(score - best) < 1e-9 ? vendor : [])).join();
}

function fill(given: Case, places: readonly Place[], bits: number): Case {
  const vendors = given.vendors.map((statuses) => [...statuses]);
  for (const [index, { item, vendor }] of places.entries()) {
    const row = vendors[vendor];
    if (row) row[item] = (bits >> index) & 1 ? "met" : "not_met";
  }
  return { ...given, vendors };
}

const completions = (given: Case): Case[] => {
  const places = openPlaces(given);
  return Array.from({ length: 2 ** places.length }, (_, bits) => fill(given, places, bits));
};

const isDecided = (given: Case): boolean => new Set(completions(given).map(winners)).size === 1;

const cases = fc
  .record({
    weights: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
    musts: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    vendors: fc.array(
      fc.array(fc.constantFrom<Status>("met", "met", "not_met", "unanswered", "unanswered"), {
        minLength: 3,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .filter((given) => openPlaces(given).length <= 6);

const subsets = (places: readonly Place[]): Place[][] =>
  Array.from({ length: 2 ** places.length }, (_, bits) => places.filter((_, index) => (bits >> index) & 1));

const answersTo = (given: Case, places: readonly Place[]): Case[] =>
  Array.from({ length: 2 ** places.length }, (_, bits) => fill(given, places, bits));

describe("against every answer to what is open", () => {
  it("the interval is what the score can come to, exactly", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { sheets } = judge(given);
        const all = completions(given).map((one) => judge(one).sheets.map(({ score }) => score?.worst));
        for (const [index, { score }] of sheets.entries()) {
          const reached = all.flatMap((scores) => scores[index] ?? []);
          if (score === null) expect(reached).toEqual([]);
          else expect([Math.min(...reached), Math.max(...reached)]).toEqual([score.worst, score.best]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("it is decided exactly where no answer changes who comes first", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { lead } = judge(given);
        const results = new Set(completions(given).map(winners));
        expect(lead.decided).toBe(results.size === 1);
        const possible = new Set([...results].flatMap((result) => result.split(",").filter(Boolean)));
        expect(lead.contenders.map(String)).toEqual([...possible].sort());
        if (lead.decided) expect(lead.sure.join()).toBe([...results][0]);
      }),
      { numRuns: 300 },
    );
  });

  it("the fewest questions decide whatever the answers, and no fewer do", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const questions = decidingQuestions(judge(given));
        const decides = (places: Place[]) => answersTo(given, places).every(isDecided);
        const least = Math.min(...subsets(openPlaces(given)).flatMap((set) => (decides(set) ? set.length : [])));
        const asked =
          questions.surely?.listed.map(({ item, sheet }) => ({ item: Number(item.slice(1)), vendor: sheet })) ?? [];
        expect(decides(asked)).toBe(true);
        expect([asked.length, questions.atLeast]).toEqual([least, least]);
      }),
      { numRuns: 120 },
    );
  });

  it("the quickest answers decide, and no fewer could", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const questions = decidingQuestions(judge(given));
        const can = (places: Place[]) => answersTo(given, places).some(isDecided);
        const least = Math.min(...subsets(openPlaces(given)).flatMap((set) => (can(set) ? set.length : [])));
        const places =
          questions.quickest?.map(({ item, sheet }) => ({ item: Number(item.slice(1)), vendor: sheet })) ?? [];
        const bits = (questions.quickest ?? []).reduce(
          (sum, { answer }, index) => sum + (answer === "pass" ? 2 ** index : 0),
          0,
        );
        expect(isDecided(fill(given, places, bits))).toBe(true);
        expect(places.length).toBe(least);
      }),
      { numRuns: 200 },
    );
  });

  it("each question says what either answer would do", () => {
    fc.assert(
      fc.property(cases, (given) => {
        for (const { item, sheet, ifPass, ifFail } of decidingQuestions(judge(given)).surely?.listed ?? []) {
          const place = [{ item: Number(item.slice(1)), vendor: sheet }];
          const leadWith = (bits: number): Lead => judge(fill(given, place, bits)).lead;
          expect([ifPass, ifFail]).toEqual([leadWith(1), leadWith(0)]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("a place is one that no answer can take away", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const placed = judge(given).sheets.map(({ rank }) => rank);
        for (const { sheets } of completions(given).map(judge)) {
          // Competition places among those that pass all must-haves: 1 and as many more as score more.
          const scores = sheets.map(({ musts, score }) => (musts === "pass" ? (score?.worst ?? 0) : -1));
          for (const [index, rank] of placed.entries()) {
            const own = scores[index] ?? -1;
            if (rank !== null) expect(rank).toBe(1 + scores.filter((other) => other > own + 1e-9).length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  // The first and third item are one section.
  const weighSection = (given: Case, factor: number): Case => ({
    ...given,
    weights: given.weights.map((weight, index) => (index % 2 === 0 ? weight * factor : weight)),
  });

  it("at a flip of a section the lead changes to what is said, and stays up to there", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const flips = weightFlips(judge(given)).filter(({ of }) => of.kind === "section");
        const leadAt = (factor: number) => {
          const { contenders, sure } = judge(weighSection(given, factor)).lead;
          return JSON.stringify([contenders, sure]);
        };
        const now = leadAt(1);
        for (const { at, current, after } of flips) {
          expect(current).toBe(1);
          const beyond = at + (at > 1 ? 1e-4 : -1e-4);
          expect(leadAt(beyond)).toBe(JSON.stringify([after.contenders, after.sure]));
          expect(leadAt(beyond)).not.toBe(now);
        }
        const below = flips.find(({ at }) => at < 1)?.at ?? 0;
        const above = flips.find(({ at }) => at > 1)?.at ?? 9;
        for (let factor = 0.1; factor < 9; factor += 0.37) {
          if (factor <= below + 1e-6 || factor >= above - 1e-6) continue;
          // On the present weight itself two may be equal, which lasts for a point only.
          const near = leadAt(factor < 1 ? 1 - 1e-4 : 1 + 1e-4);
          if (near === now) expect(leadAt(factor)).toBe(near);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("between two flips of a weight the lead stays", () => {
    fc.assert(
      fc.property(cases, fc.nat(2), (given, item) => {
        const current = given.weights[item] ?? 0;
        const flips = weightFlips(judge(given)).filter(({ of }) => of.kind === "item" && of.item === `i${item}`);
        const leadAt = (weight: number) => {
          const { contenders, sure } = judge({ ...given, weights: given.weights.with(item, weight) }).lead;
          return JSON.stringify([contenders, sure]);
        };
        const below = flips.find(({ at }) => at < current);
        const above = flips.find(({ at }) => at > current);
        for (let step = 0.05; step < 12; step += 0.3) {
          const inside = step > (below?.at ?? 0) + 1e-6 && step < (above?.at ?? 99) - 1e-6 && current > 0;
          // On the present weight itself two may be equal, which lasts for a point only.
          if (inside && Math.abs(step - current) > 1e-6) {
            const near = leadAt(current + (step < current ? -1e-4 : 1e-4));
            if (near === leadAt(current)) expect(leadAt(step)).toBe(near);
          }
        }
        for (const { at, after, current: from } of flips) {
          const { contenders, sure } = after;
          expect(leadAt(at + (at > from ? 1e-4 : -1e-4))).toBe(JSON.stringify([contenders, sure]));
        }
      }),
      { numRuns: 60 },
    );
  });
});
