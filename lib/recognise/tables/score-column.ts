import type { ColumnRole } from "#lib/domain/source-row.ts";
import type { ColumnStats } from "./column-stats.ts";
import type { RoleScores } from "./read-heading.ts";

export type ColumnScores = Record<ColumnRole, number>;

const between = (value: number, low: number, high: number): number =>
  Math.max(0, Math.min(1, (value - low) / (high - low)));

function scoreNumber(s: ColumnStats): number {
  if (keyed(s) === 1) return -4;
  // Keys like network_dmz are numbers if the heading says so.
  if (s.numbering < 0.5) return s.code >= 0.7 ? 1.5 * s.unique - 1 : -4;
  return (
    (s.numbering >= 0.7 ? 2 : 0) +
    1.5 * s.unique +
    (s.rising > 0.6 ? 1 : 0) -
    (s.unique < 0.4 && s.rising < 0.5 ? 2.5 : 0)
  );
}

function scoreShortName(s: ColumnStats): number {
  const long = s.medianLength > 60 ? 3.5 : s.medianLength > 35 ? 1 : -1;
  return (
    -long -
    3.5 * between(s.numbering, 0.3, 0.8) -
    3 * between(s.yesNo, 0.2, 0.5) -
    2 * s.question -
    2 * s.statement -
    2 * s.date -
    2 * s.required -
    s.unit -
    (s.mark > 0.5 ? 3 : 0)
  );
}

function scorePath(s: ColumnStats): number {
  const repeated = s.filled >= 3 && s.unique < 0.6 ? 1 : 0;
  return scoreShortName(s) + repeated + (s.ownFill < 0.6 ? 0.7 : 0);
}

function scoreItem(s: ColumnStats): number {
  return scoreShortName(s) + (s.unique >= 0.7 ? 0.9 : -0.5) + (s.ownFill < 0.3 ? -1 : 0);
}

function scoreQuestion(s: ColumnStats): number {
  const length = 1.8 * between(s.medianLength, 5, 28);
  const variety = s.unique >= 0.85 ? 1 : -3 * between(1 - s.unique, 0.15, 0.6);
  // What stands beside a few rows only asks nothing of the others.
  const fill = s.fill >= 0.7 ? 1 : s.fill < 0.2 ? -5 : s.fill < 0.4 ? -1.5 : 0;
  return (
    length +
    variety +
    fill +
    2.5 * s.question +
    1.5 * s.softQuestion -
    4 * s.numbering -
    4 * s.yesNo -
    1.8 * s.statement -
    1.5 * s.url -
    3 * s.date -
    3 * s.required -
    2 * s.unit -
    2 * s.mark
  );
}

const REQUIRED_WEIGHT = 3.5;

/** Points towards the answer for a column of nothing but codes that the document explains. */
export const KEYED_WEIGHT = 4.5;

// F, P, N again and again: they count nothing, so they are the codes of a key.
const isCoded = (s: ColumnStats): boolean => s.unique < 0.4 && s.rising < 0.5;

/** How plainly a column holds the codes that the document explains. */
const keyed = (s: ColumnStats): number => between(s.coded, 0.6, 0.95);

// What stands in a few rows only tells little of a whole column: a list left at the margin is no answer column.
function scoreAnswer(s: ColumnStats, labelled: boolean): number {
  const sparse = !labelled && s.filled > 0 && s.ownFill < 0.12 ? 4 : 0;
  // A form is sent to be answered: what is blank beside every second question explains rather than answers.
  const blank = labelled || s.allowed > 0 ? 0 : 1.5 * between(0.75 - s.fill, 0, 0.4);
  return (
    -sparse -
    blank +
    Math.max(KEYED_WEIGHT * keyed(s), 3.5 * Math.min(1, s.yesNo * 1.3)) +
    3 * s.allowed +
    2.2 * s.statement +
    (s.url > 0.1 || s.linked > 0.1 ? 1 : 0) -
    2.5 * s.question -
    0.5 * s.softQuestion -
    (s.numbering > 0.6 && s.yesNo < 0.2 && !(labelled && isCoded(s)) ? 2.5 * (1 - keyed(s)) : 0) -
    REQUIRED_WEIGHT * between(s.required, 0.3, 0.8) * (1 - keyed(s)) -
    2.5 * between(s.unit, 0.3, 0.8) -
    1.5 * s.date
  );
}

