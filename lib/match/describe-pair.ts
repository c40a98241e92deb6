import type { Relation } from "#lib/domain/placement.ts";
import { coveredShare, explainedShare, knows } from "./pair-features.ts";
import type { PreparedTemplate } from "./prepared-template.ts";
import type { RowProfile } from "./row-profile.ts";

const MOST_EXPLAINED = 0.85;
const MOST_COVERED = 0.6;
const SHARED = 0.3;
const REASONS = 5;

/** How what the row asks stands to what the item asks, by what each leaves out of the other. */
export function relate(row: RowProfile, template: PreparedTemplate, position: number): Relation {
  const withinItem = explainedShare(row.concepts, template, [position]) >= MOST_EXPLAINED;
  const coversItem = coveredShare(row.concepts, template, position) >= MOST_COVERED;
  if (withinItem) return coversItem ? "equal" : "subset";
  return coversItem ? "superset" : "intersects";
}

/** The terms that row and item share, as the row writes them, each once. */
export function sharedTerms(row: RowProfile, template: PreparedTemplate, position: number): string[] {
  const shared = row.terms.filter(({ concept }) => knows(template, position, concept) >= SHARED);
  return [...new Set(shared.map(({ text }) => text))].slice(0, REASONS);
}
