"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import { completeGrid, sheetsToComplete, type WholeTexts } from "./whole-texts.ts";

/** Sheets a request asks for: some megabytes at a time, and an address that no server finds too long. */
const AT_ONCE = 20;

export type Texts = {
  /** The comparison with the answers that are known as a whole. */
  comparison: GridComparison;
  /** Makes the answers of these sheets whole; says whether all of them could be had. */
  complete: (sheetIds: readonly string[]) => Promise<boolean>;
};

/** Large comparisons come with the beginnings of answers; whole ones are asked for column by column, each once. */
export function useWholeTexts(reviewKey: string, given: GridComparison): Texts {
  const [texts, setTexts] = useState<WholeTexts>(new Map());
  const comparison = useMemo(() => completeGrid(given, texts), [given, texts]);
  const latest = useRef(comparison);
  useEffect(() => {
    latest.current = comparison;
  });
  const known = useRef(new Map<string, Promise<boolean>>());
  const complete = useCallback(
    async (sheetIds: readonly string[]) => {
      const wanted = sheetsToComplete(latest.current, sheetIds).filter((id) => !known.current.has(id));
      for (let from = 0; from < wanted.length; from += AT_ONCE) {
        const ids = wanted.slice(from, from + AT_ONCE);
        const request = load(reviewKey, ids).then((found) => {
          if (found) setTexts((before) => new Map([...before, ...Object.entries(found)]));
          else for (const id of ids) known.current.delete(id);
          return found !== null;
        });
        for (const id of ids) known.current.set(id, request);
      }
      return (await Promise.all(sheetIds.map((id) => known.current.get(id) ?? true))).every(Boolean);
    },
    [reviewKey],
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
