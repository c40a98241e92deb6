"use client";

import { useRef, useState } from "react";
import type { ComparisonDesk } from "../comparison-desk.ts";
import type { CellPlace } from "./find-doubt.ts";
import { type DecisionFailure, type DecisionOrder, postDecision, type Said } from "./post-decisions.ts";
import type { RowStandings } from "./row-standing.ts";

/** What a person decided about a row, and what counted before. */
export type Decided = {
  rowId: string;
  /** None: no such item. */
  items: readonly string[];
  before: Said;
  /** The cell in which it was decided; null in the list of rows without an item. */
  at: CellPlace | null;
};

/** Two people about one row: what this one says is not stored, what the other said counts until this one chooses. */
export type Clash = { rowId: string; mine: Said; theirs: Said; at: CellPlace | null };

export type Placements = {
  /** Being stored. */
  busy: boolean;
  /** Why the last decision was not stored. */
  failure: DecisionFailure | null;
  clash: Clash | null;
  /** What undo takes back; null: nothing. */
  last: Decided | null;
  decide: (decision: Omit<Decided, "before">) => Promise<boolean>;
  /** Takes the last decision back: what was computed or decided before counts again. */
  undo: () => Promise<Decided | null>;
  /** Ends a clash: mine counts, although the other's is known now, or the other's stays. */
  settle: (whose: "mine" | "theirs") => Promise<boolean>;
};

type PlacementOptions = { reviewKey: string; standings: RowStandings; onDesk: (desk: ComparisonDesk) => void };

/** Stores where rows belong, one decision after the other; each can be undone, and none replaces another's unseen. */
export function usePlacements({ reviewKey, standings, onDesk }: PlacementOptions): Placements {
  // One after the other: who decides quickly loses nothing, and the latest answer is the last one shown.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(new Set<string>());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<DecisionFailure | null>(null);
  const [clash, setClash] = useState<Clash | null>(null);
  const [made, setMade] = useState<readonly Decided[]>([]);

  function store(order: DecisionOrder, at: CellPlace | null): Promise<boolean> {
    const { rowId, items: mine } = order;
    waiting.current.add(rowId);
    setBusy(true);
    const turn = queue.current.then(async () => {
      const outcome = await postDecision(reviewKey, order);
      waiting.current.delete(rowId);
      setBusy(waiting.current.size > 0);
      setFailure(outcome.kind === "failed" ? outcome.failure : null);
      setClash(outcome.kind === "changed" ? { rowId, mine, theirs: outcome.theirs, at } : null);
      if (outcome.kind !== "failed") onDesk(outcome.desk);
      return outcome.kind === "stored";
    });
    queue.current = turn;
    return turn;
  }

  async function decide({ rowId, items, at }: Omit<Decided, "before">): Promise<boolean> {
    if (waiting.current.has(rowId)) return false;
    const before = standings[rowId]?.decided ?? null;
    if (!(await store({ rowId, items, seen: before }, at))) return false;
    setMade((earlier) => [...earlier, { rowId, items, at, before }]);
    return true;
  }

  async function undo(): Promise<Decided | null> {
    const last = made.at(-1);
    if (waiting.current.size > 0 || !last) return null;
    const stored = await store({ rowId: last.rowId, items: last.before, seen: last.items }, last.at);
    if (!stored) return null;
    setMade((earlier) => earlier.slice(0, -1));
    return last;
  }

  async function settle(whose: "mine" | "theirs"): Promise<boolean> {
    if (!clash || waiting.current.size > 0) return false;
    const { rowId, mine, theirs, at } = clash;
    // What was decided here about the row before is no longer what counts: nothing is left to take back.
    const others = made.filter((decision) => decision.rowId !== rowId);
    setClash(null);
    setMade(others);
    if (whose === "theirs" || !(await store({ rowId, items: mine, seen: theirs }, at))) return false;
    if (mine) setMade([...others, { rowId, items: mine, before: theirs, at }]);
    return true;
  }

  return { busy, failure, clash, last: made.at(-1) ?? null, decide, undo, settle };
}
