import type { ColumnRole } from "#lib/domain/source-row.ts";
import { findRepeated } from "../find-repeated.ts";
import { findChoices } from "../rows/find-choices.ts";
import { type GridRow, type SheetGrid, textAt } from "../sheet-grid.ts";
import { describeColumn, sampleRows } from "./column-stats.ts";
import { findEarlierYears, yearsIn } from "./earlier-years.ts";
import { findGraded } from "./find-graded.ts";
import { findNotMeant } from "./find-not-meant.ts";
import { bestRole } from "./read-heading.ts";
import { scoreColumn } from "./score-column.ts";
import { type Candidate, settleHints, settleScores } from "./settle-scores.ts";
import { scoreLabel, type TableForm } from "./table-form.ts";

/** The roles of a table's columns, and how much better they are than the next best reading, in points. */
export type Solution = {
  roles: Map<number, ColumnRole>;
  /** Points by which the answer column beats any other choice of one. */
  answerMargin: number;
  questionMargin: number;
  /** Points of the question and answer columns: how much this is a table of questions at all. */
  questionPoints: number;
  answerPoints: number;
  /** A heading that plainly names a role stands over a column that was given another. */
  headerOff: boolean;
  /** Columns left out because their headings repeat those of others. */
  repeated: number[];
};

type Pick = { question: Candidate; answer: Candidate | null; number: Candidate | null };

const OTHERS = ["path", "item", "detail", "remarks", "unit", "example", "required", "evidence", "ignore"] as const;

function scoreOther(role: (typeof OTHERS)[number], candidate: Candidate, pick: Pick, answered: boolean): number {
  const score = candidate.scores[role];
  const beforeQuestion = candidate.position < pick.question.position;
  // Under a heading such as 貴社記入欄 nothing of the form's own stands.
  const vendors = candidate.label.answer ?? 0;
  if (role === "path" || role === "item") return score + (beforeQuestion ? 0.5 : -1.5) - vendors;
  if (role === "detail") return scoreDetailBeside(candidate, pick, answered);
  if (role === "remarks") return score + (beforeQuestion ? -1 : 0.3);
  return score;
}

function scoreDetailBeside({ scores, label, position }: Candidate, { answer }: Pick, answered: boolean): number {
  const vendors = label.answer ?? 0;
  const after = !answer || position > answer.position;
  // "Response" in words beside a code that answers.
  const named = (label.detail ?? 0) >= 3 || (vendors >= 4 && (answer?.stats.coded ?? 0) > 0.9);
  if (!answered || !(after || named)) return scores.detail - 3;
  return scores.detail + vendors / 2 + (answer && position === answer.position + 1 ? 0.7 : 0);
}

function bestOther(candidate: Candidate, pick: Pick, answered: boolean): { role: ColumnRole; points: number } {
  let best: { role: ColumnRole; points: number } = { role: "ignore", points: Number.NEGATIVE_INFINITY };
  for (const role of OTHERS) {
    const points = scoreOther(role, candidate, pick, answered);
    if (points > best.points) best = { role, points };
  }
  return best;
}

function scorePick(pick: Pick, candidates: readonly Candidate[], choices: ReadonlyMap<number, ColumnRole>): number {
  const { question, answer, number } = pick;
  let total = question.scores.question;
  if (answer) total += answer.scores.answer + (answer.position > question.position ? 1 : -0.5);
  if (number)
    total +=
      number.scores.number + (number.position < question.position ? 0.6 : -1) + (number.position === 0 ? 0.4 : 0);
  for (const candidate of candidates) {
    if (candidate === question || candidate === answer || candidate === number || choices.has(candidate.column))
      continue;
    total += bestOther(candidate, pick, answer !== null || choices.size > 0).points;
  }
  return total;
}

function topOf(candidates: readonly Candidate[], role: ColumnRole, count: number): Candidate[] {
  return [...candidates].sort((a, b) => b.scores[role] - a.scores[role]).slice(0, count);
}

function* listPicks(candidates: readonly Candidate[], choices: ReadonlyMap<number, ColumnRole>): Generator<Pick> {
  const free = candidates.filter((candidate) => !choices.has(candidate.column));
  const answers: (Candidate | null)[] = [null, ...(choices.size > 0 ? [] : topOf(free, "answer", 6))];
  const numbers: (Candidate | null)[] = [
    null,
    ...topOf(free, "number", 3).filter((candidate) => candidate.scores.number > 0),
  ];
  for (const question of topOf(free, "question", 6)) {
    for (const answer of answers) {
      for (const number of numbers) {
        if (question !== answer && question !== number && (answer === null || answer !== number))
          yield { question, answer, number };
      }
    }
  }
}

type Best = { pick: Pick; points: number; byAnswer: Map<Candidate | null, number>; byQuestion: Map<Candidate, number> };

