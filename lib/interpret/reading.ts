import type { Span } from "#lib/domain/answer.ts";
import { foldWithOffsets } from "#lib/domain/fold-text.ts";
import { findAddresses } from "./find-addresses.ts";
import { type Searchable, searchable } from "./rules/rule.ts";

/**
 * An answer as the rules read it: `text` is folded (radicals, NFKC, lower case), web addresses blanked; `starts` leads
 * every offset in it back to the verbatim text.
 */
export type Reading = Searchable & { verbatim: string; starts: number[] };

// NFKC makes letters of it: "soon™" would read "soontm".
const TRADEMARK = /[™℠]/g;

/** A stretch of `Reading.text`: [start, end). */
export type Stretch = { start: number; end: number };

/** Prepares an answer for reading. Blanked addresses keep their length, so that offsets hold. */
export function readVerbatim(verbatim: string): Reading {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of findAddresses(verbatim)) {
    parts.push(verbatim.slice(from, start), " ".repeat(end - start));
    from = end;
  }
  const masked = (parts.join("") + verbatim.slice(from)).replace(TRADEMARK, " ");
  const { text, starts } = foldWithOffsets(masked);
  return { verbatim, starts, ...searchable(text) };
}

/** The verbatim words behind a stretch of the folded text. */
export function spanOf(reading: Reading, stretch: Stretch): Span {
  const { starts, verbatim } = reading;
  const start = starts[stretch.start] ?? verbatim.length;
  // One verbatim character may fold into several (㈱ → (株)): the span then ends behind the whole character.
  let last = stretch.end;
  while (last < starts.length - 1 && starts[last] === starts[last - 1]) last += 1;
  const end = Math.max(start, starts[last] ?? verbatim.length);
  return { text: verbatim.slice(start, end), start, end };
}
