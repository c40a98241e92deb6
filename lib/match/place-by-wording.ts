import type { Placement } from "#lib/domain/placement.ts";
import { relate } from "./describe-pair.ts";
import { isTopic } from "./glossary.ts";
import { knows } from "./pair-features.ts";
import type { PreparedTemplate } from "./prepared-template.ts";
import type { RowProfile } from "./row-profile.ts";

const CONFIDENCE = { exact: 0.99, alias: 0.97, conflict: 0.7, several: 0.6, either: 0.45 } as const;
/** Headings this much alike tell apart items of the same name (暗号化対策 stands in two sections). */
const SECTION_ALIKE = 0.3;
const SECTION_LEAD = 0.15;

/** A placement whose reasons are still to be told. */
export type Unexplained = Omit<Placement, "reasons">;

type Place = (position: number, as: Omit<Unexplained, "item">) => Unexplained;

/** The row's own name speaks of a topic that the item does not know: same words, another matter (本社 | 所在地). */
function namesAnotherTopic(row: RowProfile, template: PreparedTemplate, position: number): boolean {
  const topics = [...row.named.keys()].filter(isTopic);
  return topics.length > 0 && topics.every((concept) => knows(template, position, concept) === 0);
}

/** Of items with the same wording, those in the section that the row's headings name; all where they name none. */
function inSection(row: RowProfile, positions: readonly number[]): number[] {
  const alike = (position: number) => row.sectionLikeness[position] ?? 0;
  const best = Math.max(...positions.map(alike));
  return best < SECTION_ALIKE ? [...positions] : positions.filter((position) => alike(position) > best - SECTION_LEAD);
}

/** A short name alone (所在地) is enough where it names a topic or the headings are the item's. */
function placeByName(row: RowProfile, template: PreparedTemplate, place: Place): Unexplained[] {
  const named = template.names.get(row.questionKey) ?? [];
  const positions = inSection(row, named);
  const [only] = positions;
  if (only === undefined) return [];
  const told = [...row.asked.keys()].some(isTopic);
  const sectionFits = (row.sectionLikeness[only] ?? 0) >= SECTION_ALIKE;
  if (positions.length === 1) {
    if (!sectionFits && !(told && named.length === 1)) return [];
    return [place(only, { method: "alias", relation: "equal", state: "placed", confidence: CONFIDENCE.alias })];
  }
  if (!told) return [];
  // A name that several items of one section share (入退室管理等) asks for all of them; else it is one or the other.
  const several = { method: "alias", relation: "superset", state: "review", confidence: CONFIDENCE.several } as const;
  const either = { ...several, relation: "intersects", confidence: CONFIDENCE.either } as const;
  return positions.map((position) => place(position, sectionFits ? several : either));
}

/**
 * Places a row whose question is, but for spelling and punctuation, an item's question, one of its aliases or its short
 * name. Empty where it is none of them, or where the headings do not decide between items of one name.
 */
export function placeByWording(row: RowProfile, template: PreparedTemplate): Unexplained[] {
  const place: Place = (position, as) => ({
    item: template.items[position]?.key ?? "",
    ...as,
  });
  for (const method of ["exact", "alias"] as const) {
    const found = method === "exact" ? template.questions : template.aliases;
    const positions = inSection(row, found.get(row.questionKey) ?? []);
    const [only] = positions;
    if (only === undefined || positions.length > 1) continue;
    if (namesAnotherTopic(row, template, only)) {
      return [place(only, { method, relation: "intersects", state: "review", confidence: CONFIDENCE.conflict })];
    }
    // An alias may name a part of the item only (IP制限 of user authentication).
    const isPart = method === "alias" && relate(row, template, only) === "subset";
    const relation = isPart ? "subset" : "equal";
    return [place(only, { method, relation, state: "placed", confidence: CONFIDENCE[method] })];
  }
  return placeByName(row, template, place);
}
