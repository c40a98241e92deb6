import type { ScreenedSheet, StatusCounts } from "./screening.ts";

/** A vendor's question and answer that a search found, verbatim; a long answer from shortly before the first word. */
export type FoundAnswer = { question: string; answer: string };

/** A service with its newest sheet. */
export type ServiceLine = {
  serviceId: string;
  vendor: string;
  service: string;
  /** Its newest sheet, of `sheets`. */
  sheetId: string;
  sheets: number;
  disclosedOn: string | null;
  /** Null where none of its sheets was placed on the item list. */
  coverage: StatusCounts | null;
  /** Null where no profile is asked for. */
  screened: ScreenedSheet | null;
  /** The answer that a search found; null where it found the name, or nothing is searched for. */
  found: FoundAnswer | null;
};

/** A page of the list of all services. */
export type ListedServices = {
  lines: ServiceLine[];
  /** How many there are in all pages, and under the profile before its must-haves choose among them. */
  total: number;
  musts: Record<ScreenedSheet["musts"], number>;
  /** Where the next page begins; null: there is none. */
  next: string | null;
};

/** Nobody reads more services side by side: so many can be chosen at once. */
export const MOST_COMPARED = 20;
