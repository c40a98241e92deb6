"use client";

import { useRef, useState } from "react";
import type { ComparisonDesk } from "./comparison-desk.ts";
import type { CellPlace } from "./find-doubt.ts";
import { type DecisionFailure, postDecisions } from "./post-decisions.ts";
import type { RowStandings } from "./row-standing.ts";

/** What a person decided about a row, and what counted before. */
export type Decided = {
  rowId: string;
  /** None: no such item. */
  items: readonly string[];
  before: readonly string[] | null;
  /** The cell in which it was decided; null in the list of rows without an item. */
  at: CellPlace | null;
};

export type Placements = {
  /** Being stored. */
  busy: boolean;
  /** Why the last decision was not stored. */
  failure: DecisionFailure | null;
  /** What undo takes back; null: nothing. */
  last: Decided | null;
  decide: (decision: Omit<Decided, "before">) => Promise<boolean>;
  /** Takes the last decision back: what was computed or decided before counts again. */
  undo: () => Promise<Decided | null>;
};

type PlacementOptions = { reviewKey: string; standings: RowStandings; onDesk: (desk: ComparisonDesk) => void };

/** Stores where rows belong, one decision after the other; each can be undone. */
export function usePlacements({ reviewKey, standings, onDesk }: PlacementOptions): Placements {
  // One after the other: who decides quickly loses nothing, and the latest answer is the last one shown.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(new Set<string>());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<DecisionFailure | null>(null);
  const [made, setMade] = useState<readonly Decided[]>([]);

  function store(rowId: string, items: readonly string[] | null): Promise<boolean> {
    waiting.current.add(rowId);
    setBusy(true);
    const turn = queue.current.then(async () => {
      const stored = await postDecisions(reviewKey, { [rowId]: items });
      waiting.current.delete(rowId);
      setBusy(waiting.current.size > 0);
      setFailure(stored.ok ? null : stored.failure);
      if (stored.ok) onDesk(stored.desk);
      return stored.ok;
    });
    queue.current = turn;
    return turn;
  }

  async function decide(decision: Omit<Decided, "before">): Promise<boolean> {
    if (waiting.current.has(decision.rowId)) return false;
    const before = standings[decision.rowId]?.decided ?? null;
    if (!(await store(decision.rowId, decision.items))) return false;
    setMade((earlier) => [...earlier, { ...decision, before }]);
    return true;
  }

  async function undo(): Promise<Decided | null> {
    const last = made.at(-1);
    if (waiting.current.size > 0 || !last || !(await store(last.rowId, last.before))) return null;
    setMade((earlier) => earlier.slice(0, -1));
    return last;
  }

  return { busy, failure, last: made.at(-1) ?? null, decide, undo };
}
