import type { Decision, DecisionGap } from "#lib/domain/decision.ts";

/** What became of what a person sent. `typed`: what they wrote, where it is not what is stored. */
export type DecisionState = {
  says: "saved" | "signed" | "changed" | "failed" | "incomplete" | "unconfirmed";
  gaps: DecisionGap[];
  typed: Decision | null;
} | null;

export type DecisionAction = (state: DecisionState, form: FormData) => Promise<DecisionState>;
