import type { DecidingQuestions } from "#lib/domain/judgement.ts";
import { isMore } from "./lead.ts";
import type { Open, OpenCell } from "./open-cells.ts";

type Answers = NonNullable<DecidingQuestions["quickest"]>;

const largestFirst = (open: Open): Open => ({ ...open, cells: open.cells.toSorted((a, b) => b.gain - a.gain) });

function asked(cells: readonly OpenCell[], answer: "pass" | "fail"): Answers {
  return cells.map(({ item, sheet }) => ({ item, sheet, answer }));
}

/** The fewest refusals, the weightiest first, that put a rival behind a score; null where none can. */
function outdo(rival: Open, score: number, settled: boolean): Answers | null {
  if (isMore(score, rival.best)) return [];
  const must = rival.cells.find((cell) => cell.must);
  if (must) return asked([must], "fail");
  let best = rival.best;
  const { cells } = rival;
  for (const [index, { gain }] of cells.entries()) {
    best -= gain;
    if (isMore(score, best)) return asked(cells.slice(0, index + 1), "fail");
  }
  // Nothing left open on either side: equal is decided as well.
  return settled && !isMore(rival.worst, score) ? asked(cells, "fail") : null;
}

/** The fewest answers that put one sheet first: its must-haves, its weightiest open answers, refusals to its rivals. */
function crown(winner: Open, rivals: readonly Open[]): Answers | null {
  const musts = winner.cells.filter(({ must }) => must);
  const others = winner.cells.filter(({ must }) => !must);
  let score = winner.worst + musts.reduce((sum, { gain }) => sum + gain, 0);
  let least: Answers | null = null;
  for (let count = 0; count <= others.length; count += 1) {
    score += others[count - 1]?.gain ?? 0;
    const settled = count === others.length;
    const refusals = rivals.map((rival) => outdo(rival, score, settled));
    const needed = musts.length + count + refusals.reduce((sum, answers) => sum + (answers?.length ?? 0), 0);
    if (refusals.includes(null) || (least && least.length <= needed)) continue;
    least = [...asked([...musts, ...others.slice(0, count)], "pass"), ...refusals.flatMap((answers) => answers ?? [])];
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
  const ways = sorted.map((winner) =>
    crown(
      winner,
      sorted.filter((rival) => rival !== winner),
    ),
  );
  const found = [...ways, dismiss(contenders)].filter((way) => way !== null);
  return found.reduce<Answers | null>((least, way) => (least && least.length <= way.length ? least : way), null);
}
