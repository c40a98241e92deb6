import type { Condition } from "#lib/domain/requirements.ts";

/** What a condition is, as one chooses it; "good": none, the good answer is asked for. */
export const conditionKinds = ["good", "status", "some", "every", "age", "all", "any", "not"] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** What a condition is. */
export function kindOf(condition: Condition | undefined): ConditionKind {
  if (!condition) return "good";
  return conditionKinds.find((kind) => kind in condition) ?? "good";
}

/** The first thing that a condition asks by itself, wherever it stands. */
function firstClause(condition: Condition | undefined): Condition {
  if (!condition) return { status: ["met"] };
  if ("not" in condition) return condition.not;
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [];
  return parts[0] ?? condition;
}

/** A condition of another kind, made of what was there as far as it fits: nothing that was typed is lost in wrapping it. */
export function ofKind(kind: ConditionKind, before: Condition | undefined): Condition | undefined {
  if (kind === kindOf(before)) return before;
  const parts = before && ("all" in before ? before.all : "any" in before ? before.any : [before]);
  const test = before && ("some" in before ? before.some : "every" in before ? before.every : undefined);
  const usual = { fact: "certification" as const, oneOf: ["ISO/IEC 27001"] };
  switch (kind) {
    case "good":
      return undefined;
    case "status":
      return { status: ["met"] };
    case "some":
      return { some: test ?? usual };
    case "every":
      return { every: test ?? usual };
    case "age":
      return { age: { atMost: 24, unit: "month" } };
    case "all":
      return { all: parts ?? [firstClause(before)] };
    case "any":
      return { any: parts ?? [firstClause(before)] };
    case "not":
      return { not: before ?? firstClause(before) };
  }
}
