import type { Stretch } from "../reading.ts";

/** A word that tells what a number is about. */
export type Cue = {
  qualifier: string;
  pattern: RegExp;
  /** The word names its number from before (RTO: 4 hours); behind it only when it touches it (4-hour RTO). */
  touches?: boolean;
};

const ENDS = /[。\n;!?※▼]|\.\s/g;

/** The part of the sentence before and after a stretch, at most `reach` characters each. */
export function around(text: string, { start, end }: Stretch, reach: number): { before: string; after: string } {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const stops = [...left.matchAll(ENDS)];
  const last = stops.at(-1);
  const stop = right.search(/[。\n;!?※▼]|\.\s/);
  return {
    before: last ? left.slice(last.index + last[0].length) : left,
    after: stop < 0 ? right : right.slice(0, stop),
  };
}

// A comma between number and word speaks against their belonging together.
const COMMA = 6;
const FARTHEST = 34;

/**
 * The cue that stands nearest to a stretch in its sentence. What follows counts at its distance, what precedes
 * at `penalty` more: a Japanese verb follows its number, an English noun precedes it.
 */
export function nearestCue(options: {
  text: string;
  stretch: Stretch;
  cues: readonly Cue[];
  reach: number;
  penalty: number;
  farthest?: number;
}): string | null {
  const farthest = options.farthest ?? FARTHEST;
  const { before, after } = around(options.text, options.stretch, options.reach);
  let best: { qualifier: string; distance: number } | null = null;
  for (const { qualifier, pattern, touches } of options.cues) {
    const next = after.search(pattern);
    const previous = [...before.matchAll(new RegExp(pattern, "g"))].at(-1);
    const follows = next >= 0 && !(touches && !/^[\s-]*(?:の|を)?$/.test(after.slice(0, next)));
    const distance = Math.min(
      follows ? cost(after.slice(0, next)) : farthest,
      previous ? cost(before.slice(previous.index + previous[0].length)) + (touches ? 0 : options.penalty) : farthest,
    );
    if (distance < (best?.distance ?? farthest)) best = { qualifier, distance };
  }
  return best?.qualifier ?? null;
}

function cost(between: string): number {
  return between.length + COMMA * (between.split(/[、,]/).length - 1);
}