function scoreDetail(s: ColumnStats): number {
  // "submitted" in every row explains nothing.
  const same = s.filled >= 5 && s.unique < 0.15 ? 2.5 : 0;
  return -0.3 - same + 1.2 * s.statement - 2 * s.yesNo - 2.5 * s.question - 2 * s.numbering - s.required - s.unit;
}

function scoreIgnore(s: ColumnStats): number {
  const telling = s.medianLength >= 12 && s.unique >= 0.7 && s.fill >= 0.5;
  return (telling ? -1.5 : 0) + 1.5 * s.date + (s.hidden ? 2 : 0);
}

const NOTHING: ColumnScores = {
  number: 0,
  path: 0,
  item: 0,
  question: -3,
  answer: 0,
  detail: 0,
  remarks: 0,
  unit: 0,
  example: 0,
  required: 0,
  evidence: 0,
  ignore: 0.5,
  "choice-yes": -9,
  "choice-no": -9,
  "choice-na": -9,
  "choice-partial": -9,
};

/** What the content alone says. An empty column says nothing. */
function scoreContent(s: ColumnStats, labelled: boolean): ColumnScores {
  if (s.filled === 0) return { ...NOTHING, answer: 2.5 * s.allowed };
  return {
    ...NOTHING,
    number: scoreNumber(s),
    path: scorePath(s),
    item: scoreItem(s),
    question: scoreQuestion(s),
    answer: scoreAnswer(s, labelled),
    detail: scoreDetail(s),
    remarks: -0.6 - 2 * s.question - 2 * s.numbering - 1.5 * s.yesNo + (s.ownFill < 0.5 ? 0.4 : 0),
    unit: -1 + 3 * s.unit - (s.medianLength > 20 ? 2 : 0),
    example: -1.5,
    required: -1 + 2.5 * between(s.required, 0.3, 0.8) + (s.mark > 0.7 && s.unique < 0.5 ? 0.5 : 0),
    evidence: -1 + 2 * s.url * (s.medianLength < 120 ? 1 : 0) - s.statement - s.question,
    ignore: scoreIgnore(s),
  };
}

/** A, B and C are levels of what is asked for or grades of what is done; the heading knows which. */
function liftGrades(stats: ColumnStats, label: RoleScores): number {
  const named = (label.answer ?? 0) >= 1.5 && (label.required ?? 0) === 0;
  return named ? REQUIRED_WEIGHT * between(stats.required, 0.3, 0.8) : 0;
}

/** A heading that names something else speaks against the answer, and loudly: setting examples look like answers. */
function deny(stats: ColumnStats, label: RoleScores): number {
  const faint = (label.answer ?? 0) > 2 || keyed(stats) === 1;
  return Math.max(label.example ?? 0, label.required ?? 0, label.ignore ?? 0) * (faint ? 0.2 : 0.8);
}

/** Points of one column for each role: what its headings say and what its cells look like, added. */
export function scoreColumn(stats: ColumnStats, label: RoleScores): ColumnScores {
  const scores = scoreContent(stats, (label.answer ?? 0) >= 2);
  for (const [role, points] of Object.entries(label) as [ColumnRole, number][]) {
    if (!role.startsWith("choice-")) scores[role] += points;
  }
  // Where nothing is called the answer, what is called an explanation of it will be it.
  scores.answer += Math.max(
    0,
    0.5 * (label.detail ?? 0) - (label.answer ?? 0),
    0.25 * (label.remarks ?? 0) - (label.answer ?? 0),
  );
  scores.answer += liftGrades(stats, label);
  scores.answer -= deny(stats, label);
  scores.question -= (label.example ?? 0) * 0.8 + (label.ignore ?? 0) * ((label.question ?? 0) > 1 ? 0.1 : 0.6);
  // "Policy 1", "Policy 3" under Evidence count upwards, too.
  const { number = 0, ...others } = label;
  if (number === 0 && Math.max(0, ...Object.values(others)) >= 3) scores.number -= 3;
  if (stats.hidden) {
    scores.answer -= 3;
    scores.question -= 2;
  }
  return scores;
}
