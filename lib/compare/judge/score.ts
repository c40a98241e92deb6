import type { MarkedRequirement, Score } from "#lib/domain/judgement.ts";

/**
 * Share of the weights that holds for one sheet: worst = Σ pass / Σ, best = Σ (pass + open) / Σ, over all that is not
 * exempt. Null where no weight is left. The bounds hold also where an open answer turns out exempt (docs/judging.md).
 */
export function scoreOf(requirements: readonly MarkedRequirement[], sheet: number): Score | null {
  let passed = 0;
  let open = 0;
  let total = 0;
  for (const { weight, cells } of requirements) {
    const outcome = cells[sheet]?.outcome;
    if (outcome === "exempt") continue;
    total += weight;
    if (outcome === "pass") passed += weight;
    if (outcome === "unknown" || outcome === "conditional") open += weight;
  }
  return total > 0 ? { worst: passed / total, best: (passed + open) / total } : null;
}

/**
 * Whether a sheet passes all must-haves: "fail" as soon as one fails, "open" while one is not known. Only a person can
 * say that one does not apply.
 */
export function mustsOf(requirements: readonly MarkedRequirement[], sheet: number): "pass" | "fail" | "open" {
  const outcomes = requirements.flatMap(({ must, cells }) => (must ? (cells[sheet]?.outcome ?? "unknown") : []));
  if (outcomes.includes("fail")) return "fail";
  return outcomes.every((outcome) => outcome === "pass" || outcome === "exempt") ? "pass" : "open";
}
