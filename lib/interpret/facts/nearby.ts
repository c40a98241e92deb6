import type { Stretch } from "../reading.ts";
import { mayMatch, type Rule, rule, type Searchable } from "../rules/rule.ts";

/** A word that tells what a number is about. */
export type WrittenCue = {
  qualifier: string;
  pattern: RegExp;
  /** The word names its number from before (RTO: 4 hours); behind it only when it touches it (4-hour RTO). */
  touches?: boolean;
};

/** A cue ready to be looked for: `rule` for the first, `every` for the last in a stretch. */
export type Cue = WrittenCue & { rule: Rule; every: RegExp };

/** Makes cues ready. */
export function asCues(cues: readonly WrittenCue[]): Cue[] {
  return cues.map((cue) => ({ ...cue, rule: rule(cue.pattern), every: new RegExp(cue.pattern, "g") }));
}

/** The last match of a global pattern. */
export function lastMatch(every: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  every.lastIndex = 0;
  for (let match = every.exec(text); match; match = every.exec(text)) last = match;
  return last;
}

const ENDS = /[。\n;!?※▼]|\.\s/g;

/** The part of the sentence before and after a stretch, at most `reach` characters each. */
export function around(text: string, { start, end }: Stretch, reach: number): { before: string; after: string } {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const last = lastMatch(ENDS, left);
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
  source: Searchable;
  stretch: Stretch;
  cues: readonly Cue[];
  reach: number;
  penalty: number;
  farthest?: number;
}): string | null {
  const farthest = options.farthest ?? FARTHEST;
  const { before, after } = around(options.source.text, options.stretch, options.reach);
  let best: { qualifier: string; distance: number } | null = null;
  for (const { qualifier, pattern, touches, rule, every } of options.cues) {
    if (!mayMatch(rule, options.source)) continue;
    const next = after.search(pattern);
    const previous = lastMatch(every, before);
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
