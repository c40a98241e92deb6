import type { Assignment, OpenCell, PersonShare, Progress, WorkShares } from "#lib/domain/assignment.ts";
import { assignmentFinder } from "#lib/domain/find-assignment.ts";

type Given = {
  sheets: readonly { id: string; serviceId: string }[];
  /** Items that the requirements ask about, in the order in which they are worked on. */
  asked: readonly string[];
  /** Whether a verdict stands on a sheet's answer. */
  isJudged: (item: string, sheetId: string) => boolean;
  /** Whether somebody has said theirs of an answer that two judge. */
  hasSaid?: (item: string, sheetId: string, personId: string) => boolean;
  assignments: readonly Assignment[];
  /** ISO date. */
  today: string;
};

/**
 * How a review's work is shared, and how far it has come. Linear in items × sheets. Who has no share is not listed. Where two judge an
 * answer it is a part of each one's share, done when they have said theirs; the item has come so far only when a verdict stands.
 */
export function shareWork({ sheets, asked, isJudged, hasSaid = () => false, assignments, today }: Given): WorkShares {
  const find = assignmentFinder(assignments);
  const people = new Map<string | null, PersonShare>();
  const items = new Map<string, Progress>();
  const open: OpenCell[] = [];
  for (const item of asked) {
    const ofItem = { cells: 0, judged: 0 };
    items.set(item, ofItem);
    for (const { id: sheetId, serviceId } of sheets) {
      const assigned = find(item, serviceId);
      const stands = isJudged(item, sheetId);
      add(ofItem, stands);
      const dueOn = assigned?.dueOn ?? null;
      const overdue = dueOn !== null && dueOn < today;
      for (const personId of judgesOf(assigned)) {
        const share = people.get(personId) ?? { personId, cells: 0, judged: 0, overdue: 0, nextDue: null };
        people.set(personId, share);
        const judged = stands || (assigned?.secondId != null && hasSaid(item, sheetId, personId ?? ""));
        add(share, judged);
        if (judged) continue;
        if (dueOn !== null) noteDue(share, dueOn, overdue);
        open.push({ item, sheetId, personId, dueOn, overdue });
      }
    }
  }
  return { people: [...people.values()], items, open };
}

function judgesOf(assigned: Assignment | null): (string | null)[] {
  if (!assigned) return [null];
  return assigned.secondId === null ? [assigned.personId] : [assigned.personId, assigned.secondId];
}

function noteDue(share: PersonShare, dueOn: string, overdue: boolean): void {
  if (overdue) share.overdue += 1;
  if (share.nextDue === null || dueOn < share.nextDue) share.nextDue = dueOn;
}

function add(progress: Progress, judged: boolean): void {
  progress.cells += 1;
  if (judged) progress.judged += 1;
}
