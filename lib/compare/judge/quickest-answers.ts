import type { DecidingQuestions } from "#lib/domain/judgement.ts";
import { isMore } from "./lead.ts";
import type { Open, OpenCell } from "./open-cells.ts";

type Answers = NonNullable<DecidingQuestions["quickest"]>;

const NONE: OpenCell[] = [];

const largestFirst = (open: Open): Open => ({ ...open, cells: open.cells.toSorted((a, b) => b.gain - a.gain) });

function asked(cells: readonly OpenCell[], answer: "pass" | "fail"): Answers {
  return cells.map(({ item, sheet }) => ({ item, sheet, answer }));
}

/** The fewest refusals, the weightiest first, that put a rival behind a score; null where none can. */
function outdo(rival: Open, score: number, settled: boolean): OpenCell[] | null {
  if (isMore(score, rival.best)) return NONE;
  const must = rival.cells.find((cell) => cell.must);
  if (must) return [must];
  let best = rival.best;
  const { cells } = rival;
  for (const [index, { gain }] of cells.entries()) {
    best -= gain;
    if (isMore(score, best)) return cells.slice(0, index + 1);
  }
  // Nothing left open on either side: equal is decided as well.
  return settled && !isMore(rival.worst, score) ? cells : null;
}

/** All refusals that put every rival behind a score, unless that takes `most` or more. */
function outdoAll(
  rivals: readonly Open[],
  given: { score: number; settled: boolean; most: number },
): OpenCell[] | null {
  const refused: OpenCell[] = [];
  for (const rival of rivals) {
    const refusals = outdo(rival, given.score, given.settled);
    if (!refusals || refused.length + refusals.length >= given.most) return null;
    refused.push(...refusals);
  }
  return refused;
}

/** The fewest answers that put one sheet first, if fewer than `most`: its must-haves, its weightiest open answers, refusals to its rivals. */
function crown(winner: Open, rivals: readonly Open[], most: number): Answers | null {
  const musts = winner.cells.filter(({ must }) => must);
  const others = winner.cells.filter(({ must }) => !must);
  let score = winner.worst + musts.reduce((sum, { gain }) => sum + gain, 0);
  let least: Answers | null = null;
  for (let count = 0; count <= others.length; count += 1) {
    score += others[count - 1]?.gain ?? 0;
    const left = (least?.length ?? most) - musts.length - count;
    if (left <= 0) break;
    const refused = outdoAll(rivals, { score, settled: count === others.length, most: left });
    if (refused) least = [...asked([...musts, ...others.slice(0, count)], "pass"), ...asked(refused, "fail")];
  }
  return least;
}

/** One failed must-have each: nobody passes. */
function dismiss(contenders: readonly Open[]): Answers | null {
  const musts = contenders.map(({ cells }) => cells.filter(({ must }) => must).slice(0, 1));
  return musts.every(({ length }) => length > 0) ? asked(musts.flat(), "fail") : null;
}

/**
 * The fewest answers after which it could be decided who comes first, if they turn out so; null where no answers can.
 * Exact: for each sheet that could win, its weightiest answers pass and its rivals' weightiest fail.
 */
export function quickestAnswers(contenders: readonly Open[]): DecidingQuestions["quickest"] {
  const sorted = contenders.map(largestFirst);
  let least = dismiss(contenders);
  for (const winner of sorted) {
    const rivals = sorted.filter((rival) => rival !== winner);
    // What takes no fewer need not be looked through to its end.
    least = crown(winner, rivals, least?.length ?? Number.POSITIVE_INFINITY) ?? least;
  }
  return least;
}
