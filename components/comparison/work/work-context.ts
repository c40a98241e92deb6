"use client";

import { createContext, useContext } from "react";
import type { ReviewWork } from "#lib/domain/review-work.ts";
import type { ThreadMark } from "#lib/domain/thread.ts";

/** What people do in the review, as the grid's cells and their details ask for it. */
export type GridWork = {
  work: ReviewWork;
  threadAt: (item: string, sheetId: string) => ThreadMark | null;
  /** Takes what the server said later. */
  update: (work: ReviewWork) => void;
};

/** Makes a review's work ready to be asked cell by cell. */
export function toGridWork(work: ReviewWork, update: GridWork["update"]): GridWork {
  const threads = new Map(work.threads.map((thread) => [`${thread.item} ${thread.sheetId}`, thread]));
  return { work, update, threadAt: (item, sheetId) => threads.get(`${item} ${sheetId}`) ?? null };
}

const nobody: ReviewWork = { me: null, people: [], threads: [] };

export const WorkContext = createContext<GridWork>(toGridWork(nobody, () => {}));

export const useGridWork = (): GridWork => useContext(WorkContext);