function findBest(candidates: readonly Candidate[], choices: ReadonlyMap<number, ColumnRole>): Best | null {
  let best: { pick: Pick; points: number } | null = null;
  const byAnswer = new Map<Candidate | null, number>();
  const byQuestion = new Map<Candidate, number>();
  for (const pick of listPicks(candidates, choices)) {
    const points = scorePick(pick, candidates, choices);
    byAnswer.set(pick.answer, Math.max(points, byAnswer.get(pick.answer) ?? Number.NEGATIVE_INFINITY));
    byQuestion.set(pick.question, Math.max(points, byQuestion.get(pick.question) ?? Number.NEGATIVE_INFINITY));
    if (!best || points > best.points) best = { pick, points };
  }
  return best ? { ...best, byAnswer, byQuestion } : null;
}

/** Where no column is like an answer, remarks beside most questions are what the provider says: a form is sent to be answered. */
function findSpoken(candidates: readonly Candidate[], pick: Pick): Pick {
  const { question, number } = pick;
  const spoken = candidates.filter(
    (candidate) =>
      candidate !== number &&
      candidate.position > question.position &&
      candidate.stats.ownFill >= 0.5 &&
      candidate.stats.numbering < 0.5 &&
      Math.max(candidate.label.remarks ?? 0, candidate.label.detail ?? 0) >= 3,
  );
  const [answer] = topOf(spoken, "answer", 1);
  const named = candidates[question.position - 1];
  // "Server location | Finland, on Hetzner": a text that asks nothing, beside a name in every row, is what is said of it.
  const tells = !answer || answer.stats.fill < 0.9;
  if (tells && named && named !== number && isName(named) && asksNothing(question))
    return { ...pick, question: named, answer: question };
  return { ...pick, answer: answer ?? null };
}

/** Where no column is like an answer: grades answer, else what is said. */
function answerBy(graded: number | undefined, candidates: readonly Candidate[], pick: Pick): Pick {
  const answer = candidates.find(({ column }) => column === graded);
  if (!answer || answer.position < pick.question.position) return findSpoken(candidates, pick);
  return { ...pick, answer, number: pick.number === answer ? null : pick.number };
}

const isName = ({ stats }: Candidate): boolean => stats.unique >= 0.9 && stats.fill >= 0.9 && stats.medianLength >= 5;

const asksNothing = ({ stats, label }: Candidate): boolean =>
  (label.question ?? 0) < 1 && stats.question < 0.2 && stats.softQuestion < 0.3;

function marginTo<T>(points: ReadonlyMap<T, number>, chosen: T, best: number): number {
  let next = Number.NEGATIVE_INFINITY;
  for (const [candidate, value] of points) if (candidate !== chosen) next = Math.max(next, value);
  return best - next;
}

function nameRoles(
  candidates: readonly Candidate[],
  pick: Pick,
  choices: ReadonlyMap<number, ColumnRole>,
): Map<number, ColumnRole> {
  const answered = pick.answer !== null || choices.size > 0;
  const roles = new Map<number, ColumnRole>();
  for (const candidate of candidates) {
    const choice = choices.get(candidate.column);
    if (choice) roles.set(candidate.column, choice);
    else if (candidate === pick.question) roles.set(candidate.column, "question");
    else if (candidate === pick.answer) roles.set(candidate.column, "answer");
    else if (candidate === pick.number) roles.set(candidate.column, "number");
    else roles.set(candidate.column, bestOther(candidate, pick, answered).role);
  }
  keepOne(roles, "item", "path", "last");
  keepOne(roles, "detail", "remarks", "first");
  keepOne(roles, "unit", "ignore", "first");
  keepOne(roles, "example", "ignore", "first");
  joinNumbers(candidates, pick, roles);
  return roles;
}

function keepOne(roles: Map<number, ColumnRole>, role: ColumnRole, rest: ColumnRole, which: "first" | "last"): void {
  const columns = [...roles].filter(([, given]) => given === role).map(([column]) => column);
  const kept = which === "first" ? columns[0] : columns.at(-1);
  for (const column of columns) if (column !== kept) roles.set(column, rest);
}

const canCount = (candidate: Candidate | undefined, roles: ReadonlyMap<number, ColumnRole>): candidate is Candidate => {
  if (!candidate || candidate.stats.numbering < 0.8) return false;
  const named = bestRole(candidate.label)?.role ?? "number";
  return named === "number" && ["path", "item", "ignore", "required"].includes(roles.get(candidate.column) ?? "");
};

// A number over two cells: "1 | (2)", the second counting anew under each of the first.
function joinNumbers(candidates: readonly Candidate[], pick: Pick, roles: Map<number, ColumnRole>): void {
  const { number, question } = pick;
  if (!number) return;
  const left = candidates[number.position - 1];
  if (number.stats.unique < 0.95 && canCount(left, roles)) roles.set(left.column, "number");
  const right = candidates[number.position + 1];
  const restarts =
    right !== undefined && right.position < question.position && right.stats.rising >= 0.5 && right.stats.unique < 1;
  if (restarts && canCount(right, roles)) roles.set(right.column, "number");
}

