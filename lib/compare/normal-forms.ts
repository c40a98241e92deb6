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

function factsOf({ counted }: Statement): Fact[] {
  return counted.flatMap(({ answer }) => answer.facts);
}

/** Subjects on which at least two cells state something: what a single vendor mentions in passing parts nobody. */
function sharedSubjects(statements: readonly Statement[]): Set<string> {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    for (const subject of new Set(factsOf(statement).map(subjectOf)))
      counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([subject, count]) => (count > 1 ? [subject] : [])));
}

function normalForm(statement: Statement, subjects: ReadonlySet<string>): string {
  const { status, counted } = statement;
  const facts = distinct(
    factsOf(statement)
      .filter((fact) => subjects.has(subjectOf(fact)))
      .map(factKey),
  );
  const spoken = status === "needs_review" || (facts.length === 0 && OPEN.has(status));
  const words = spoken ? distinct(counted.map(({ text, remarks }) => foldText(`${text} ${remarks}`))) : [];
  return JSON.stringify([status, facts, words]);
}

/**
 * The form in which the cells of one row are compared, one for each, in their order: equal forms say the same. Status and
 * facts count, the facts only of such kinds as at least two cells speak of; words count where the status alone says
 * little and no such fact was read, and always where a cell needs review.
 */
export function normalForms(statements: readonly Statement[]): string[] {
  const subjects = sharedSubjects(statements);
  return statements.map((statement) => normalForm(statement, subjects));
}
