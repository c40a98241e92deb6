import { combinations } from "./glossary/combinations.ts";
import { type Concept, conceptOf } from "./glossary.ts";

const LINE = /^([a-z-]+) & ([a-z-]+) => ([a-z-]+)$/;

const rules = combinations
  .trim()
  .split("\n")
  .map((line) => {
    const [, first, second, meaning] = LINE.exec(line) ?? [];
    if (!first || !second || !meaning) throw new Error(`combination not understood: ${line}`);
    return { first: conceptOf(first), second: conceptOf(second), meaning: conceptOf(meaning) };
  });

/** Adds what the concepts mean together; as strong as the weaker half. */
export function combineConcepts(concepts: ReadonlyMap<Concept, number>): Map<Concept, number> {
  const combined = new Map(concepts);
  if (concepts.size < 2) return combined;
  for (const { first, second, meaning } of rules) {
    const one = concepts.get(first);
    const strength = one === undefined ? 0 : Math.min(one, concepts.get(second) ?? 0);
    if (strength > (combined.get(meaning) ?? 0)) combined.set(meaning, strength);
  }
  return combined;
}
