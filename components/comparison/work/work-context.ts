"use client";

import { createContext, useContext } from "react";
import type { Assignment } from "#lib/domain/assignment.ts";
import { assignmentFinder } from "#lib/domain/find-assignment.ts";
import type { ReviewWork } from "#lib/domain/review-work.ts";
import type { ThreadMark } from "#lib/domain/thread.ts";

/** What people do in the review, as the grid's cells and their details ask for it. */
export type GridWork = {
  work: ReviewWork;
  threadAt: (item: string, sheetId: string) => ThreadMark | null;
  /** Who judges it (`named`), and who is named for this service alone (`own`). */
  assignedAt: (item: string, sheetId: string) => { named: Assignment | null; own: Assignment | null };
  /** Takes what the server said later. */
  update: (work: ReviewWork) => void;
};

/** Makes a review's work ready to be asked cell by cell. */
export function toGridWork(work: ReviewWork, update: GridWork["update"]): GridWork {
  const threads = new Map(work.threads.map((thread) => [`${thread.item} ${thread.serviceId}`, thread]));
  const findNamed = assignmentFinder(work.assignments);
  return {
    ...{ work, update },
    threadAt: (item, sheetId) => threads.get(`${item} ${work.services[sheetId]}`) ?? null,
    assignedAt(item, sheetId) {
      const named = findNamed(item, work.services[sheetId] ?? "");
      return { named, own: named?.serviceId ? named : null };
    },
  };
}

const nobody: ReviewWork = { version: 0, me: null, people: [], services: {}, threads: [], assignments: [] };

export const WorkContext = createContext<GridWork>(toGridWork(nobody, () => {}));

export const useGridWork = (): GridWork => useContext(WorkContext);
