import { combinations } from "./glossary/combinations.ts";
import { type Concept, conceptOf } from "./glossary.ts";

const LINE = /^([a-z-]+) & ([a-z-]+) => ([a-z-]+)(?: (only|maybe))?$/;
/** What two concepts may mean is half said: enough to propose an item, hardly to place the row there. */
const MAYBE = 0.5;

const rules = combinations
  .trim()
  .split("\n")
  .map((line) => {
    const [, first, second, meaning, how] = LINE.exec(line) ?? [];
    if (!first || !second || !meaning) throw new Error(`combination not understood: ${line}`);
    return { first: conceptOf(first), second: conceptOf(second), meaning: conceptOf(meaning), how };
  });

/** Adds what the concepts mean together, as strong as the weaker half; where they mean only that, the first half loses as much. */
export function combineConcepts(concepts: ReadonlyMap<Concept, number>): Map<Concept, number> {
  const combined = new Map(concepts);
  if (concepts.size < 2) return combined;
  for (const { first, second, meaning, how } of rules) {
    const one = concepts.get(first);
    const both = one === undefined ? 0 : Math.min(one, concepts.get(second) ?? 0);
    const strength = how === "maybe" ? both * MAYBE : both;
    if (strength > (combined.get(meaning) ?? 0)) combined.set(meaning, strength);
    if (how === "only" && one !== undefined && both > 0) weaken(combined, first, one - both);
  }
  return combined;
}

function weaken(concepts: Map<Concept, number>, concept: Concept, strength: number): void {
  if (strength > 0) concepts.set(concept, Math.min(strength, concepts.get(concept) ?? 0));
  else concepts.delete(concept);
}
