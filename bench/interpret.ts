// How well answers are read, on labelled answers: those the rules were tuned on, and those never looked at one by one.
import { interpretAnswer } from "#lib/interpret/interpret-answer.ts";
import { type Evaluation, evaluate, factsF1, labelledInput } from "#lib/interpret/labelled/evaluate.ts";
import { heldOutEn } from "#lib/interpret/labelled/held-out-en.ts";
import { heldOutJa } from "#lib/interpret/labelled/held-out-ja.ts";
import { strangersLookedAt, strangersUnseen } from "#lib/interpret/labelled/strangers.ts";
import { tuningDenials } from "#lib/interpret/labelled/tuning-denials.ts";
import { tuningEn } from "#lib/interpret/labelled/tuning-en.ts";
import { tuningGuards } from "#lib/interpret/labelled/tuning-guards.ts";
import { tuningJa } from "#lib/interpret/labelled/tuning-ja.ts";
import { tuningOffered } from "#lib/interpret/labelled/tuning-offered.ts";
import { tuningParts } from "#lib/interpret/labelled/tuning-parts.ts";
import { tuningProse } from "#lib/interpret/labelled/tuning-prose.ts";
import { tuningProseEn } from "#lib/interpret/labelled/tuning-prose-en.ts";
import { tuningProseJa } from "#lib/interpret/labelled/tuning-prose-ja.ts";
import { tuningProvisos } from "#lib/interpret/labelled/tuning-provisos.ts";
import { tuningTalk } from "#lib/interpret/labelled/tuning-talk.ts";
import { tuningTurns } from "#lib/interpret/labelled/tuning-turns.ts";
import { type Figure, timeFigure, timeInTurn } from "./measure.ts";

const RUNS = 7;

const SETS = [
  {
    name: "tuned",
    labels: [
      ...tuningJa,
      ...tuningEn,
      ...tuningProse,
      ...tuningProseEn,
      ...tuningProseJa,
      ...tuningTurns,
      ...tuningTalk,
      ...tuningParts,
      ...tuningOffered,
      ...tuningProvisos,
      ...tuningGuards,
      ...tuningDenials,
    ],
  },
  { name: "held-out", labels: [...heldOutJa, ...heldOutEn] },
  { name: "held-out-ja", labels: heldOutJa },
  { name: "held-out-en", labels: heldOutEn },
  // Whole sheets in other people's manner, under the template's items.
  { name: "strangers-looked-at", labels: strangersLookedAt },
  { name: "strangers-unseen", labels: strangersUnseen },
];

const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);

function atLeast(name: string, value: number, limit: number, unit: string): Figure {
  return { name, value, unit, aim: `>= ${limit}`, held: value >= limit };
}

function quality(name: string, result: Evaluation): Figure[] {
  const wrong = percent(result.confidentWrong, result.confident);
  return [
    { name: `${name}.answers`, value: result.cases, unit: "answers" },
    atLeast(`${name}.status-right`, percent(result.statusRight, result.cases), 95, "%"),
    atLeast(`${name}.facts-f1`, factsF1(result), 0.95, ""),
    { name: `${name}.sure-and-wrong`, value: wrong, unit: "%", aim: "<= 1", held: wrong <= 1 },
    { name: `${name}.share-sure`, value: percent(result.confident, result.cases), unit: "%" },
  ];
}

/** Quality on both halves of the labelled answers, and the time for 1,000 answers. */
export async function run(): Promise<Figure[]> {
  const every = SETS.slice(0, 2).flatMap(({ labels }) => labels.map(labelledInput));
  const thousand = Array.from({ length: 1000 }, (_, index) => every[index % every.length]!);
  const [timed] = await timeInTurn([() => thousand.map(({ input, item }) => interpretAnswer(input, item))], RUNS);
  return [
    ...SETS.flatMap(({ name, labels }) => quality(name, evaluate(labels))),
    timeFigure("interpret-1000-answers", timed!, RUNS),
  ];
}
