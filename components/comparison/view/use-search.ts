"use client";

import { useEffect, useMemo, useState } from "react";

/** What a search has found: item keys; null where there is no word to look for. */
export type Found = { search: string; items: readonly string[] | null };

type SearchOptions = {
  reviewKey: string;
  search: string;
  /** When what is shown was read: what is found may be others after a decision. */
  readAt: number;
  /** What the server had found before it sent the page. */
  first: Found | null;
};

type Search = {
  /** Null: nothing is looked for. While an answer is waited for, what was found before. */
  items: ReadonlySet<string> | null;
  failed: boolean;
};

/** Looks for words in whole answers, which only the server has. */
export function useSearch({ reviewKey, search, readAt, first }: SearchOptions): Search {
  const [found, setFound] = useState<(Found & { moment: string }) | null>(
    first && { ...first, moment: `${readAt} ${first.search}` },
  );
  const [failed, setFailed] = useState("");
  const moment = `${readAt} ${search}`;
  const isKnown = search === "" || found?.moment === moment;
  useEffect(() => {
    if (isKnown) return;
    const stop = new AbortController();
    void load(`/reviews/${encodeURIComponent(reviewKey)}/search?q=${encodeURIComponent(search)}`, stop.signal).then(
      (answer) => {
        if (stop.signal.aborted) return;
        setFailed(answer ? "" : moment);
        if (answer) setFound({ search, items: answer.items, moment });
      },
    );
    return () => stop.abort();
  }, [reviewKey, search, moment, isKnown]);
  const keys = search === "" ? null : (found?.items ?? null);
  return { items: useMemo(() => keys && new Set(keys), [keys]), failed: failed === moment };
}

async function load(address: string, signal: AbortSignal): Promise<{ items: string[] | null } | null> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? ((await response.json()) as { items: string[] | null }) : null;
  } catch {
    return null;
  }
}
