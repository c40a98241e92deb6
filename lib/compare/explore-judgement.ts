import type { DecidingQuestions, Lead, Marks, OpenQuestion, WeightFlip } from "#lib/domain/judgement.ts";
import { findLead } from "./judge/lead.ts";
import { listOpen, type Open, type OpenCell } from "./judge/open-cells.ts";
import { quickestAnswers } from "./judge/quickest-answers.ts";
import { sureQuestions } from "./judge/sure-questions.ts";
import { weightFlips } from "./judge/weight-flips.ts";

export type Exploration = { questions: DecidingQuestions; flips: WeightFlip[] };

/** One sheet once an open answer is known. */
function answered(open: Open, { gain, must, item }: OpenCell, answer: "pass" | "fail"): Open {
  if (answer === "fail") return { ...open, best: open.best - gain, musts: must ? "fail" : open.musts };
  const pending = open.cells.some((cell) => cell.must && cell.item !== item);
  return { ...open, worst: open.worst + gain, musts: must && !pending ? "pass" : open.musts };
}

function leadIf(all: readonly Open[], cell: OpenCell, answer: "pass" | "fail"): Lead {
  return findLead(all.map((open) => (open.sheet === cell.sheet ? answered(open, cell, answer) : open)));
}

/** What could settle first comes first; then what weighs more. */
function inOrder(questions: readonly { question: OpenQuestion; gain: number }[]): OpenQuestion[] {
  const settles = ({ ifPass, ifFail }: OpenQuestion) => Number(ifPass.decided) + Number(ifFail.decided);
  return questions
    .toSorted((a, b) => settles(b.question) - settles(a.question) || b.gain - a.gain)
    .map(({ question }) => question);
}

/** The fewest questions that decide who comes first, as `exploreJudgement` finds them. */
export function decidingQuestions(marks: Marks): DecidingQuestions {
  const all = listOpen(marks);
  const { decided, contenders } = marks.lead;
  if (decided) return { open: 0, surely: [], atLeast: 0, quickest: [] };
  const running = contenders.flatMap((sheet) => all[sheet] ?? []);
  const sure = sureQuestions(running);
  const questions = sure?.cells.map((cell) => {
    const { item, sheet } = cell;
    return {
      question: { item, sheet, ifPass: leadIf(all, cell, "pass"), ifFail: leadIf(all, cell, "fail") },
      gain: cell.gain,
    };
  });
  return {
    open: running.reduce((count, { cells }) => count + cells.length, 0),
    surely: questions ? inOrder(questions) : null,
    atLeast: sure?.atLeast ?? 0,
    quickest: quickestAnswers(running),
  };
}

/**
 * What would change a judgement: the fewest questions that decide who comes first, and the weights at which the lead flips.
 * Definitions: docs/judging.md. Pure; superlinear in the sheets, with stated bounds, so it is asked for apart.
 */
export function exploreJudgement(marks: Marks): Exploration {
  return { questions: decidingQuestions(marks), flips: weightFlips(marks) };
}
