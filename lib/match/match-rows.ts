import type { Relation, RowPlacement } from "#lib/domain/placement.ts";
import type { RememberedRow } from "#lib/domain/remembered-row.ts";
import type { Template } from "#lib/domain/template.ts";
import { type Calibration, calibration } from "./calibration.ts";
import { relate, termSharer } from "./describe-pair.ts";
import { asksOfOthers, strangeWeight } from "./pair-features.ts";
import { placeByMemory } from "./place-by-memory.ts";
import { placeByWording, type Unexplained } from "./place-by-wording.ts";
import { type PreparedTemplate, prepareTemplate } from "./prepared-template.ts";
import { type Candidate, rankCandidates, shareRow } from "./rank-candidates.ts";
import { type AskingRow, type RowProfile, rowProfiler } from "./row-profile.ts";

/** Parts that can be left out to measure what they bring. Never left out in use. */
export type MatchPart = "glossary" | "assignment" | "context";

const ALTERNATIVES = 3;
const LOWEST_ALTERNATIVE = 0.03;
/** Where nothing is placed, a weak idea is better than a list of all items: shown, never placed. */
const LOWEST_IDEA = 0.002;
/** A question with more of its words unknown to the glossary than this is never placed as sure by likeness alone. */
const MOST_UNKNOWN = 0.2;
/** Nor one that says as much as a topic of what the item knows nothing of, in words unlike the item's. Set from questions made up near the items. */
const MOST_STRANGE = 0.9;
const OWN_WORDS = 0.4;
/** Where another row suits the item better, only a row that asks nothing else is sure to belong there too. */
const SECOND_ROW: readonly Relation[] = ["equal", "subset"];

const round = (confidence: number) => Math.round(confidence * 1000) / 1000;

type Ranked = { candidates: Candidate[]; template: PreparedTemplate; borders: Calibration };

function speaksOfMore(row: RowProfile, template: PreparedTemplate, position: number): boolean {
  if (asksOfOthers(row.asked, template, position)) return true;
  return (row.likeness[position] ?? 0) < OWN_WORDS && strangeWeight(row.asked, template, position) >= MOST_STRANGE;
}

/** The likeliest item, and those that share the row with it. */
function placeByLikeness(row: RowProfile, { candidates, template, borders }: Ranked): Unexplained[] {
  const [first] = candidates;
  if (!first || first.confidence < borders.reviewFrom) return [];
  const chosen = candidates.filter(
    (candidate) =>
      candidate === first ||
      (candidate.confidence >= borders.reviewFrom && shareRow(row, template, first.position, candidate.position)),
  );
  return chosen.map(({ position, confidence, assigned }) => {
    const relation = relate(row, template, position);
    const isSure =
      relation !== "intersects" &&
      confidence >= borders.placedFrom &&
      row.unknown <= MOST_UNKNOWN &&
      !speaksOfMore(row, template, position) &&
      (assigned || SECOND_ROW.includes(relation));
    return {
      item: template.items[position]?.key ?? "",
      relation,
      confidence: round(confidence),
      method: "likeness",
      state: isSure ? "placed" : "review",
    };
  });
}

function alternativesTo(placed: Unexplained[], candidates: Candidate[], template: PreparedTemplate) {
  const lowest = placed.length > 0 ? LOWEST_ALTERNATIVE : LOWEST_IDEA;
  return candidates
    .map(({ position, confidence }) => ({ item: template.items[position]?.key ?? "", confidence: round(confidence) }))
    .filter(({ item, confidence }) => confidence >= lowest && placed.every((other) => other.item !== item))
    .slice(0, ALTERNATIVES);
}

function placeRow(row: RowProfile, { candidates, template, borders }: Ranked): RowPlacement {
  const shared = termSharer(row, template);
  const explain = <T extends { item: string }>(choice: T): T & { reasons: string[] } => ({
    ...choice,
    reasons: shared(template.items.findIndex(({ key }) => key === choice.item)),
  });
  const byWording = placeByWording(row, template);
  const placements = byWording.length > 0 ? byWording : placeByLikeness(row, { candidates, template, borders });
  const alternatives = alternativesTo(placements, candidates, template);
  return { placements: placements.map(explain), alternatives: alternatives.map(explain) };
}

/** Where nobody asked in so many words, a heading above may say that the answer is of something else ("Until 2024"): a person places it. */
function proposeListed({ reason }: AskingRow, { placements, alternatives }: RowPlacement): RowPlacement {
  if (reason !== "listed-fact") return { placements, alternatives };
  return { placements: placements.map((placement) => ({ ...placement, state: "review" })), alternatives };
}

type Options = {
  /** What people said about rows of this form on earlier sheets of it. */
  remembered?: readonly RememberedRow[];
  /** For measuring only: parts left out, and weights fitted without them. */
  without?: readonly MatchPart[];
  borders?: Calibration;
};

/**
 * Says for every row which items of the template it answers: one entry per row, in the rows' order; rows that are no
 * questions, and questions that belong to no item, have no placement.
 *
 * First as remembered for the sheet's form, then by wording (the item's question, an alias, its name), then by likeness: shared concepts of a bilingual glossary,
 * shared letters, headings, the rows around, and the assignment of all rows at once. Confidence is calibrated on labelled
 * sheets; `placed` stands without a person, `review` asks for one. A vendor's numbers and answers are never looked at.
 * Pure and deterministic; time grows linearly with the rows.
 */
export function matchRows(rows: readonly AskingRow[], template: Template, options: Options = {}): RowPlacement[] {
  const { remembered = [], without = [], borders = calibration } = options;
  const uses = (part: MatchPart) => !without.includes(part);
  const prepared = prepareTemplate(template, uses("glossary"));
  const questions = rows.flatMap((row, at) => (row.bucket === "question" ? [{ at, row }] : []));
  const profile = rowProfiler(prepared, {
    rows: questions.map(({ row }) => row),
    context: uses("context"),
    glossary: uses("glossary"),
  });
  const asking = questions.map(({ at, row }) => ({ at, profile: profile(row) }));
  const ranked = rankCandidates(
    asking.map((row) => row.profile),
    prepared,
    { calibration: borders, assignment: uses("assignment"), context: uses("context") },
  );

  const remember = placeByMemory(rows, { remembered, items: new Set(template.items.map(({ key }) => key)) });
  const found = new Map(
    asking.map(({ at, profile }, i) => [
      at,
      placeRow(profile, { candidates: ranked[i] ?? [], template: prepared, borders }),
    ]),
  );
  return rows.map((row, at) => {
    const placement = found.get(at);
    return placement ? remember(row, proposeListed(row, placement)) : { placements: [], alternatives: [] };
  });
}
