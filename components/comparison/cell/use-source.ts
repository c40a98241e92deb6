"use client";

import { useCallback, useEffect, useState } from "react";
import type { SourceExcerpt } from "./lay-out-excerpt.ts";

export type SourceState =
  | { phase: "loading" }
  | { phase: "failed"; retry: () => void }
  | { phase: "gone" }
  | { phase: "shown"; excerpt: SourceExcerpt };

// Moving along cells comes back to the same ones; a stored row never changes.
const known = new Map<string, SourceExcerpt>();

/** The original sheet around a row: one request, kept, and not sent while the person is still moving along. */
export function useSource(reviewKey: string, rowId: string): SourceState {
  const [state, setState] = useState<{ rowId: string; state: SourceState } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const before = known.get(rowId);
  useEffect(() => {
    if (before) return;
    const stop = new AbortController();
    const timer = setTimeout(
      async () => {
        const found = await load({ reviewKey, rowId, signal: stop.signal, retry });
        if (!stop.signal.aborted) setState({ rowId, state: found });
      },
      attempt > 0 ? 0 : 120,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [reviewKey, rowId, before, attempt, retry]);
  if (before) return { phase: "shown", excerpt: before };
  return state?.rowId === rowId ? state.state : { phase: "loading" };
}

type LoadOptions = { reviewKey: string; rowId: string; signal: AbortSignal; retry: () => void };

async function load({ reviewKey, rowId, signal, retry }: LoadOptions): Promise<SourceState> {
  try {
    const response = await fetch(`/reviews/${reviewKey}/sources/${encodeURIComponent(rowId)}`, { signal });
    if (response.status === 404) return { phase: "gone" };
    if (!response.ok) return { phase: "failed", retry };
    const excerpt: SourceExcerpt = await response.json();
    known.set(rowId, excerpt);
    return { phase: "shown", excerpt };
  } catch {
    return { phase: "failed", retry };
  }
}
