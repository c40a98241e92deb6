"use client";

import { type ReactNode, useMemo, useState } from "react";
import type { ReviewWork } from "#lib/domain/review-work.ts";
import { toGridWork, WorkContext } from "./work-context.ts";

/** Lets every cell within know what people do in the review. `given`: as of when the page was made. */
export function WorkProvider({ given, children }: { given: ReviewWork; children: ReactNode }) {
  const [later, setLater] = useState<{ over: ReviewWork; work: ReviewWork } | null>(null);
  // A page that was made anew knows better than what came before it.
  const work = later?.over === given ? later.work : given;
  const value = useMemo(() => toGridWork(work, (fresh) => setLater({ over: given, work: fresh })), [work, given]);
  return <WorkContext value={value}>{children}</WorkContext>;
}
