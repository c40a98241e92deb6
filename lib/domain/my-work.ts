import type { PersonShare } from "./assignment.ts";
import type { Language } from "./language.ts";

type OfReview = { reviewKey: string; review: string };

/** A comment that names somebody and waits for their answer. */
export type WaitingMention = OfReview & {
  /** The comment's id. */
  comment: string;
  item: { key: string; number: string; name: Record<Language, string> };
  vendor: string;
  service: string;
  /** The service's sheet in the review; null: none stands there any more. */
  sheetId: string | null;
  /** Null: whoever was at the machine itself. */
  by: string | null;
  text: string;
  /** ISO text. */
  at: string;
};

/** What somebody has to judge in a review. */
export type OwnShare = OfReview & Omit<PersonShare, "personId">;

/** A review in which two have judged an answer, of whom one is this person, and of whose words nothing has come yet. */
export type OwnUnsettled = OfReview & { count: number };

/** A review in which risks are to be borne that this person may approve. */
export type WaitingRisks = OfReview & { profileId: string; count: number };

/** A review whose decision is written down whole and not signed. */
export type WaitingDecision = OfReview & { changedAt: string };

/** What waits for one person, over all reviews that they may see; the most urgent first in each list. */
export type MyWork = {
  mentions: WaitingMention[];
  shares: OwnShare[];
  unsettled: OwnUnsettled[];
  decisions: WaitingDecision[];
  risks: WaitingRisks[];
};
