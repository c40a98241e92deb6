import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import type { ListedServices, ServiceLine } from "#lib/domain/service-line.ts";
import { type ServiceView, viewQuery } from "./service-view.ts";

type Pages = {
  lines: readonly ServiceLine[];
  hasMore: boolean;
  state: "idle" | "loading" | "failed";
  /** Asks for the next page. */
  more: () => void;
  /** What asks for the next page by coming into view. */
  endRef: RefObject<HTMLParagraphElement | null>;
};

/** The first page, and those after it as they are asked for. After a failure only a person asks again. */
export function useNextPages(query: ServiceView, first: ListedServices): Pages {
  const [lines, setLines] = useState<readonly ServiceLine[]>(first.lines);
  const [next, setNext] = useState(first.next);
  const [state, setState] = useState<Pages["state"]>("idle");
  const endRef = useRef<HTMLParagraphElement>(null);
  async function load() {
    if (next === null || state === "loading") return;
    setState("loading");
    try {
      const response = await fetch(`/services/lines?${viewQuery(query)}&after=${encodeURIComponent(next)}`);
      if (!response.ok) throw new Error(String(response.status));
      const page = (await response.json()) as ListedServices;
      setLines([...lines, ...page.lines]);
      setNext(page.next);
      setState("idle");
    } catch {
      setState("failed");
    }
  }
  const onReached = useEffectEvent(() => {
    if (state === "idle") void load();
  });
  // Asked anew after each page: its end may be in view at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end moves with every page
  useEffect(() => {
    if (!endRef.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onReached(), {
      rootMargin: "600px",
    });
    observer.observe(endRef.current);
    return () => observer.disconnect();
  }, [next]);
  return { lines, hasMore: next !== null, state, more: () => void load(), endRef };
}
