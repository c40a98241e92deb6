/** Who judges one item of a review, and until when. */
export type Assignment = {
  item: string;
  /** "": for all services; what is said of one counts before that. */
  serviceId: string;
  personId: string;
  /** ISO date; null: no day is set. */
  dueOn: string | null;
};

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

/** An answer that waits for a verdict. */
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
