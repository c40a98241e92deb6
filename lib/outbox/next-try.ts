/** How often something is tried before it is given up: over a day and a half, all waits together. */
export const MOST_ATTEMPTS = 8;

const FIRST_WAIT = 30_000;
const FACTOR = 4;
const LONGEST_WAIT = 24 * 60 * 60 * 1000;

/**
 * How long to wait, in milliseconds, after so many tries in vain: 30 seconds, then each time four times as long, a day at the most; null: that was the last.
 * `chance` (0 to 1) spreads it by a tenth to either side, so that what failed together does not come back together.
 */
export function nextTry(attempts: number, chance: number): number | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  const wait = Math.min(FIRST_WAIT * FACTOR ** (attempts - 1), LONGEST_WAIT);
  return Math.round(wait * (0.9 + 0.2 * chance));
}
