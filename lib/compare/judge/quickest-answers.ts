import type { DecidingQuestions } from "#lib/domain/judgement.ts";
import { isMore } from "./lead.ts";
import type { Open, OpenCell } from "./open-cells.ts";

type Answers = NonNullable<DecidingQuestions["quickest"]>;

/** A contender with its open answers, the weightiest first. */
type Ranked = Open & {
  /** The most it can score once so many of its answers are refused, the weightiest first. */
  bestAfter: number[];
  must: OpenCell | null;
};

function rankCells(open: Open): Ranked {
  const cells = open.cells.toSorted((a, b) => b.gain - a.gain);
  let best = open.best;
  const bestAfter = [best];
  for (const { gain } of cells) {
    best -= gain;
    bestAfter.push(best);
  }
  return { ...open, cells, bestAfter, must: cells.find(({ must }) => must) ?? null };
}

function asked(cells: readonly OpenCell[], answer: "pass" | "fail"): Answers {
  return cells.map(({ item, sheet }) => ({ item, sheet, answer }));
}

/** The fewest refusals that put a rival behind a score; infinite where none can. `settled`: nothing of the winner is open. */
function refusalsFor({ best, worst, cells, bestAfter, must }: Ranked, score: number, settled: boolean): number {
  if (isMore(score, best)) return 0;
  if (must) return 1;
  // It falls with every refusal: the first count that is low enough is found by halving.
  let low = 1;
  let high = cells.length + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isMore(score, bestAfter[middle] ?? Number.NEGATIVE_INFINITY)) high = middle;
    else low = middle + 1;
  }
  if (low <= cells.length) return low;
  // Nothing left open on either side: equal is decided as well.
  return settled && !isMore(worst, score) ? cells.length : Number.POSITIVE_INFINITY;
}

/** All refusals that put every rival behind a score; infinite as soon as it takes `most` or more. */
function refusalsForAll(rivals: readonly Ranked[], given: { score: number; settled: boolean; most: number }): number {
  let count = 0;
  for (const rival of rivals) {
    count += refusalsFor(rival, given.score, given.settled);
    if (count >= given.most) return Number.POSITIVE_INFINITY;
  }
  return count;
}

/** How a winner is made: so many of its weightiest answers beside its must-haves, in all so many. */
type Crowning = { passes: number; score: number; settled: boolean; count: number };

/** The fewest answers that put one sheet first, if fewer than `most`: its must-haves, its weightiest open answers, refusals to its rivals. */
function crown(winner: Ranked, rivals: readonly Ranked[], most: number): Crowning | null {
  const musts = winner.cells.filter(({ must }) => must);
  const others = winner.cells.filter(({ must }) => !must);
  let least: Crowning | null = null;
  let limit = most;
  // The higher it scores, the fewer refusals: at its best it takes the fewest of all.
  const atBest = refusalsForAll(rivals, { score: winner.best, settled: true, most: limit - musts.length });
  let score = winner.worst + musts.reduce((sum, { gain }) => sum + gain, 0);
  for (let passes = 0; passes <= others.length; passes += 1) {
    score += others[passes - 1]?.gain ?? 0;
    if (musts.length + passes + atBest >= limit) break;
    const settled = passes === others.length;
    const refused = refusalsForAll(rivals, { score, settled, most: limit - musts.length - passes });
    if (refused === Number.POSITIVE_INFINITY) continue;
    limit = musts.length + passes + refused;
    least = { passes, score, settled, count: limit };
  }
  return least;
}

function spell(winner: Ranked, rivals: readonly Ranked[], { passes, score, settled }: Crowning): Answers {
  const musts = winner.cells.filter(({ must }) => must);
  const others = winner.cells.filter(({ must }) => !must);
  const refused = rivals.flatMap((rival) => {
    const count = refusalsFor(rival, score, settled);
    return count > 0 && rival.must ? [rival.must] : rival.cells.slice(0, count);
  });
  return [...asked([...musts, ...others.slice(0, passes)], "pass"), ...asked(refused, "fail")];
}

/** One failed must-have each: nobody passes. */
function dismiss(contenders: readonly Open[]): Answers | null {
  const musts = contenders.map(({ cells }) => cells.filter(({ must }) => must).slice(0, 1));
  return musts.every(({ length }) => length > 0) ? asked(musts.flat(), "fail") : null;
}

/**
 * The fewest answers after which it could be decided who comes first, if they turn out so; null where no answers can.
 * Exact: for each sheet that could win, its weightiest answers pass and its rivals' weightiest fail. At most contenders² ×
 * open answers of one × log of them.
 */
export function quickestAnswers(contenders: readonly Open[]): DecidingQuestions["quickest"] {
  const ranked = contenders.map(rankCells);
  let least = dismiss(contenders);
  for (const winner of ranked) {
    const rivals = ranked.filter((rival) => rival !== winner);
    // What takes no fewer need not be looked through to its end.
    const crowning = crown(winner, rivals, least?.length ?? Number.POSITIVE_INFINITY);
    if (crowning) least = spell(winner, rivals, crowning);
  }
  return least;
}
