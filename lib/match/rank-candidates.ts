import { assignRows } from "./assign-rows.ts";
import type { Calibration } from "./calibration.ts";
import { coveredShare, explainedShare, pairFeatures } from "./pair-features.ts";
import type { PreparedTemplate } from "./prepared-template.ts";
import type { RowProfile } from "./row-profile.ts";

/** An item that a row may answer. `context` holds the features in the order of CONTEXT_FEATURES. */
export type Candidate = {
  position: number;
  logit: number;
  context: number[];
  confidence: number;
  /** Whether no other row of the sheet suits the item better. */
  assigned: boolean;
};

/** What the sheet as a whole says about a pair. The order is that of the weights in `calibration.ts`. */
export const CONTEXT_FEATURES = [
  "logit", // of the pair alone
  "margin", // distance to the best rival that does not share the row
  "assigned", // the item is this row's when the whole sheet is assigned one to one
  "neighbour", // the rows around are at items of the same section
] as const;

const CANDIDATES = 6;
const FEW_LETTERS = 0.15;
const MARGIN_LIMIT = 4;
const NEIGHBOUR_REACH = 2;
/** Two items share a row when the row speaks of all of both, and both are needed to explain it. */
const SHARED_COVERED = 0.75;
const SHARED_GAIN = 0.08;

/**
 * What unknown words cost, in logits. Not fitted: the vocabulary was written with the labelled sheets in view, so these
 * cannot tell how misleading the words are that nobody thought of. Set from questionnaires that nobody labelled.
 */
const UNKNOWN_COST = 3;
const UNKNOWN_FREE = 0.1;

function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function weigh(weights: readonly number[], features: readonly number[]): number {
  let sum = weights[0] ?? 0;
  for (let i = 1; i < weights.length; i += 1) sum += (weights[i] ?? 0) * (features[i - 1] ?? 0);
  return sum;
}

/** Whether both items are in the row, each bringing a part that the other does not explain. */
export function shareRow(row: RowProfile, template: PreparedTemplate, a: number, b: number): boolean {
  if (coveredShare(row.asked, template, a) < SHARED_COVERED) return false;
  if (coveredShare(row.asked, template, b) < SHARED_COVERED) return false;
  const together = explainedShare(row.asked, template, [a, b]);
  const alone = Math.max(explainedShare(row.asked, template, [a]), explainedShare(row.asked, template, [b]));
  return together - alone >= SHARED_GAIN;
}

function pairCandidates(row: RowProfile, features: (position: number) => number[], weights: readonly number[]) {
  const candidates: Candidate[] = [];
  for (let position = 0; position < row.meaning.length; position += 1) {
    const letters = Math.max(row.likeness[position] ?? 0, row.nameLikeness[position] ?? 0);
    // No meaning and hardly a letter in common: no need to look closer.
    if (!row.meaning[position] && letters < FEW_LETTERS) continue;
    const logit = weigh(weights, features(position));
    candidates.push({ position, logit, context: [], confidence: 0, assigned: false });
  }
  return candidates.sort((a, b) => b.logit - a.logit || a.position - b.position).slice(0, CANDIDATES);
}

function marginOf(candidate: Candidate, ranked: Candidate[], row: RowProfile, template: PreparedTemplate): number {
  const rival = ranked.find(
    (other) => other !== candidate && !shareRow(row, template, candidate.position, other.position),
  );
  const distance = candidate.logit - (rival?.logit ?? Number.NEGATIVE_INFINITY);
  return Math.max(-MARGIN_LIMIT, Math.min(MARGIN_LIMIT, distance));
}

/** Of the rows around whose best item is likely, the share that is at the candidate's section. */
function neighbourShare(
  position: number,
  around: readonly (Candidate | undefined)[],
  template: PreparedTemplate,
): number {
  const section = template.items[position]?.section;
  const known = around.filter((best) => best !== undefined && best.logit > 0);
  if (known.length === 0) return 0;
  return known.filter((best) => template.items[best?.position ?? -1]?.section === section).length / known.length;
}

function assignSheet(ranked: readonly Candidate[][], items: number): number[] {
  const gains = Array.from({ length: items }, () => new Float64Array(ranked.length));
  ranked.forEach((candidates, row) => {
    for (const { position, logit } of candidates) gains[position]?.fill(logistic(logit), row, row + 1);
  });
  return assignRows(items, ranked.length, (item, row) => gains[item]?.[row] ?? 0);
}

/**
 * For each row its likeliest items, best first, with the confidence that the calibration gives them in the light of
 * their rivals, the assignment of the whole sheet and the rows around.
 */
export function rankCandidates(
  rows: readonly RowProfile[],
  template: PreparedTemplate,
  { calibration, assignment, context }: { calibration: Calibration; assignment: boolean; context: boolean },
): Candidate[][] {
  const featuresOf = pairFeatures(template);
  const ranked = rows.map((row) => pairCandidates(row, featuresOf(row), calibration.pair));
  const assigned = assignment ? assignSheet(ranked, template.items.length) : [];
  return rows.map((row, at) => {
    const candidates = ranked[at] ?? [];
    const unknownCost = UNKNOWN_COST * Math.max(0, row.unknown - UNKNOWN_FREE);
    const around: (Candidate | undefined)[] = [];
    for (let reach = 1; context && reach <= NEIGHBOUR_REACH; reach += 1) {
      around.push(ranked[at - reach]?.[0], ranked[at + reach]?.[0]);
    }
    return candidates
      .map((candidate) => {
        const isAssigned = assigned[candidate.position] === at;
        const features = [
          candidate.logit,
          marginOf(candidate, candidates, row, template),
          isAssigned ? 1 : 0,
          neighbourShare(candidate.position, around, template),
        ];
        const logit = weigh(calibration.context, features) - unknownCost;
        return { ...candidate, context: features, assigned: isAssigned, confidence: logistic(logit) };
      })
      .sort((a, b) => b.confidence - a.confidence || a.position - b.position);
  });
}
