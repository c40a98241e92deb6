import { combinations } from "./glossary/combinations.ts";
import { type Concept, conceptOf } from "./glossary.ts";

const LINE = /^([a-z-]+)((?: & [a-z-]+)+) => ([a-z-]+)(?: (only|maybe))?$/;
/** What concepts may mean together is half said: enough to propose an item, hardly to place the row there. */
const MAYBE = 0.5;

const rules = combinations
  .trim()
  .split("\n")
  .map((line) => {
    const [, first, others, meaning, how] = LINE.exec(line) ?? [];
    if (!first || !others || !meaning) throw new Error(`combination not understood: ${line}`);
    const rest = others.split(" & ").slice(1).map(conceptOf);
    return { first: conceptOf(first), rest, meaning: conceptOf(meaning), how };
  });

/** Adds what the concepts mean together, as strong as the weakest of them; where they mean only that, the first loses as much. */
export function combineConcepts(concepts: ReadonlyMap<Concept, number>): Map<Concept, number> {
  const combined = new Map(concepts);
  if (concepts.size < 2) return combined;
  for (const { first, rest, meaning, how } of rules) {
    const one = concepts.get(first);
    if (one === undefined) continue;
    const all = Math.min(one, ...rest.map((concept) => concepts.get(concept) ?? 0));
    const strength = how === "maybe" ? all * MAYBE : all;
    if (strength > (combined.get(meaning) ?? 0)) combined.set(meaning, strength);
    if (how === "only" && all > 0) weaken(combined, first, one - all);
  }
  return combined;
}

function weaken(concepts: Map<Concept, number>, concept: Concept, strength: number): void {
  if (strength > 0) concepts.set(concept, Math.min(strength, concepts.get(concept) ?? 0));
  else concepts.delete(concept);
}
