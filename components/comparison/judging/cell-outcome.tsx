"use client";

import { OutcomeSign } from "#components/shared/outcome-sign.tsx";
import type { GridWords } from "../words/use-grid-words.ts";
import { useGridJudging } from "./judging-context.ts";

type CellOutcomeProps = {
  item: string;
  /** Its place in the comparison. */
  sheet: number;
  words: GridWords;
};

/** The requirement's mark in a cell of the grid; nothing where nothing is asked of it. */
export function CellOutcome({ item, sheet, words }: CellOutcomeProps) {
  const mark = useGridJudging()?.markAt(item, sheet);
  if (!mark) return null;
  const word = words.judged(mark.outcome);
  return (
    <OutcomeSign
      outcome={mark.outcome}
      word={mark.must ? `${words.judged("must")} ${word}` : word}
      byPerson={mark.verdict?.stale === false ? words.judged("byPerson") : null}
    />
  );
}
