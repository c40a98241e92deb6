import { createHash } from "node:crypto";
import { compactComparison } from "#lib/compare/compact-comparison.ts";
import { judgeComparison } from "#lib/compare/judge-comparison.ts";
import { type SearchTexts, searchTexts } from "#lib/compare/search-rows.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReviewStamp } from "#lib/db/reads/find-review-stamp.ts";
import type { StoredProfile } from "#lib/db/reads/list-profiles.ts";
import type { Comparison } from "#lib/domain/comparison.ts";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { Marks } from "#lib/domain/judgement.ts";
import { readDrifts, type SheetDrifts } from "../derivation/read-drifts.ts";
import type { RowStanding } from "../placement/row-standing.ts";
import { type OpenedComparison, openComparison } from "./open-comparison.ts";

export type OpenedGrid = {
  review: { key: string; title: string };
  /** Another text whenever the grid is another one. */
  stamp: string;
  grid: GridComparison;
  /** Services by sheet id. */
  history: Record<string, string>;
  /** Nothing is lost silently: what no cell shows, with what was computed for it, by row id. */
  unplaced: OpenedComparison["unplaced"];
  standings: Record<string, RowStanding>;
};

type Kept = {
  stamp: string;
  opened: OpenedGrid;
  texts: SearchTexts | null;
  /** As read, without verdicts, by profile and revision. */
  marks: Map<string, Marks>;
};

// Up to this many cells answers travel whole; beyond, their beginnings: more than two lines of a usual column hold.
const MOST_WHOLE_CELLS = 3000;
const BEGINNING = 90;
// So many large reviews at once are enough for one office, and fit into memory.
const MOST_KEPT = 6;
const MOST_PROFILES_KEPT = 20;

// On globalThis, because a web server may load this file once for each of its bundles.
const shared = globalThis as typeof globalThis & { kurabeGrids?: WeakMap<Database["reader"], Map<string, Kept>> };

function keptIn(database: Database): Map<string, Kept> {
  shared.kurabeGrids ??= new WeakMap();
  const kept = shared.kurabeGrids.get(database.reader) ?? new Map<string, Kept>();
  shared.kurabeGrids.set(database.reader, kept);
  return kept;
}

function compact(comparison: Comparison): GridComparison {
  const cells = comparison.sheets.length * comparison.rows.length;
  return compactComparison(comparison, { most: cells > MOST_WHOLE_CELLS ? BEGINNING : Number.POSITIVE_INFINITY });
}

/** The marks alone: reasons are asked for with a cell. */
function mark(comparison: Comparison, { profile }: StoredProfile, now: Date): Marks {
  const judged = judgeComparison(comparison, profile, { today: now.toISOString().slice(0, 10) });
  const requirements = judged.requirements.map(({ cells, ...requirement }) => ({
    ...requirement,
    cells: cells.map(({ outcome }) => ({ outcome })),
  }));
  return { sections: judged.sections, requirements, sheets: judged.sheets, lead: judged.lead };
}

export const marksKey = ({ id, revision }: Pick<StoredProfile, "id" | "revision">): string => `${id} ${revision}`;

/** Marks what became of answers since the sheet before. */
function markDrifts(
  { sheets, rows, ...grid }: GridComparison,
  drifts: ReadonlyMap<string, SheetDrifts>,
): GridComparison {
  const columns = sheets.map(({ id }) => drifts.get(id)?.drifts);
  const marked = rows.map(({ item, cells, ...row }) => ({
    ...row,
    item,
    cells: cells.map((cell, at) => {
      const drift = columns[at]?.get(item);
      return drift && drift !== "same" && drift !== "wording" ? { ...cell, drift } : cell;
    }),
  }));
  return { ...grid, sheets, rows: marked };
}

type Gathered = OpenedComparison & { keptUnder: string; drifts: ReadonlyMap<string, SheetDrifts> };

function toGrid({ review, comparison, unplaced, standings, keptUnder, drifts }: Gathered): OpenedGrid {
  const ofUnplaced = unplaced.flatMap(({ rowId }) => {
    const standing = standings[rowId];
    return standing ? [[rowId, standing] as const] : [];
  });
  const stamp = createHash("sha256").update(keptUnder).digest("base64url");
  const grid = markDrifts(compact(comparison), drifts);
  const history = Object.fromEntries([...drifts].map(([sheet, { serviceId }]) => [sheet, serviceId]));
  return { review, stamp, grid, history, unplaced, standings: Object.fromEntries(ofUnplaced) };
}

type Wanted = {
  reviewKey: string;
  now: Date;
  withTexts?: boolean;
  /** Whose marks are wanted. All its items must be in the review's list. */
  withProfile?: StoredProfile;
};

/**
 * What is kept in memory of a review as long as nothing that it depends on has changed: then one small question to the
 * database is all. What is wanted and not there yet is made of the whole comparison. Null when there is no such review.
 */
export async function keepGrid(database: Database, wanted: Wanted): Promise<Readonly<Kept> | null> {
  const { reviewKey, now, withTexts, withProfile } = wanted;
  const found = await findReviewStamp(database, reviewKey);
  if (found === null) return null;
  // Stale answers are flagged by the day of looking.
  const stamp = `${now.toISOString().slice(0, 10)} ${found}`;
  const kept = keptIn(database);
  const stored = kept.get(reviewKey);
  const before = stored?.stamp === stamp ? stored : null;
  const isMarked = !withProfile || before?.marks.has(marksKey(withProfile));
  if (before && isMarked && (before.texts || !withTexts)) return before;
  const opened = await openComparison({ reviewKey, now }, database);
  if (!opened) return null;
  const { comparison } = opened;
  const drifts = before ? new Map() : await readDrifts(database, { reviewKey, comparison, now });
  // What changes meanwhile has another stamp than the one asked for before: it is opened anew the next time.
  const fresh: Kept = {
    stamp,
    opened: before?.opened ?? toGrid({ ...opened, keptUnder: stamp, drifts }),
    texts: withTexts ? searchTexts(comparison) : (before?.texts ?? null),
    marks: new Map([...(before?.marks ?? [])].slice(-MOST_PROFILES_KEPT)),
  };
  if (withProfile) fresh.marks.set(marksKey(withProfile), mark(comparison, withProfile, now));
  kept.delete(reviewKey);
  kept.set(reviewKey, fresh);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return fresh;
}
