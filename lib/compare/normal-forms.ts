import type { Fact, Status } from "#lib/domain/answer.ts";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import { factKey } from "./fact-key.ts";

/** What one cell says, before it is known what the other cells of its row speak of. */
export type Statement = {
  status: Status;
  /** The answers that count. */
  counted: readonly ItemAnswer[];
};

// Statuses that say little by themselves: two such answers are the same only if facts or words are the same too.
const OPEN: ReadonlySet<Status> = new Set(["partial", "conditional", "planned", "informational", "needs_review"]);

const bySpelling = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort(bySpelling);
}

/** What a fact is about: a retention is no interval, but a target and a guarantee are both an uptime. */
function subjectOf({ kind, qualifier }: Fact): string {
  return kind === "duration" ? `${kind} ${qualifier ?? ""}` : kind;
}

type Stated = { subject: string; key: string };

/** What a cell states, each fact in its normal form. Asked of every cell once: a large comparison states 30,000. */
function statedBy({ counted }: Statement): Stated[] {
  const stated: Stated[] = [];
  for (const { answer } of counted) {
    for (const fact of answer.facts) stated.push({ subject: subjectOf(fact), key: factKey(fact) });
  }
  return stated;
}

/** Subjects on which at least two cells state something: what a single vendor mentions in passing parts nobody. */
function sharedSubjects(cells: readonly (readonly Stated[])[]): Set<string> {
  const first = new Map<string, number>();
  const shared = new Set<string>();
  for (const [index, stated] of cells.entries()) {
    for (const { subject } of stated) {
      const before = first.get(subject);
      if (before === undefined) first.set(subject, index);
      else if (before !== index) shared.add(subject);
    }
  }
  return shared;
}

const NOTHING: string[] = [];

function normalForm({ status, counted }: Statement, stated: readonly Stated[], subjects: ReadonlySet<string>): string {
  const about = stated.length === 0 ? stated : stated.filter(({ subject }) => subjects.has(subject));
  const facts = about.length === 0 ? NOTHING : distinct(about.map(({ key }) => key));
  const spoken = status === "needs_review" || (facts.length === 0 && OPEN.has(status));
  const words = spoken ? distinct(counted.map(({ text, remarks }) => foldText(`${text} ${remarks}`))) : NOTHING;
  return JSON.stringify([status, facts, words]);
}

/**
 * The form in which the cells of one row are compared, one for each, in their order: equal forms say the same. Status and
 * facts count, the facts only of such kinds as at least two cells speak of; words count where the status alone says
 * little and no such fact was read, and always where a cell needs review.
 */
export function normalForms(statements: readonly Statement[]): string[] {
  const stated = statements.map(statedBy);
  const subjects = sharedSubjects(stated);
  return statements.map((statement, index) => normalForm(statement, stated[index] ?? [], subjects));
}
