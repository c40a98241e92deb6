import { type Concept, conceptOf, conceptWeight, isTopic } from "./glossary.ts";
import type { Concepts, PreparedTemplate, WeighedConcepts } from "./prepared-template.ts";
import type { RowProfile } from "./row-profile.ts";

/** What speaks for and against a row answering an item; each 0–1. The order is that of the weights in `calibration.ts`. */
export const PAIR_FEATURES = [
  "meaning", // concepts in common with the nearest wording of the item
  "explained", // share of the row's concepts that the item knows
  "covered", // share of the item's concepts that the row speaks of
  "whole", // share of the one wording of which the row speaks most
  "foreign", // the strongest topic of the row that the item does not know
  "likeness", // letters in common
  "name", // letters that the row's name has in common with the item
  "section", // letters that the headings have in common
  "nearer", // of likeness and name the better, squared: near-identity counts more
] as const;

/** How well the item at this position knows the concept, 0–1. */
export function knows({ known, weights }: PreparedTemplate, position: number, concept: Concept): number {
  return known[position * weights.length + concept] ?? 0;
}

/** The share of the row's concepts, by weight, that at least one of the items at these positions knows. */
export function explainedShare(concepts: Concepts, template: PreparedTemplate, positions: readonly number[]): number {
  let all = 0;
  let known = 0;
  for (const [concept, strength] of concepts) {
    const weight = (template.weights[concept] ?? 0) * strength;
    let best = 0;
    for (const position of positions) best = Math.max(best, knows(template, position, concept));
    all += weight;
    known += weight * best;
  }
  return all === 0 ? 0 : known / all;
}

/** The share of the item's core, by weight, that the row speaks of. */
export function coveredShare(concepts: Concepts, template: PreparedTemplate, position: number): number {
  const core = template.items[position]?.core;
  if (!core || core.all === 0) return 0;
  let covered = 0;
  for (let i = 0; i < core.concepts.length; i += 1) {
    covered += (core.weights[i] ?? 0) * (concepts.get(core.concepts[i] ?? 0) ?? 0);
  }
  return covered / core.all;
}

/** The same with the strengths of all concepts laid out by their number. */
function spokenShare({ concepts, weights, all }: WeighedConcepts, strengths: Float64Array): number {
  if (all === 0) return 0;
  let spoken = 0;
  for (let i = 0; i < concepts.length; i += 1) spoken += (weights[i] ?? 0) * (strengths[concepts[i] ?? 0] ?? 0);
  return spoken / all;
}

/** A row's concepts as lists, for they are gone through once for each item. */
type Spoken = { concepts: Concept[]; strengths: number[]; weights: number[] };

function listSpoken(concepts: Concepts, { weights }: PreparedTemplate): Spoken {
  const spoken: Spoken = { concepts: [], strengths: [], weights: [] };
  for (const [concept, strength] of concepts) {
    spoken.concepts.push(concept);
    spoken.strengths.push(strength);
    spoken.weights.push((weights[concept] ?? 0) * strength);
  }
  return spoken;
}

/** `explainedShare` by one item. */
function explainedBy({ concepts, weights }: Spoken, template: PreparedTemplate, position: number): number {
  let all = 0;
  let known = 0;
  for (let i = 0; i < concepts.length; i += 1) {
    const weight = weights[i] ?? 0;
    all += weight;
    known += weight * knows(template, position, concepts[i] ?? 0);
  }
  return all === 0 ? 0 : known / all;
}

function foreignTopic({ concepts, strengths }: Spoken, template: PreparedTemplate, position: number): number {
  let strongest = 0;
  for (let i = 0; i < concepts.length; i += 1) {
    const concept = concepts[i] ?? 0;
    if (!isTopic(concept)) continue;
    strongest = Math.max(strongest, (strengths[i] ?? 0) * (1 - knows(template, position, concept)));
  }
  return strongest;
}

/** What those of the row's concepts weigh together that the item knows nothing of; a topic weighs 1. */
export function strangeWeight(concepts: Concepts, template: PreparedTemplate, position: number): number {
  let sum = 0;
  for (const concept of concepts.keys()) if (knows(template, position, concept) === 0) sum += conceptWeight(concept);
  return sum;
}

/** Whose it is and who does it make another question of the same words ("Do your employees' laptops have antivirus?"). */
const OTHERS = ["staff", "performer"].map(conceptOf);

/** Whether the row asks about the provider's own people, or who does something, where the item does not. */
export function asksOfOthers(concepts: Concepts, template: PreparedTemplate, position: number): boolean {
  return OTHERS.some((concept) => concepts.has(concept) && knows(template, position, concept) === 0);
}

/** Gives the features of a row against the item at a position, one row after the other. */
export function pairFeatures(template: PreparedTemplate): (row: RowProfile) => (position: number) => number[] {
  const strengths = new Float64Array(template.weights.length);
  let laidOut: Concepts = new Map();
  return (row) => {
    for (const concept of laidOut.keys()) strengths[concept] = 0;
    laidOut = row.concepts;
    for (const [concept, strength] of laidOut) strengths[concept] = strength;
    const spoken = listSpoken(row.concepts, template);
    return (position) => {
      const item = template.items[position];
      const meaning = row.meaning[position] ?? 0;
      const likeness = row.likeness[position] ?? 0;
      const name = row.nameLikeness[position] ?? 0;
      // The best share of what one of the wordings says: an item may be asked by one of its sides.
      let whole = 0;
      if (item && meaning > 0) for (const each of item.wordings) whole = Math.max(whole, spokenShare(each, strengths));
      return [
        meaning,
        explainedBy(spoken, template, position),
        item ? spokenShare(item.core, strengths) : 0,
        whole,
        foreignTopic(spoken, template, position),
        likeness,
        name,
        row.sectionLikeness[position] ?? 0,
        Math.max(likeness, name) ** 2,
      ];
    };
  };
}
