import type { Lead } from "#lib/domain/judgement.ts";

/** What is known of one competitor: its must-haves, and the least and most it can score. */
export type Competitor = { musts: "pass" | "fail" | "open"; worst: number; best: number };

// Sums of weights in another order must not make a winner.
const EQUAL = 1e-9;

/** Surely more, beyond what rounding can make. */
export function isMore(a: number, b: number): boolean {
  return a > b + EQUAL;
}

/**
 * Who can come first when all is answered, and who surely does. First are those with the highest score among those that
 * pass all must-haves. Decided where no answer to what is open can change who they are; that may be nobody, or several
 * who are equal. Linear in the competitors.
 */
export function findLead(competitors: readonly Competitor[]): Lead {
  // The worst that those score who are surely in the running, and the best that others could.
  const floor = Math.max(
    ...competitors.map(({ musts, worst }) => (musts === "pass" ? worst : Number.NEGATIVE_INFINITY)),
  );
  const running = competitors.map(({ musts, best }) => (musts === "fail" ? Number.NEGATIVE_INFINITY : best));
  let highest = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const best of running) {
    second = Math.max(second, Math.min(highest, best));
    highest = Math.max(highest, best);
  }
  const contenders: number[] = [];
  const sure: number[] = [];
  for (const [index, { musts, worst, best }] of competitors.entries()) {
    if (musts !== "fail" && !isMore(floor, best)) contenders.push(index);
    const rival = running[index] === highest ? second : highest;
    if (musts === "pass" && !isMore(rival, worst)) sure.push(index);
  }
  return { decided: contenders.length === sure.length, contenders, sure };
}

/**
 * Places among those in the running, 1 = first; null where an interval overlaps another's or a must-have is open or failed.
 * Two that are equal to the point share a place.
 */
export function rank(competitors: readonly Competitor[]): (number | null)[] {
  const running = competitors.filter(({ musts }) => musts !== "fail");
  return competitors.map((own) => {
    if (own.musts !== "pass") return null;
    const ahead = running.filter((other) => other.musts === "pass" && isMore(other.worst, own.best));
    const behind = running.filter((other) => isMore(own.worst, other.best));
    const equal = running.filter(
      (other) => other.musts === "pass" && !isMore(other.best, own.worst) && !isMore(own.best, other.worst),
    );
    return ahead.length + behind.length + equal.length === running.length ? ahead.length + 1 : null;
  });
}
