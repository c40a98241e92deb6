"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import { loadOnce } from "./load-once.ts";
import { completeGrid, sheetsToComplete, type WholeTexts } from "./whole-texts.ts";

/** Sheets a request asks for: some megabytes at a time, and an address that no server finds too long. */
const AT_ONCE = 20;

type Texts = {
  /** The comparison with the answers that are known as a whole. */
  comparison: GridComparison;
  /** Makes the answers of these sheets whole; says of which they could not be had. */
  complete: (sheetIds: readonly string[]) => Promise<string[]>;
};

/** Large comparisons come with the beginnings of answers; whole ones are asked for column by column, each once. */
export function useWholeTexts(reviewKey: string, given: GridComparison): Texts {
  const [texts, setTexts] = useState<WholeTexts>(new Map());
  const comparison = useMemo(() => completeGrid(given, texts), [given, texts]);
  const latest = useRef(comparison);
  useEffect(() => {
    latest.current = comparison;
  });
  const loader = useMemo(() => {
    async function fetchTexts(ids: readonly string[]): Promise<boolean> {
      const found = await load(reviewKey, ids);
      if (found) setTexts((before) => new Map([...before, ...Object.entries(found)]));
      return found !== null;
    }
    return loadOnce({ atOnce: AT_ONCE, fetch: fetchTexts });
  }, [reviewKey]);
  const complete = useCallback(
    (sheetIds: readonly string[]) => loader.load(sheetsToComplete(latest.current, sheetIds)),
    [loader],
  );
  return { comparison, complete };
}

async function load(reviewKey: string, ids: readonly string[]): Promise<Record<string, string> | null> {
  try {
    const response = await fetch(`/reviews/${encodeURIComponent(reviewKey)}/answers?sheets=${ids.join(".")}`);
    return response.ok ? ((await response.json()) as Record<string, string>) : null;
  } catch {
    return null;
  }
}
