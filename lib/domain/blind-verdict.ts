import type { PlacedVerdict, Verdict } from "./verdict.ts";

/** What one of two says of an answer that both judge. Stored for both; shown to its author alone until both have said theirs. */
export type BlindVerdict = PlacedVerdict & { personId: string };

/** An answer that two judge, as far as whoever looks may know. */
export type BlindCell = {
  item: string;
  sheetId: string;
  firstId: string;
  secondId: string;
  /** Who has said theirs: that they have, not what. */
  given: string[];
  /** What whoever looks said. `stale`: of what is no longer so. Null: nothing, or they are neither of the two. */
  own: (Verdict & { stale: boolean }) | null;
  /** What both said, the first and the second; null: one of them has not yet. */
  opened: readonly [Verdict, Verdict] | null;
  /** Whether a verdict stands: both said the same, or a consensus was found. */
  settled: boolean;
};

/** Whether both have spoken and no verdict stands: they said different things, or the one that came of the same word was taken back. */
export function isUnsettled({ opened, settled }: BlindCell): boolean {
  return opened !== null && !settled;
}

/** Whether it is unsettled because they said different things. */
export function isDisagreement(cell: BlindCell): boolean {
  return isUnsettled(cell) && cell.opened?.[0].opinion !== cell.opened?.[1].opinion;
}
