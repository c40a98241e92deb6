import type { Relation } from "#lib/domain/placement.ts";
import { type Concept, conceptWeight, findConcepts, isTopic } from "./glossary.ts";
import { tracedMatchForm } from "./match-form.ts";
import { coveredShare, explainedShare, knows } from "./pair-features.ts";
import type { Concepts, PreparedTemplate } from "./prepared-template.ts";
import type { RowProfile, SpokenText } from "./row-profile.ts";

const MOST_EXPLAINED = 0.85;
const MOST_COVERED = 0.6;
const SHARED = 0.3;
const REASONS = 5;

/** The topics of the question; where it names none ("有無"), those of its headings too. */
function askedTopics({ asked, concepts }: RowProfile): Concepts {
  const topics = [...asked].filter(([concept]) => isTopic(concept));
  return topics.length > 0 ? new Map(topics) : concepts;
}

/**
 * How what the row asks stands to what the item asks, by what each leaves out of the other. A heading that speaks of more
 * ("Buildings and power") does not make the question beneath it ask for more, nor does whose or how often.
 */
export function relate(row: RowProfile, template: PreparedTemplate, position: number): Relation {
  const withinItem = explainedShare(askedTopics(row), template, [position]) >= MOST_EXPLAINED;
  const coversItem = coveredShare(row.concepts, template, position) >= MOST_COVERED;
  if (withinItem) return coversItem ? "equal" : "subset";
  return coversItem ? "superset" : "intersects";
}

/** A term of the glossary as the row writes it, and the concept that it means. */
type WrittenTerm = { concept: Concept; text: string };

function writtenTerms({ original, form, hits }: SpokenText): WrittenTerm[] {
  const { text, starts, ends } = tracedMatchForm(original);
  // A rare sign folds otherwise where it stands alone.
  const found = text.trimEnd() === form.trimEnd() ? hits : findConcepts(text);
  return found
    .filter(({ concept }) => conceptWeight(concept) > 0)
    .map(({ concept, start, end }) => ({ concept, text: original.slice(starts[start], ends[end - 1]).trim() }));
}

/** Tells for an item which terms of the row's question and name it knows, as the row writes them, each once. */
export function termSharer(row: RowProfile, template: PreparedTemplate): (position: number) => string[] {
  let terms: WrittenTerm[] | null = null;
  return (position) => {
    // With offsets only for rows that have something to explain.
    terms ??= [row.question, row.name].flatMap(writtenTerms);
    const shared = terms.filter(({ concept }) => knows(template, position, concept) >= SHARED);
    return [...new Set(shared.map(({ text }) => text))].slice(0, REASONS);
  };
}
