import { compactComparison } from "#lib/compare/compact-comparison.ts";
import { type SearchTexts, searchRows, searchTexts } from "#lib/compare/search-rows.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReviewStamp } from "#lib/db/reads/find-review-stamp.ts";
import type { Comparison } from "#lib/domain/comparison.ts";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import { type OpenedComparison, openComparison } from "./open-comparison.ts";
import type { RowStanding } from "./row-standing.ts";

export type OpenedGrid = {
  review: { key: string; title: string };
  grid: GridComparison;
  /** Nothing is lost silently: what no cell shows, with what was computed for it, by row id. */
  unplaced: OpenedComparison["unplaced"];
  standings: Record<string, RowStanding>;
};

type Kept = { stamp: string; opened: OpenedGrid; texts: SearchTexts | null };

// Up to this many cells answers travel whole; beyond, their beginnings: more than two lines of a usual column hold.
const MOST_WHOLE_CELLS = 3000;
const BEGINNING = 90;
// So many large reviews at once are enough for one office, and fit into memory.
const MOST_KEPT = 6;

// On globalThis, because a web server may load this file once for each of its bundles.
const shared = globalThis as typeof globalThis & { kurabeGrids?: WeakMap<Database, Map<string, Kept>> };

function keptIn(database: Database): Map<string, Kept> {
  shared.kurabeGrids ??= new WeakMap();
  const kept = shared.kurabeGrids.get(database) ?? new Map<string, Kept>();
  shared.kurabeGrids.set(database, kept);
  return kept;
}

function compact(comparison: Comparison): GridComparison {
  const cells = comparison.sheets.length * comparison.rows.length;
  return compactComparison(comparison, { most: cells > MOST_WHOLE_CELLS ? BEGINNING : Number.POSITIVE_INFINITY });
}

type Opening = { reviewKey: string; now: Date; withTexts: boolean };

async function open(database: Database, { reviewKey, now, withTexts }: Opening): Promise<Kept | null> {
  const found = await findReviewStamp(database, reviewKey);
  if (found === null) return null;
  // Stale answers are flagged by the day of looking.
  const stamp = `${now.toISOString().slice(0, 10)} ${found}`;
  const kept = keptIn(database);
  const before = kept.get(reviewKey);
  if (before?.stamp === stamp && (before.texts || !withTexts)) return before;
  const opened = await openComparison({ reviewKey, now }, database);
  if (!opened) return null;
  const { review, comparison, unplaced } = opened;
  const standings = Object.fromEntries(
    unplaced.flatMap(({ rowId }) => {
      const standing = opened.standings[rowId];
      return standing ? [[rowId, standing]] : [];
    }),
  );
  // What changes meanwhile has another stamp than the one asked for before: it is opened anew the next time.
  const fresh = {
    stamp,
    opened: { review, grid: compact(comparison), unplaced, standings },
    texts: withTexts ? searchTexts(comparison) : null,
  };
  kept.delete(reviewKey);
  kept.set(reviewKey, fresh);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return fresh;
}

/**
 * A review's comparison as far as it is seen without opening a cell; null when there is no such review. Kept in memory
 * as long as nothing that it depends on has changed: then one small question to the database is all.
 */
export async function openGrid(
  { reviewKey, now = new Date() }: { reviewKey: string; now?: Date },
  given?: Database,
): Promise<OpenedGrid | null> {
  const database = given ?? (await currentDatabase());
  return (await open(database, { reviewKey, now, withTexts: false }))?.opened ?? null;
}

/** The items whose rows hold every word, whole answers included; null when there is no such review or no word. */
export async function searchGrid(
  { reviewKey, search, now = new Date() }: { reviewKey: string; search: string; now?: Date },
  given?: Database,
): Promise<string[] | null> {
  // Without a word nothing need be made searchable.
  if (searchRows(new Map(), search) === null) return null;
  const database = given ?? (await currentDatabase());
  const texts = (await open(database, { reviewKey, now, withTexts: true }))?.texts;
  return texts ? searchRows(texts, search) : null;
}
