import type { RiskState } from "#lib/domain/accepted-risk.ts";
import type { FactKind, Flag, Status } from "#lib/domain/answer.ts";
import type { Agreement } from "#lib/domain/comparison.ts";
import type { CheckedPair, DoubtReason } from "#lib/domain/consistency.ts";
import type { Recommendation } from "#lib/domain/decision.ts";
import type { QuestionState } from "#lib/domain/inquiry.ts";
import type { FindingReason, Outcome } from "#lib/domain/judgement.ts";
import type { opinions } from "#lib/domain/opinions.ts";
import type { Relation } from "#lib/domain/placement.ts";
import type { ReportWords, SectionKey } from "#lib/domain/report.ts";
import type { ChangeKind } from "#lib/domain/review-record.ts";

type ColumnKey =
  | "number"
  | "section"
  | "item"
  | "question"
  | "agreement"
  | "power"
  | "vendor"
  | "service"
  | "status"
  | "answer"
  | "remarks"
  | "flags"
  | "file"
  | "sheet"
  | "cell"
  | "source"
  | "links"
  | "key"
  | "ownNumber"
  | "ownQuestion"
  | "placement"
  | "caption"
  | "address"
  | "items"
  | "disclosedOn"
  | "language"
  | "sha256"
  | "meaning"
  | "total"
  | "reason"
  | "questions"
  | "atItem"
  | "atNoItem";

type Sentences<Key extends string> = Record<Key, string>;

type DecisionWords = Sentences<
  "intro" | "outcomes" | "risks" | "noRisks" | "history" | "first" | "changes" | "unchanged"
> & {
  head: Sentences<"purpose" | "dataClasses" | "requester" | "reviewer" | "approver" | "signedAt" | "number" | "sha256">;
  columns: Sentences<
    | "outcome"
    | "reason"
    | "conditions"
    | "owner"
    | "dueOn"
    | "reassessOn"
    | "risk"
    | "acceptedBy"
    | "expiresOn"
    | "change"
    | "before"
    | "after"
  >;
  outcome: Sentences<Recommendation>;
  change: Sentences<ChangeKind>;
  verdict: Sentences<(typeof opinions)[number]>;
};

/** The words of a report in one language: the catalogue `report`, from `judging` the words for outcomes, from `status` those for
 * statuses, flags and kinds of facts, and from `comparison` why rows that differ are no sure contradiction. */
export type ReportMessages = {
  report: {
    sections: Sentences<SectionKey>;
    columns: Sentences<ColumnKey>;
    agreement: Sentences<Agreement>;
    relation: Sentences<Relation>;
    placementState: Sentences<"placed" | "review">;
    summary: Sentences<
      | "template"
      | "templateValue"
      | "origin"
      | "madeAt"
      | "items"
      | "sheets"
      | "outcome"
      | "outcomeValue"
      | "documents"
      | "coverage"
      | "shown"
      | "shownValue"
    >;
    matrix: Sentences<"intro" | "same" | "disclosed">;
    findings: Sentences<"intro" | "none" | "notSure" | "uncovered">;
    consistency: Sentences<"intro" | "none" | "subject" | "first" | "second" | "outcome"> & {
      outcomes: Sentences<CheckedPair["outcome"]>;
    };
    asked: Sentences<"intro" | "code" | "text" | "sentOn" | "dueOn" | "stateHeading"> & {
      state: Sentences<QuestionState>;
    };
    evidence: Sentences<"intro" | "none">;
    answers: Sentences<"intro">;
    unplaced: Sentences<"intro" | "none">;
    method: Sentences<"verbatim" | "different" | "missing" | "power" | "several" | "statuses" | "versions">;
    requirements: Sentences<
      | "risks"
      | "riskState"
      | "riskApproved"
      | "second"
      | "secondNone"
      | "secondOpen"
      | "secondWithdrawn"
      | "noKappa"
      | "tooFewForKappa"
      | "intro"
      | "led"
      | "nobody"
      | "undecided"
      | "undecidedNever"
      | "musts"
      | "noMusts"
      | "scores"
      | "questions"
      | "ifPass"
      | "ifFail"
      | "all"
      | "mustsHeading"
      | "leads"
      | "between"
      | "none"
      | "askedFewest"
      | "beyond"
      | "others"
      | "nothing"
    >;
    meaning: Sentences<Status>;
    decision: DecisionWords;
    words: ReportWords;
  };
  judging: {
    outcome: Sentences<Outcome | "open">;
    because: Sentences<FindingReason>;
    risk: { state: Sentences<RiskState> };
  };
  status: { status: Sentences<Status>; flags: Sentences<Flag>; facts: Sentences<FactKind> };
  comparison: { service: { consistency: { status: string; reason: Sentences<DoubtReason> } } };
};

/** Puts values into the open places of a sentence: `fill("{a} of {b}", { a: 1, b: 2 })`. Unknown places stay. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
