"use client";

import { type ReactNode, useMemo } from "react";
import type { GridSheet } from "#lib/domain/grid-comparison.ts";
import type { JudgedGrid } from "#lib/domain/judged-grid.ts";
import { JudgingContext, toGridJudging } from "./judging-context.ts";

type JudgingProviderProps = { judged: JudgedGrid | null; sheets: readonly GridSheet[]; children: ReactNode };

/** Lets every cell within know what the chosen requirements make of it. */
export function JudgingProvider({ judged, sheets, children }: JudgingProviderProps) {
  const value = useMemo(
    () =>
      judged &&
      toGridJudging(
        judged,
        sheets.map(({ id }) => id),
      ),
    [judged, sheets],
  );
  return <JudgingContext value={value}>{children}</JudgingContext>;
}
