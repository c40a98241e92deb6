import { isMore } from "./lead.ts";
import type { Open, OpenCell } from "./open-cells.ts";
import { subsetSums } from "./subset-sums.ts";

export type SureCells = { cells: OpenCell[]; atLeast: number };

// How much is looked at before a bound has to do: a set costs about as much as there are pairs of contenders and open cells.
const MOST_WORK = 30_000;

const EQUAL = 1e-9;

/** A contender after all must-haves were asked and passed, once some of its other answers are known. */
type Asked = { worst: number; rest: number; sums: number[] | null };

const gains = (cells: readonly OpenCell[]): number => cells.reduce((sum, { gain }) => sum + gain, 0);

function ask(contender: Open, chosen: ReadonlySet<OpenCell>): Asked {
  const known = contender.cells.filter((cell) => !cell.must && chosen.has(cell));
  const worst = contender.worst + gains(contender.cells.filter(({ must }) => must));
  return {
    worst,
    rest: contender.best - worst - gains(known),
    sums: subsetSums(known.map(({ gain }) => gain)),
  };
}

/** Whether some answers leave open which of two is better, with `own` still able to be first (at least `floor`). */
function canStayOpen(own: Asked, rival: Asked, floor: number): boolean {
  if (own.rest < EQUAL && rival.rest < EQUAL) return false;
  // Too many sums to list: as if every score between were possible. That errs towards asking more.
  if (!own.sums || !rival.sums) return true;
  const { sums } = own;
  // Both lists rise: the lowest score of one's own that is not out of the running only moves on.
  let at = 0;
  return rival.sums.some((sum) => {
    const other = rival.worst + sum;
    const least = Math.max(other, floor) - own.rest;
    while (at < sums.length && isMore(least, own.worst + (sums[at] ?? 0))) at += 1;
    const lowest = sums[at];
    return lowest !== undefined && isMore(other + rival.rest, own.worst + lowest);
  });
}

/** Whether it is decided who comes first whatever the chosen answers are. All open must-haves are among the chosen. */
function decides(contenders: readonly Open[], chosen: ReadonlySet<OpenCell>): boolean {
  const isKnown = ({ worst, best, cells }: Open) =>
    best - worst - gains(cells.filter((cell) => chosen.has(cell))) < EQUAL;
  if (contenders.every(isKnown)) return true;
  const asked = contenders.map((contender) => ask(contender, chosen));
  return asked.every((own, index) =>
    asked.every((rival, other) => {
      if (index === other) return true;
      const sure = contenders.filter(({ musts }, third) => musts === "pass" && third !== index && third !== other);
      const floor = Math.max(...sure.map(({ worst }) => worst), Number.NEGATIVE_INFINITY);
      return !canStayOpen(own, rival, floor);
    }),
  );
}

/**
 * Sets of `count` cells; cells of one sheet with one gain stand for each other, so only how many of each kind matters. As deep as
 * `count`: a large comparison may weigh thousands of cells differently.
 */
function* chooseFrom(kinds: readonly OpenCell[][], count: number, from = 0): Generator<OpenCell[]> {
  if (count === 0) {
    yield [];
    return;
  }
  let left = kinds.slice(from).reduce((sum, kind) => sum + kind.length, 0);
  for (let index = from; left >= count; index += 1) {
    const kind = kinds[index] ?? [];
    for (let taken = Math.min(count, kind.length); taken > 0; taken -= 1) {
      for (const more of chooseFrom(kinds, count - taken, index + 1)) yield [...kind.slice(0, taken), ...more];
    }
    left -= kind.length;
  }
}

/** All questions, less every one that can be spared, the least weighty first. */
function spare(contenders: readonly Open[], musts: readonly OpenCell[], others: readonly OpenCell[]): OpenCell[] {
  const chosen = new Set([...musts, ...others]);
  for (const cell of others.toSorted((a, b) => a.gain - b.gain)) {
    chosen.delete(cell);
    if (!decides(contenders, chosen)) chosen.add(cell);
  }
  return [...chosen];
}

/**
 * The fewest open answers that decide who comes first, whatever they turn out to be. Open must-haves of contenders are
 * always among them: each alone leaves open whether its sheet is in the running. Exact while the search stays within its
 * bound; beyond, a set of which none can be spared, or all of them where even that is too much to look for, and how many it
 * takes at least. Null where not even all answers decide: a contender of whom nothing is scored can be compared with nobody.
 */
export function sureQuestions(contenders: readonly Open[]): SureCells | null {
  const cells = contenders.flatMap((contender) => contender.cells);
  const musts = cells.filter(({ must }) => must);
  const others = cells.filter(({ must }) => !must);
  const kinds = [...Map.groupBy(others, ({ sheet, gain }) => `${sheet} ${gain.toFixed(9)}`).values()];
  if (!decides(contenders, new Set(cells))) return null;
  const most = Math.floor(MOST_WORK / (contenders.length ** 2 + cells.length + 1));
  const bound = (atLeast: number): SureCells => ({
    cells: others.length > most ? cells : spare(contenders, musts, others),
    atLeast,
  });
  let looked = 0;
  for (let count = 0; count <= others.length; count += 1) {
    for (const chosen of chooseFrom(kinds, count)) {
      looked += 1;
      if (looked > most) return bound(musts.length + count);
      if (decides(contenders, new Set([...musts, ...chosen]))) {
        return { cells: [...musts, ...chosen], atLeast: musts.length + count };
      }
    }
  }
  return null;
}
