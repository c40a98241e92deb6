import type { Fact } from "#lib/domain/answer.ts";
import type { FactChange } from "#lib/domain/version-comparison.ts";
import { factKey } from "./fact-key.ts";
import { type AmountRange, durationRange, frequencyRange } from "./judge/amount-range.ts";

/**
 * Which amounts are better the greater, or the smaller, they are; of others nobody can say without knowing the buyer:
 * data deleted sooner may be a promise or a loss.
 */
const BETTER: Readonly<Record<string, "greater" | "smaller">> = {
  "percentage target": "greater",
  "percentage guaranteed": "greater",
  "percentage actual": "greater",
  "duration retention": "greater",
  "duration notice": "greater",
  "duration rpo": "smaller",
  "duration rto": "smaller",
  "duration interval": "smaller",
  frequency: "greater",
  "frequency full": "greater",
  "frequency incremental": "greater",
  "frequency differential": "greater",
};

function subjectOf({ kind, qualifier }: Fact): string {
  return kind === "duration" || kind === "percentage" || kind === "frequency"
    ? `${kind} ${qualifier ?? ""}`.trim()
    : kind;
}

function keysOf(facts: readonly Fact[]): Set<string> {
  return new Set(facts.map(factKey));
}

function driftOf(subject: string, before: readonly Fact[], after: readonly Fact[]): FactChange["drift"] {
  const [had, has] = [keysOf(before), keysOf(after)];
  if (subject === "certification") {
    if (had.isSubsetOf(has)) return "better";
    return has.isSubsetOf(had) ? "weaker" : "changed";
  }
  const [first, second] = [before[0], after[0]];
  const better = BETTER[subject];
  // Of several amounts about one subject it is not known which stands for which.
  if (!first || !second || had.size > 1 || has.size > 1 || !better) return "changed";
  const grown = hasGrown(first, second);
  if (grown === null) return "changed";
  return grown === (better === "greater") ? "better" : "weaker";
}

function rangeOf({ kind, value, unit }: Fact, base: "hour" | "own"): AmountRange {
  if (kind === "duration") return durationRange(Number(value), unit ?? "", base);
  if (kind === "frequency") return frequencyRange(Number(value), unit ?? "", base);
  return { base: unit ?? "", least: Number(value), greatest: Number(value) };
}

/** Whether an amount is certainly greater than it was; null: not to be told (90 days and 3 months). */
function hasGrown(before: Fact, after: Fact): boolean | null {
  for (const base of ["own", "hour"] as const) {
    const [was, is] = [rangeOf(before, base), rangeOf(after, base)];
    if (was.base !== is.base) continue;
    if (is.least > was.greatest) return true;
    return is.greatest < was.least ? false : null;
  }
  return null;
}

// Of these an answer names some, and another one others: both can be right.
const NAMED: ReadonlySet<string> = new Set(["certification", "algorithm", "protocol"]);

function contradicts(subject: string, had: ReadonlySet<string>, has: ReadonlySet<string>): boolean {
  return !NAMED.has(subject) && had.size > 0 && has.size > 0 && had.isDisjointFrom(has);
}

/** What two answers state differently, subject by subject; nothing where both state the same. */
export function compareFacts(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const subjects = Map.groupBy([...before, ...after], subjectOf);
  return [...subjects.keys()].sort().flatMap((subject): FactChange[] => {
    const of = (facts: readonly Fact[]) => facts.filter((fact) => subjectOf(fact) === subject);
    const [was, is] = [of(before), of(after)];
    const [had, has] = [keysOf(was), keysOf(is)];
    if (had.size === has.size && had.isSubsetOf(has)) return [];
    return [{ before: was, after: is, drift: driftOf(subject, was, is), contradicts: contradicts(subject, had, has) }];
  });
}
