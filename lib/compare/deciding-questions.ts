import type { DecidingQuestions, Marks, OpenQuestion, SureQuestions } from "#lib/domain/judgement.ts";
import { findLead } from "./judge/lead.ts";
import { listOpen, type Open, type OpenCell } from "./judge/open-cells.ts";
import { quickestAnswers } from "./judge/quickest-answers.ts";
import { sureQuestions } from "./judge/sure-questions.ts";

/** One sheet once an open answer is known. */
function answered(open: Open, { gain, must, item }: OpenCell, answer: "pass" | "fail"): Open {
  if (answer === "fail") return { ...open, best: open.best - gain, musts: must ? "fail" : open.musts };
  const pending = open.cells.some((cell) => cell.must && cell.item !== item);
  return { ...open, worst: open.worst + gain, musts: must && !pending ? "pass" : open.musts };
}

type Outcomes = Pick<OpenQuestion, "ifPass" | "ifFail">;

/**
 * What either answer to an open cell would do to the lead. Cells of one sheet that weigh the same come to the same, and are looked
 * at once.
 */
function leadFinder(all: readonly Open[]): (cell: OpenCell) => Outcomes {
  const known = new Map<string, Outcomes>();
  return (cell) => {
    const key = `${cell.sheet} ${cell.gain} ${cell.must}`;
    const leadIf = (answer: "pass" | "fail") =>
      findLead(all.map((open) => (open.sheet === cell.sheet ? answered(open, cell, answer) : open)));
    const outcomes = known.get(key) ?? { ifPass: leadIf("pass"), ifFail: leadIf("fail") };
    known.set(key, outcomes);
    return outcomes;
  };
}

// More questions are no list to work through, and each costs a look at who would lead.
const MOST_LISTED = 60;

/** Must-haves first, then what weighs more; among those that are listed, what could settle first on top. */
function list(cells: readonly OpenCell[], all: readonly Open[]): SureQuestions {
  const outcomesOf = leadFinder(all);
  const weightiest = cells.toSorted((a, b) => Number(b.must) - Number(a.must) || b.gain - a.gain);
  const settles = ({ ifPass, ifFail }: Outcomes) => Number(ifPass.decided) + Number(ifFail.decided);
  const listed = weightiest
    .slice(0, MOST_LISTED)
    .map((cell) => ({ gain: cell.gain, question: { item: cell.item, sheet: cell.sheet, ...outcomesOf(cell) } }))
    .sort((a, b) => settles(b.question) - settles(a.question) || b.gain - a.gain);
  const beyond = all.map(() => 0);
  for (const { sheet } of weightiest.slice(MOST_LISTED)) beyond[sheet] = (beyond[sheet] ?? 0) + 1;
  return { count: cells.length, listed: listed.map(({ question }) => question), beyond };
}

/**
 * The fewest questions that decide who comes first. Definitions: docs/judging.md. Pure; superlinear in sheets and open answers, with
 * stated bounds, so it is asked for apart.
 */
export function decidingQuestions(marks: Marks): DecidingQuestions {
  const all = listOpen(marks);
  const { decided, contenders } = marks.lead;
  if (decided) return { open: 0, surely: list([], all), atLeast: 0, quickest: [] };
  const running = contenders.flatMap((sheet) => all[sheet] ?? []);
  const sure = sureQuestions(running);
  return {
    open: running.reduce((count, { cells }) => count + cells.length, 0),
    surely: sure && list(sure.cells, all),
    atLeast: sure?.atLeast ?? 0,
    quickest: quickestAnswers(running),
  };
}
