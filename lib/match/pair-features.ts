import { isTopic } from "./glossary.ts";
import type { Concepts, PreparedTemplate } from "./prepared-template.ts";
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

/** An item knows a concept fully from the third of its wordings on: aliases vary, and few name everything. */
const KNOWN_SHARE = 3;

/** How well the item at this position knows the concept, 0–1. */
export function knows(template: PreparedTemplate, position: number, concept: string): number {
  const item = template.items[position];
  return Math.min(1, Math.max((item?.core.get(concept) ?? 0) * KNOWN_SHARE, item?.path.get(concept) ?? 0));
}

/** The share of the row's concepts, by weight, that at least one of the items at these positions knows. */
export function explainedShare(concepts: Concepts, template: PreparedTemplate, positions: readonly number[]): number {
  let all = 0;
  let known = 0;
  for (const [concept, strength] of concepts) {
    const weight = template.weightOf(concept) * strength;
    let best = 0;
    for (const position of positions) best = Math.max(best, knows(template, position, concept));
    all += weight;
    known += weight * best;
  }
  return all === 0 ? 0 : known / all;
}

/** The share of the item's core, by weight, that the row speaks of. */
export function coveredShare(concepts: Concepts, template: PreparedTemplate, position: number): number {
  let all = 0;
  let covered = 0;
  for (const [concept, share] of template.items[position]?.core ?? []) {
    const weight = template.weightOf(concept) * share * share;
    all += weight;
    covered += weight * (concepts.get(concept) ?? 0);
  }
  return all === 0 ? 0 : covered / all;
}

/** The best share, by weight, of what one of the item's wordings says: an item may be asked by one of its sides. */
function wholeWording(row: RowProfile, template: PreparedTemplate, position: number): number {
  if (!row.meaning[position]) return 0;
  let best = 0;
  for (const wording of template.items[position]?.wordings ?? []) {
    let all = 0;
    let covered = 0;
    for (const concept of wording.keys()) {
      const weight = template.weightOf(concept);
      all += weight;
      covered += weight * (row.concepts.get(concept) ?? 0);
    }
    if (all > 0) best = Math.max(best, covered / all);
  }
  return best;
}

function foreignTopic(concepts: Concepts, template: PreparedTemplate, position: number): number {
  let strongest = 0;
  for (const [concept, strength] of concepts) {
    if (!isTopic(concept)) continue;
    strongest = Math.max(strongest, strength * (1 - knows(template, position, concept)));
  }
  return strongest;
}

/** The features of one row against one item. */
export function pairFeatures(row: RowProfile, template: PreparedTemplate, position: number): number[] {
  const likeness = row.likeness[position] ?? 0;
  const name = row.nameLikeness[position] ?? 0;
  return [
    row.meaning[position] ?? 0,
    explainedShare(row.concepts, template, [position]),
    coveredShare(row.concepts, template, position),
    wholeWording(row, template, position),
    foreignTopic(row.concepts, template, position),
    likeness,
    name,
    row.sectionLikeness[position] ?? 0,
    Math.max(likeness, name) ** 2,
  ];
}
