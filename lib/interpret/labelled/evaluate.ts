import type { Answer, Fact } from "#lib/domain/answer.ts";
import type { Item } from "#lib/domain/template.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";
import { type AnswerInput, interpretAnswer } from "../interpret-answer.ts";
import type { LabelledAnswer } from "./read-table.ts";

/** A labelled answer as the station takes it. */
export function labelledInput(label: LabelledAnswer): { input: AnswerInput; item: Item | null } {
  const { question, answer, remarks, unit, legend, allowed } = label;
  return {
    input: { text: answer, remarks, links: [], legend, unit, question, allowed },
    item: templateItem(label) ?? labelledItem(label),
  };
}

function templateItem({ item: key }: LabelledAnswer): Item | null {
  if (key === null) return null;
  const item = findBuiltInTemplate("mic-cloud")?.items.find((each) => each.key === key);
  if (!item) throw new Error(`no such item: ${key}`);
  return item;
}

function labelledItem({ question, polarity, answerType }: LabelledAnswer): Item | null {
  if (polarity === null && answerType === null) return null;
  const wording = { ja: question, en: question };
  return {
    key: "labelled",
    number: "1",
    path: { ja: [], en: [] },
    question: wording,
    aliases: [],
    answerType: answerType ?? "yes-no",
    polarity: polarity ?? "positive",
    subPoints: [],
    weight: 1,
  };
}

/** A fact in the notation of the tables: `kind=value unit {qualifier}`. */
export function factLabel({ kind, value, unit, qualifier }: Fact): string {
  return `${kind}=${value}${unit === null ? "" : ` ${unit}`}${qualifier === null ? "" : ` {${qualifier}}`}`;
}

export type Evaluation = {
  cases: number;
  statusRight: number;
  confident: number;
  confidentWrong: number;
  factsFound: number;
  factsLabelled: number;
  factsRight: number;
  misses: { label: LabelledAnswer; answer: Answer }[];
};

/** Reads every labelled answer and counts what came out as labelled. */
export function evaluate(labels: readonly LabelledAnswer[]): Evaluation {
  const total: Evaluation = {
    cases: 0,
    statusRight: 0,
    confident: 0,
    confidentWrong: 0,
    factsFound: 0,
    factsLabelled: 0,
    factsRight: 0,
    misses: [],
  };
  for (const label of labels) {
    const { input, item } = labelledInput(label);
    const answer = interpretAnswer(input, item);
    const found = answer.facts.map(factLabel);
    const right = answer.status === label.status;
    const factsRight = label.facts.filter((fact) => found.includes(fact)).length;
    const confident = answer.confidence >= 0.8;
    total.cases += 1;
    total.statusRight += Number(right);
    total.confident += Number(confident);
    total.confidentWrong += Number(confident && !right);
    total.factsFound += found.length;
    total.factsLabelled += label.facts.length;
    total.factsRight += factsRight;
    if (!right || factsRight !== found.length || factsRight !== label.facts.length)
      total.misses.push({ label, answer });
  }
  return total;
}

/** F1 of the facts: harmonic mean of precision and recall over all cases. */
export function factsF1({ factsFound, factsLabelled, factsRight }: Evaluation): number {
  return factsFound + factsLabelled === 0 ? 1 : (2 * factsRight) / (factsFound + factsLabelled);
}
