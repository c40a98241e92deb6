import { combinations } from "./glossary/combinations.ts";

const LINE = /^([a-z-]+) & ([a-z-]+) => ([a-z-]+)$/;

const rules = combinations
  .trim()
  .split("\n")
  .map((line) => {
    const [, first, second, meaning] = LINE.exec(line) ?? [];
    if (!first || !second || !meaning) throw new Error(`combination not understood: ${line}`);
    return { first, second, meaning };
  });

/** Adds what the concepts mean together; as strong as the weaker half. */
export function combineConcepts(concepts: ReadonlyMap<string, number>): Map<string, number> {
  const combined = new Map(concepts);
  for (const { first, second, meaning } of rules) {
    const strength = Math.min(concepts.get(first) ?? 0, concepts.get(second) ?? 0);
    if (strength > (combined.get(meaning) ?? 0)) combined.set(meaning, strength);
  }
  return combined;
}