/** Of two years' answers the one that was not taken is kept beside it. */
function keepBoth(roles: Map<number, ColumnRole>, [one, other]: readonly [number, number]): void {
  const given = [roles.get(one), roles.get(other)];
  if (given[0] === "answer" && given[1] === "ignore") roles.set(other, "detail");
  if (given[1] === "answer" && given[0] === "ignore") roles.set(one, "detail");
}

// A heading that names one of these and nothing else should stand over it.
const PLAIN: ColumnRole[] = ["number", "question", "answer", "path", "item"];

function isHeaderOff(
  candidates: readonly Candidate[],
  roles: ReadonlyMap<number, ColumnRole>,
  form: TableForm,
): boolean {
  const off = candidates.filter((candidate) => {
    if ((form.labels.get(candidate.column)?.parts.length ?? 0) === 0) return false;
    const named = bestRole(candidate.label);
    const given = roles.get(candidate.column);
    if (!named || !given || named.points < 2 || !PLAIN.includes(named.role)) return false;
    return (candidate.label[given] ?? 0) < 0.5 * named.points && candidate.stats.filled > 0;
  });
  const unlabelled = (roles: ReadonlyMap<number, ColumnRole>) =>
    [...roles].some(
      ([column, role]) => (role === "question" || role === "answer") && form.labels.get(column)?.parts.length === 0,
    );
  return form.labels.size > 0 && (off.length >= 2 || (off.length >= 1 && unlabelled(roles)));
}

/** What `solveRoles` takes: the data rows of a table and the headings over its columns. */
export type SolveInput = {
  rows: readonly GridRow[];
  grid: SheetGrid;
  form: TableForm;
};

// A title or a date; what is longer tells of other things.
const LONGEST_TOLD = 60;

/** The years that are told above a table, its headings apart. */
function yearsAbove(above: readonly GridRow[], { labels }: TableForm): number[] {
  const headings = new Set([...labels.values()].flatMap(({ parts }) => parts));
  const texts = above.flatMap(({ cells }) => cells.map(({ text }) => text));
  return texts.flatMap((text) => (text.length > LONGEST_TOLD || headings.has(text) ? [] : yearsIn(text)));
}

/** Gives every column of a table its role: all columns weighed together, so that each explains what the others leave. */
export function solveRoles({ rows, grid, form }: SolveInput): Solution | null {
  const { columns } = grid;
  const sample = sampleRows(rows);
  const above = grid.rows.slice(
    0,
    Math.max(
      0,
      grid.rows.findIndex(({ row }) => row === rows[0]?.row),
    ),
  );
  const earlier = findEarlierYears(
    form,
    (column) => rows.filter((row) => textAt(row, column) !== "").length,
    yearsAbove(above, form),
  );
  // Last year's answers come first and would seem to be repeated by this year's.
  const current = columns.filter((column) => !earlier.outdone.includes(column));
  const repeated = [
    ...new Set([...findRepeated(form, current), ...findNotMeant(above, form, columns), ...earlier.outdone]),
  ];
  const single = columns.filter((column) => !repeated.includes(column));
  const candidates = single.map((column, position): Candidate => {
    const stats = describeColumn(sample, column, grid);
    const label = scoreLabel(form.labels.get(column));
    return { column, position, stats, label, scores: scoreColumn(stats, label) };
  });
  settleScores(candidates);
  settleHints(candidates, (column) => sample.map((row) => textAt(row, column)).find((text) => text !== "") ?? "");
  const choices = findChoices(
    form,
    candidates.map((candidate) => candidate.stats),
    sample,
  );
  const best = findBest(candidates, choices);
  if (!best) return null;
  const { points } = best;
  const graded = choices.size > 0 || best.pick.answer ? undefined : findGraded(sample, single, form);
  const pick = choices.size > 0 || best.pick.answer ? best.pick : answerBy(graded, candidates, best.pick);
  const roles = nameRoles(candidates, pick, choices);
  for (const column of repeated) roles.set(column, "ignore");
  for (const pair of earlier.pairs) keepBoth(roles, pair);
  const margin = earlier.unsure ? 0 : marginTo(best.byAnswer, pick.answer, points);
  return {
    roles,
    answerMargin: choices.size > 0 ? Number.POSITIVE_INFINITY : margin,
    questionMargin: marginTo(best.byQuestion, pick.question, points),
    questionPoints: pick.question.scores.question,
    answerPoints: choices.size > 0 ? 5 : (pick.answer?.scores.answer ?? 0),
    headerOff: isHeaderOff(candidates, roles, form),
    repeated,
  };
}
