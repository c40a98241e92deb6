/** What a word or a clause of an answer says, before item, question and context are asked. */
export type Meaning =
  | "yes"
  | "no"
  | "partial"
  | "condition"
  | "plan"
  | "not-applicable"
  | "customer"
  | "undisclosed"
  | "pending"
  | "dash"
  | "unclear";

/** Words that may open an answer (folded), by meaning. */
export type OpeningWords = Partial<Record<Meaning, readonly string[]>>;

/** Signs within a clause (folded text). Each pattern is bounded: no nested or open-ended repetition. */
export type Cues = {
  pending: readonly RegExp[];
  notApplicable: readonly RegExp[];
  undisclosed: readonly RegExp[];
  customer: readonly RegExp[];
  plan: readonly RegExp[];
  /** Takes a plan back: 予定なし, no plans to. */
  noPlan: readonly RegExp[];
  /** Bound to plan, option, fee, contract, region: decides the status of the claim it belongs to. */
  condition: readonly RegExp[];
  /** On request, under NDA: a condition when the whole claim hangs on it. */
  weakCondition: readonly RegExp[];
  /** What is handed out under a condition without touching the claim itself: reports, copies, details. */
  papers: readonly RegExp[];
  /** The condition is an extra on top of what is there anyway. */
  extra: readonly RegExp[];
  partial: readonly RegExp[];
  /** Negations that cancel each other, and words that only look like a no. */
  doubtful: readonly RegExp[];
};
