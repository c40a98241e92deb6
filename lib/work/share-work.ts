import type { Assignment, OpenCell, PersonShare, Progress, WorkShares } from "#lib/domain/assignment.ts";

type Given = {
  sheets: readonly { id: string; serviceId: string }[];
  /** Items that the requirements ask about, in the order in which they are worked on. */
  asked: readonly string[];
  /** Whether a verdict stands on a sheet's answer. */
  isJudged: (item: string, sheetId: string) => boolean;
  assignments: readonly Assignment[];
  /** ISO date. */
  today: string;
};

/** Finds who judges a service's answer to an item; null: nobody is named. */
export function assignmentFinder(
  assignments: readonly Assignment[],
): (item: string, serviceId: string) => Assignment | null {
  const known = new Map(assignments.map((one) => [`${one.item} ${one.serviceId}`, one]));
  return (item, serviceId) => known.get(`${item} ${serviceId}`) ?? known.get(`${item} `) ?? null;
}

/** How a review's work is shared, and how far it has come. Linear in items × sheets. Who has no share is not listed. */
export function shareWork({ sheets, asked, isJudged, assignments, today }: Given): WorkShares {
  const find = assignmentFinder(assignments);
  const people = new Map<string | null, PersonShare>();
  const items = new Map<string, Progress>();
  const open: OpenCell[] = [];
  for (const item of asked) {
    const ofItem = { cells: 0, judged: 0 };
    items.set(item, ofItem);
    for (const { id: sheetId, serviceId } of sheets) {
      const assigned = find(item, serviceId);
      const personId = assigned?.personId ?? null;
      const share = people.get(personId) ?? { personId, cells: 0, judged: 0, overdue: 0, nextDue: null };
      people.set(personId, share);
      const judged = isJudged(item, sheetId);
      for (const progress of [ofItem, share]) add(progress, judged);
      if (judged) continue;
      const dueOn = assigned?.dueOn ?? null;
      const overdue = dueOn !== null && dueOn < today;
      if (dueOn !== null) noteDue(share, dueOn, overdue);
      open.push({ item, sheetId, personId, dueOn, overdue });
    }
  }
  return { people: [...people.values()], items, open };
}

function noteDue(share: PersonShare, dueOn: string, overdue: boolean): void {
  if (overdue) share.overdue += 1;
  if (share.nextDue === null || dueOn < share.nextDue) share.nextDue = dueOn;
}

function add(progress: Progress, judged: boolean): void {
  progress.cells += 1;
  if (judged) progress.judged += 1;
}
