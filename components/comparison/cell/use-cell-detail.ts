"use client";

import { useEffect, useState } from "react";
import type { CellPlace } from "../placement/find-doubt.ts";
import type { CellDetail } from "./cell-detail.ts";

export type DetailState =
  | { phase: "loading" }
  | { phase: "failed"; retry: () => void }
  /** `fresh`: as of the desk that is shown; else what it was a moment ago. */
  | { phase: "shown"; detail: CellDetail; fresh: boolean };

type DetailOptions = {
  reviewKey: string;
  cell: CellPlace | null;
  /** When what is shown was read: after a decision, details are asked for again. */
  readAt: number;
  /** The requirements whose reasons are asked for as well; null: none. */
  profileId: string | null;
};

type Loaded = { place: string; moment: string; detail: CellDetail | null };

/** All that is known of the open cell: one request. What was known before stays until the answer has come. */
export function useCellDetail({ reviewKey, cell, readAt, profileId }: DetailOptions): DetailState {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [attempt, setAttempt] = useState(0);
  const query = profileId === null ? "" : `?profile=${profileId}`;
  const place = cell ? `${encodeURIComponent(cell.item)}/${encodeURIComponent(cell.sheet)}${query}` : "";
  const moment = `${readAt} ${attempt}`;
  useEffect(() => {
    if (place === "") return;
    const stop = new AbortController();
    void load(`/reviews/${encodeURIComponent(reviewKey)}/cells/${place}`, stop.signal).then((detail) => {
      if (!stop.signal.aborted) setLoaded({ place, moment, detail });
    });
    return () => stop.abort();
  }, [reviewKey, place, moment]);
  if (loaded?.place !== place) return { phase: "loading" };
  const fresh = loaded.moment === moment;
  if (loaded.detail) return { phase: "shown", detail: loaded.detail, fresh };
  return fresh ? { phase: "failed", retry: () => setAttempt((count) => count + 1) } : { phase: "loading" };
}

async function load(address: string, signal: AbortSignal): Promise<CellDetail | null> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? ((await response.json()) as CellDetail) : null;
  } catch {
    return null;
  }
}
