"use client";

import type { ChangeView } from "../view/use-view.ts";
import type { View } from "../view/view-state.ts";
import type { JudgedDesk } from "./judged-desk.ts";
import { type ProfileLine, useJudging } from "./use-judging.ts";

type ScreenJudgingOptions = {
  reviewKey: string;
  profiles: readonly ProfileLine[];
  first: JudgedDesk | null;
  readAt: number;
  view: View;
  change: ChangeView;
};

/** What the requirements make of the comparison, and the keys of the views that show it. */
export function useScreenJudging({ view, change, ...options }: ScreenJudgingOptions) {
  const judging = useJudging({ ...options, wanted: view.profile });
  const isJudged = judging.judged !== null;
  const order = { o: () => change(nextOrder(view.order, isJudged)) };
  return {
    judging,
    marks: judging.judged?.marks ?? null,
    // In the order of gaps a verdict moves rows: there, what others say is told, and shown when one says so.
    onNews: () => (view.order === "gap" || view.filters.includes("gaps") ? judging.look() : judging.renew()),
    keys: isJudged ? { ...order, g: () => change(toggleGaps(view)) } : order,
  };
}

/** Where nothing is judged there is no gap. A gap that all share is one as well: no row is folded away. */
function nextOrder(order: View["order"], isJudged: boolean): Partial<View> {
  if (order === "power") return { order: "template" };
  return order === "template" && isJudged ? { order: "gap", only: false } : { order: "power" };
}

function toggleGaps({ filters }: View): Partial<View> {
  const others = filters.filter((one) => one !== "gaps");
  return others.length < filters.length ? { filters: others } : { filters: [...others, "gaps"], only: false };
}
