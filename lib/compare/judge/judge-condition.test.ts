import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clause, Condition } from "#lib/domain/requirements.ts";
import { changesTo, judgeCondition } from "./judge-condition.ts";
import type { Truth } from "./truth.ts";

// Clauses stand here for variables: their age tells which. A condition of these has each of them once.
const variable = (index: number): Clause => ({ age: { atMost: index, unit: "month" } });
const indexOf = (clause: Clause): number => ("age" in clause ? clause.age.atMost : -1);

type Shape = "leaf" | { kind: "all" | "any"; parts: Shape[] } | { kind: "not"; part: Shape };
const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3 },
    fc.constant<Shape>("leaf"),
    fc.record({
      kind: fc.constantFrom("all" as const, "any" as const),
      parts: fc.array(tie("shape"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("not" as const), part: tie("shape") }),
  ),
}));

function build(form: Shape, next: { index: number }): Condition {
  if (form === "leaf") return variable(next.index++);
  if (form.kind === "not") return { not: build(form.part, next) };
  const parts = form.parts.map((part) => build(part, next));
  return form.kind === "all" ? { all: parts } : { any: parts };
}

function holds(condition: Condition, values: readonly boolean[]): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, values));
  if ("any" in condition) return condition.any.some((part) => holds(part, values));
  if ("not" in condition) return !holds(condition.not, values);
  return values[indexOf(condition)] === true;
}

const allValues = (count: number): boolean[][] =>
  Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (_, index) => ((bits >> index) & 1) === 1),
  );

const judging = (truths: readonly Truth[]) => (clause: Clause) =>
  ({ clause, outcome: truths[indexOf(clause)] ?? "unknown", reason: "status", at: null }) as const;

const cases = fc
  .record({
    form: shape,
    truths: fc.array(fc.constantFrom<Truth>("pass", "fail", "unknown", "conditional"), { minLength: 8, maxLength: 8 }),
  })
  .map(({ form, truths }) => {
    const next = { index: 0 };
    return { condition: build(form, next), count: next.index, truths };
  })
  .filter(({ count }) => count <= 8);

describe("conditions, against every completion of what is open", () => {
  it("are sure exactly where all completions agree", () => {
    fc.assert(
      fc.property(cases, ({ condition, count, truths }) => {
        const fixed = (values: boolean[]) =>
          values.every(
            (value, index) =>
              truths[index] === "unknown" || truths[index] === "conditional" || (truths[index] === "pass") === value,
          );
        const results = new Set(
          allValues(count)
            .filter(fixed)
            .map((values) => holds(condition, values)),
        );
        const { truth, findings } = judgeCondition(condition, judging(truths));
        expect(truth === "pass" || truth === "fail").toBe(results.size === 1);
        if (results.size === 1) expect(truth === "pass").toBe(results.has(true));
        expect(findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it("pass with the fewest changes, and no fewer", () => {
    fc.assert(
      fc.property(cases, ({ condition, count, truths }) => {
        const changed = changesTo(condition, "pass", judging(truths)).map(({ clause }) => indexOf(clause as Clause));
        const after = truths.map(
          (truth, index): Truth => (changed.includes(index) ? wantedFor(condition, index) : truth),
        );
        expect(judgeCondition(condition, judging(after)).truth).toBe("pass");
        const least = Math.min(
          ...allValues(count).flatMap((flips) => {
            const flipped = flips.flatMap((flip, index) => (flip ? index : []));
            const tried = truths.map(
              (truth, index): Truth => (flipped.includes(index) ? wantedFor(condition, index) : truth),
            );
            return judgeCondition(condition, judging(tried)).truth === "pass" ? flipped.length : [];
          }),
        );
        expect(changed.length).toBe(least);
      }),
      { numRuns: 300 },
    );
  });
});

/** The value of a clause that helps the condition: the contrary under an odd number of "not". */
function wantedFor(condition: Condition, index: number, wanted: Truth = "pass"): Truth {
  if ("not" in condition) return wantedFor(condition.not, index, wanted === "pass" ? "fail" : "pass");
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    return parts.map((part) => wantedFor(part, index, wanted)).find((found) => found !== "unknown") ?? "unknown";
  }
  return indexOf(condition) === index ? wanted : "unknown";
}
