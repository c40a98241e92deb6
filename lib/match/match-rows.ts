import type { Alternative, Placement, RowPlacement } from "#lib/domain/placement.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import { type Calibration, calibration } from "./calibration.ts";
import { relate, sharedTerms } from "./describe-pair.ts";
import { placeByWording } from "./place-by-wording.ts";
import { type PreparedTemplate, prepareTemplate } from "./prepared-template.ts";
import { type Candidate, rankCandidates, shareRow } from "./rank-candidates.ts";
import { type RowProfile, rowProfiler } from "./row-profile.ts";

/** Parts that can be left out to measure what they bring. Never left out in use. */
export type MatchPart = "glossary" | "assignment" | "context";

const ALTERNATIVES = 3;
const LOWEST_ALTERNATIVE = 0.03;
/** A question with more of its words unknown to the glossary than this is never placed as sure by likeness alone. */
const MOST_UNKNOWN = 0.34;

const round = (confidence: number) => Math.round(confidence * 1000) / 1000;

function alternativesOf(
  row: RowProfile,
  { candidates, template, placed }: { candidates: Candidate[]; template: PreparedTemplate; placed: Placement[] },
): Alternative[] {
  return candidates
    .map(({ position, confidence }) => ({
      item: template.items[position]?.key ?? "",
      confidence: round(confidence),
      reasons: sharedTerms(row, template, position),
    }))
    .filter(({ item, confidence }) => confidence >= LOWEST_ALTERNATIVE && placed.every((other) => other.item !== item))
    .slice(0, ALTERNATIVES);
}

/** The likeliest item, and those that share the row with it. */
function placeByLikeness(
  row: RowProfile,
  { candidates, template, borders }: { candidates: Candidate[]; template: PreparedTemplate; borders: Calibration },
): Placement[] {
  const [first] = candidates;
  if (!first || first.confidence < borders.reviewFrom) return [];
  const chosen = candidates.filter(
    (candidate) =>
      candidate === first ||
      (candidate.confidence >= borders.reviewFrom && shareRow(row, template, first.position, candidate.position)),
  );
  return chosen.map(({ position, confidence }) => ({
    item: template.items[position]?.key ?? "",
    relation: relate(row, template, position),
    confidence: round(confidence),
    method: "likeness",
    state: confidence >= borders.placedFrom && row.unknown <= MOST_UNKNOWN ? "placed" : "review",
    reasons: sharedTerms(row, template, position),
  }));
}

/**
 * Says for every row which items of the template it answers: one entry per row, in the rows' order; rows that are no
 * questions, and questions that belong to no item, have no placement.
 *
 * First by wording (the item's question, an alias, its name), then by likeness: shared concepts of a bilingual glossary,
 * shared letters, headings, the rows around, and the assignment of all rows at once. Confidence is calibrated on labelled
 * sheets; `placed` stands without a person, `review` asks for one. A vendor's numbers and answers are never looked at.
 * Pure and deterministic; time grows linearly with the rows.
 */
export function matchRows(
  rows: readonly Pick<SourceRow, "bucket" | "path" | "question" | "unit">[],
  template: Template,
  { without = [] }: { without?: readonly MatchPart[] } = {},
): RowPlacement[] {
  const uses = (part: MatchPart) => !without.includes(part);
  const prepared = prepareTemplate(template, uses("glossary"));
  const profile = rowProfiler(prepared, { context: uses("context"), glossary: uses("glossary") });
  const asking = rows.flatMap((row, at) => (row.bucket === "question" ? [{ at, profile: profile(row) }] : []));
  const ranked = rankCandidates(
    asking.map((row) => row.profile),
    prepared,
    { calibration, assignment: uses("assignment"), context: uses("context") },
  );

  const result: RowPlacement[] = rows.map(() => ({ placements: [], alternatives: [] }));
  asking.forEach(({ at, profile: row }, i) => {
    const candidates = ranked[i] ?? [];
    const byWording = placeByWording(row, prepared);
    const placements =
      byWording.length > 0 ? byWording : placeByLikeness(row, { candidates, template: prepared, borders: calibration });
    result[at] = {
      placements,
      alternatives: alternativesOf(row, { candidates, template: prepared, placed: placements }),
    };
  });
  return result;
}
