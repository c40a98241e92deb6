"use client";

import { useEffect, useRef, useState } from "react";
import { fetchNews } from "./fetch-news.ts";
import { useGridWork } from "./work-context.ts";

// What others do is seen within so many milliseconds; where the server cannot be reached it is asked less often.
const EVERY = 5_000;
const AFTER_FAILURE = 30_000;

type OthersOptions = {
  reviewKey: string;
  /** Of the comparison that is shown. */
  stamp: string;
  /** Others did something: what does not move the rows may be asked for anew. */
  onNews: () => void;
};

/**
 * Shows what others do without reloading: comments and shares at once, for they move nothing. True: the comparison itself is another one by
 * now, which would move rows under the eye, so whoever looks says when. Asks only while the page is in sight, and never takes the focus.
 */
export function useOthers({ reviewKey, stamp, onNews }: OthersOptions): boolean {
  const { work, update } = useGridWork();
  const [newest, setNewest] = useState<string | null>(null);
  const latest = useRef({ version: work.version, update, onNews });
  useEffect(() => {
    latest.current = { version: work.version, update, onNews };
  });
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const plan = (after: number) => {
      clearTimeout(timer);
      if (!stop.signal.aborted) timer = setTimeout(() => void look(), after);
    };
    async function look() {
      if (document.visibilityState === "hidden") return;
      const news = await fetchNews(reviewKey, latest.current.version, stop.signal);
      if (stop.signal.aborted || news === "gone") return;
      if (news !== null && news !== "unchanged") {
        latest.current.update(news.work);
        latest.current.onNews();
        if (news.stamp !== null) setNewest(news.stamp);
      }
      plan(news === null ? AFTER_FAILURE : EVERY);
    }
    // Who comes back to the page sees at once what happened meanwhile.
    const onSight = () => document.visibilityState === "visible" && plan(0);
    document.addEventListener("visibilitychange", onSight);
    plan(EVERY);
    return () => {
      stop.abort();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onSight);
    };
  }, [reviewKey]);
  return newest !== null && newest !== stamp;
}
