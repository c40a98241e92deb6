"use client";

import { useCallback, useState } from "react";
import type { ComparisonDesk } from "./comparison-desk.ts";

// The way back in the browser shows a page as it was read once; what was decided since must not come undone with it.
const newest = new Map<string, ComparisonDesk>();

/**
 * What the page was given, or what the server said later. The router's own refresh would lose a view that changes
 * meanwhile: pressing the next key before the answer has come is what a quick person does.
 */
export function useNewestDesk(
  reviewKey: string,
  given: ComparisonDesk,
): [ComparisonDesk, (desk: ComparisonDesk) => void] {
  const [later, setLater] = useState(() => newest.get(reviewKey) ?? null);
  const update = useCallback(
    (desk: ComparisonDesk) => {
      newest.set(reviewKey, desk);
      setLater(desk);
    },
    [reviewKey],
  );
  return [later && later.readAt > given.readAt ? later : given, update];
}
