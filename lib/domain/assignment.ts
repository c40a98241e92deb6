/** Who judges one item of a review, and until when. */
export type Assignment = {
  item: string;
  /** "": for all services; what is said of one counts before that. */
  serviceId: string;
  personId: string;
  /** Who judges it as well, neither seeing what the other says before both have; null: one judges. */
  secondId: string | null;
  /** ISO date; null: no day is set. */
  dueOn: string | null;
};

/** Who judges it until when; null: nobody is named. */
export type Share = Pick<Assignment, "personId" | "secondId" | "dueOn"> | null;

/** Whether two name the same. */
export function isSameShare(a: Share, b: Share): boolean {
  return isSamePair(a, b) && (a?.dueOn ?? null) === (b?.dueOn ?? null);
}

/** Whether the same people judge. */
export function isSamePair(a: Share, b: Share): boolean {
  return a?.personId === b?.personId && (a?.secondId ?? null) === (b?.secondId ?? null);
}

/** How far something has come: answers that the requirements ask about, and those on which a verdict stands. */
export type Progress = { cells: number; judged: number };

/** How far one person, or (null) nobody yet, has come. */
export type PersonShare = Progress & {
  personId: string | null;
  /** Not judged although the day has passed. */
  overdue: number;
  /** The earliest day of what is not judged; null: there is none. */
  nextDue: string | null;
};

/** An answer that waits for somebody's verdict; one that two judge, for that of each who has not said theirs. */
export type OpenCell = {
  item: string;
  sheetId: string;
  personId: string | null;
  dueOn: string | null;
  overdue: boolean;
};

/** How a review's work is shared, and how far it has come. */
export type WorkShares = {
  people: PersonShare[];
  /** By item, over all sheets. */
  items: Map<string, Progress>;
  open: OpenCell[];
};
