"use client";

import { useEffect, useState } from "react";
import type { CellThread } from "#lib/domain/thread.ts";
import type { CellPlace } from "../placement/find-doubt.ts";
import { fetchThread, postThread, type ThreadFailure, type ThreadOrder } from "./post-thread.ts";
import { useGridWork } from "./work-context.ts";

const EMPTY: CellThread = { settled: null, comments: [] };

export type ThreadState = {
  /** Null: not known yet. */
  thread: CellThread | null;
  busy: boolean;
  /** "unread": the comments could not be had. */
  failure: ThreadFailure | "unread" | null;
  retry: () => void;
  /** True: it is stored. */
  post: (order: ThreadOrder) => Promise<boolean>;
};

/** The open cell's comments. They are asked for where the grid knows of some, and again when it knows of others. */
export function useThread(reviewKey: string, { item, sheet }: CellPlace): ThreadState {
  const { threadAt, update } = useGridWork();
  const mark = threadAt(item, sheet);
  const known = mark ? `${mark.comments} ${mark.settled} ${mark.changedAt}` : "";
  // What others write later is asked for by the page itself.
  const [opened] = useState(known);
  const byItself = known !== opened;
  const [loaded, setLoaded] = useState<{ known: string; thread: CellThread | null } | null>(null);
  const [failure, setFailure] = useState<ThreadState["failure"]>(null);
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (known === "") return;
    const stop = new AbortController();
    void fetchThread({ reviewKey, cell: { item, sheet }, byItself }, stop.signal).then((thread) => {
      if (stop.signal.aborted) return;
      // What was read before stays in sight.
      setLoaded((before) => ({ known, thread: thread ?? before?.thread ?? null }));
      setFailure(thread ? null : "unread");
    });
    return () => stop.abort();
  }, [reviewKey, item, sheet, known, byItself, attempt]);

  async function post(order: ThreadOrder): Promise<boolean> {
    setBusy(true);
    const outcome = await postThread(reviewKey, { item, sheet }, order);
    setBusy(false);
    setFailure(outcome.ok ? null : outcome.failure);
    if (outcome.thread) setLoaded({ known, thread: outcome.thread });
    if (outcome.ok) update(outcome.work);
    return outcome.ok;
  }

  const thread = known === "" ? EMPTY : (loaded?.thread ?? null);
  return { thread, busy, failure, retry: () => setAttempt((count) => count + 1), post };
}
