import type { Fact } from "#lib/domain/answer.ts";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { Finding, FindingReason } from "#lib/domain/judgement.ts";
import type { AskedStatus, Clause, FactTest } from "#lib/domain/requirements.ts";
import { isOlderThan } from "#lib/domain/sheet-age.ts";
import { hasDoubtfulFacts, type ReadCell } from "./read-cell.ts";
import { type FactTruth, testFact } from "./test-fact.ts";
import type { Truth } from "./truth.ts";

/** The day of looking, and the date that the sheet states; ISO. */
export type Dates = { today: string; disclosedOn: string | null };

/** What a clause comes to. Only people leave one out. */
export type ClauseFinding = Finding & { outcome: Truth };

type Found = Omit<ClauseFinding, "clause">;

/** Judges one clause on one cell: what is surely so, what is surely not, and else why it is open. */
export function judgeClause(clause: Clause, cell: ReadCell, dates: Dates): ClauseFinding {
  if ("age" in clause) return { clause, ...judgeAge(clause.age.atMost, dates) };
  if ("status" in clause) return { clause, ...judgeStatus(clause.status, cell) };
  return { clause, ...judgeFacts("some" in clause ? clause.some : clause.every, "some" in clause, cell) };
}

function judgeAge(most: number, { today, disclosedOn }: Dates): Found {
  const older = isOlderThan(disclosedOn, most, today);
  if (older === null) return { outcome: "unknown", reason: "no-date", at: null };
  return { outcome: older ? "fail" : "pass", reason: "age", at: null };
}

function open(cell: ReadCell, reason: FindingReason, outcome: "unknown" | "conditional" = "unknown"): Found {
  return { outcome, reason, at: cell.at };
}

/** What holds of a part of the item is not known of the whole; what a part fails, the whole fails. */
function ofWhole(cell: ReadCell, found: Found): Found {
  return found.outcome === "pass" && !cell.whole ? { ...found, outcome: "unknown", reason: "part-asked" } : found;
}

function judgeStatus(asked: readonly AskedStatus[], cell: ReadCell): Found {
  const { status } = cell;
  const accepts = (wanted: string): boolean => (asked as readonly string[]).includes(wanted);
  if (cell.open && !(cell.open === "not-disclosed" && accepts(status))) return open(cell, cell.open);
  if (status === "not_applicable" && !accepts(status)) return open(cell, "not-applicable");
  if (status === "informational" && !accepts(status)) return open(cell, "described");
  // A conditional answer is a yes where its condition holds, and a no elsewhere.
  if (cell.conditional && !accepts("conditional") && (status === "conditional" || accepts(status))) {
    return open(cell, "conditional", "conditional");
  }
  return accepts(status)
    ? ofWhole(cell, { outcome: "pass", reason: "status", at: cell.at })
    : { outcome: "fail", reason: "status", at: cell.at };
}

type Tested = { fact: Fact; truth: Exclude<FactTruth, null>; answer: ItemAnswer };

function judgeFacts(test: FactTest, some: boolean, cell: ReadCell): Found {
  if (cell.open) return open(cell, cell.open);
  if (cell.status === "not_applicable") return open(cell, "not-applicable");
  const tested: Tested[] = cell.answers.flatMap((answer) =>
    answer.answer.facts.flatMap((fact) => {
      const truth = testFact(fact, test);
      return truth === null ? [] : [{ fact, truth, answer }];
    }),
  );
  const judged = some ? judgeSome(tested, "oneOf" in test) : judgeEvery(tested, "oneOf" in test);
  const judgement = { ...judged, at: judged.at ?? cell.at };
  if (tested.some(({ answer }) => hasDoubtfulFacts(answer))) {
    return { ...judgement, outcome: "unknown", reason: "unsure-reading" };
  }
  return ofWhole(cell, underStatus(judgement, cell));
}

const ANSWERS_NO: ReadonlySet<string> = new Set(["not_met", "planned", "customer_responsibility"]);

/** A value beside a no, a part or a condition is no plain value. */
function underStatus(found: Found, cell: ReadCell): Found {
  const { outcome } = found;
  if (ANSWERS_NO.has(cell.status)) {
    if (outcome === "pass") return { ...found, outcome: "unknown", reason: "values-disagree" };
    return { outcome: "fail", reason: "status", at: cell.at };
  }
  if (cell.status === "partial" && outcome === "pass") return { ...found, outcome: "unknown", reason: "partly" };
  if (cell.conditional && outcome !== "unknown") return { ...found, outcome: "conditional", reason: "conditional" };
  return found;
}

function decided(outcome: Truth, reason: FindingReason, decider: Tested | undefined): Found {
  const at = decider ? { rowId: decider.answer.rowId, ...spanOf(decider.fact) } : null;
  return { outcome, reason, at };
}

const spanOf = ({ text, start, end }: Fact) => ({ text, start, end });

/** One that holds suffices. Naming others denies nothing, but a stated number is the answer to what was asked. */
function judgeSome(tested: readonly Tested[], names: boolean): Found {
  const of = (truth: FactTruth) => tested.find((entry) => entry.truth === truth);
  const holds = of("pass");
  if (holds) return decided("pass", "value", holds);
  const vague = of("inexact");
  if (vague) return decided("unknown", "inexact", vague);
  const misses = of("fail");
  if (!misses) return decided("unknown", "no-value", undefined);
  return names ? decided("unknown", "not-named", misses) : decided("fail", "value", misses);
}

/** All must hold. One name outside the list is outside; numbers that disagree may be about different things. */
function judgeEvery(tested: readonly Tested[], names: boolean): Found {
  const of = (truth: FactTruth) => tested.find((entry) => entry.truth === truth);
  const misses = of("fail");
  const holds = of("pass");
  if (misses && (names || !(holds || of("inexact")))) return decided("fail", "value", misses);
  if (misses) return decided("unknown", "values-disagree", misses);
  const vague = of("inexact");
  if (vague) return decided("unknown", "inexact", vague);
  return holds ? decided("pass", "value", holds) : decided("unknown", "no-value", undefined);
}
