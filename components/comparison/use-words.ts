"use client";

import { useCallback, useRef, useState } from "react";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import { useColumnsInSight } from "./use-columns-in-sight.ts";
import { useWholeTexts } from "./use-whole-texts.ts";

/** Columns whose words could not be had, by sheet id, and the way to ask again. */
export type MissingWords = { sheets: ReadonlySet<string>; outdated: boolean; retry: () => void };

type Words = {
  comparison: GridComparison;
  /** Asks for the beginnings of these sheets' answers. */
  fill: (sheetIds: readonly string[]) => void;
  /** Asks for their whole answers; says whether all could be had. */
  complete: (sheetIds: readonly string[]) => Promise<boolean>;
  missing: MissingWords | null;
};

const NONE: ReadonlySet<string> = new Set();

/** The words of a large comparison's cells: they come as they are needed, and what does not come is not passed over. */
export function useWords(options: { reviewKey: string; stamp: string; given: GridComparison }): Words {
  const inSight = useColumnsInSight(options);
  const whole = useWholeTexts(options.reviewKey, inSight.comparison);
  const [lost, setLost] = useState(NONE);
  const wholeWanted = useRef(new Set<string>());
  const { fill: fillColumns } = inSight;
  const { complete: completeTexts } = whole;

  const note = useCallback((ids: readonly string[], missing: readonly string[]) => {
    setLost((before) => {
      if (missing.length === 0 && !ids.some((id) => before.has(id))) return before;
      return new Set([...[...before].filter((id) => !ids.includes(id)), ...missing]);
    });
  }, []);
  const fill = useCallback(
    (ids: readonly string[]) => void fillColumns(ids).then((missing) => note(ids, missing)),
    [fillColumns, note],
  );
  const complete = useCallback(
    async (ids: readonly string[]) => {
      for (const id of ids) wholeWanted.current.add(id);
      const missing = (await Promise.all([fillColumns(ids), completeTexts(ids)])).flat();
      note(ids, missing);
      return missing.length === 0;
    },
    [fillColumns, completeTexts, note],
  );
  const retry = useCallback(() => {
    const ids = [...lost];
    fill(ids.filter((id) => !wholeWanted.current.has(id)));
    void complete(ids.filter((id) => wholeWanted.current.has(id)));
  }, [lost, fill, complete]);

  const missing = lost.size > 0 ? { sheets: lost, outdated: inSight.outdated, retry } : null;
  return { comparison: whole.comparison, fill, complete, missing };
}
