// Whole files from end to end, as their authors label them: sheets in layouts and words that nobody tuned to. Of
// `looked-at` the misses were read and their general causes mended; of `unseen` only these figures.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type JudgedAnswer, judgeAnswers } from "./judge-answers.ts";
import { judgeQuestions } from "./judge-questions.ts";
import {
  acceptedItems,
  acceptedStatuses,
  isAnswerRight,
  type JudgedQuestion,
  type JudgedSheet,
  judgeSheet,
  readFacts,
  trueFacts,
} from "./judge-sheet.ts";
import type { Figure } from "./measure.ts";

/** From this confidence on a status counts as shown as sure. */
const SURE = 0.8;
const SETS = ["looked-at", "unseen"];

/** What came out right, in per cent, of each set of sheets. */
export async function run(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const set of SETS) {
    const folder = join(import.meta.dirname, "sheets", set);
    if (existsSync(folder)) figures.push(...figuresOf(set, await judgeFolder(folder)));
    figures.push(...answerFigures(set), ...questionFigures(set));
  }
  return figures;
}

/** The statuses of answers without a sheet. */
function answerFigures(set: string): Figure[] {
  const answers = judgeAnswers(set);
  const sure = answers.filter(({ confidence, unread }) => confidence >= SURE && !unread);
  const right = (list: readonly JudgedAnswer[]) => list.filter((each) => each.right).length;
  return [
    share(`${set}.answers-alone.status-right`, { part: right(answers), whole: answers.length, aim: ">= 95" }),
    share(`${set}.answers-alone.sure-and-wrong`, { part: sure.length - right(sure), whole: sure.length, aim: "<= 1" }),
    share(`${set}.answers-alone.sure`, { part: sure.length, whole: answers.length }),
  ];
}

/** The places of questions without a sheet. Those near an item and at none were made up to mislead: no sheet has so many. */
function questionFigures(set: string): Figure[] {
  const questions = judgeQuestions(set);
  const [belonging, near] = [true, false].map((belongs) => questions.filter((each) => each.belongs === belongs));
  const wrong = near?.filter(({ sure, sureAndRight }) => sure > sureAndRight) ?? [];
  const sure = belonging?.filter((each) => each.sure > 0) ?? [];
  return [
    share(`${set}.questions-alone.first-proposal-right`, {
      part: belonging?.filter(({ first }) => first).length ?? 0,
      whole: belonging?.length ?? 0,
    }),
    share(`${set}.questions-alone.sure-right`, {
      part: sure.filter((each) => each.sure === each.sureAndRight).length,
      whole: sure.length,
      aim: ">= 98",
    }),
    share(`${set}.questions-alone.near-an-item-placed`, { part: wrong.length, whole: near?.length ?? 0, aim: "<= 2" }),
  ];
}

/** Every labelled sheet of a folder. */
export async function judgeFolder(folder: string): Promise<JudgedSheet[]> {
  const names = readdirSync(folder).flatMap((file) => (file.endsWith(".truth.json") ? [file.slice(0, -11)] : []));
  const sheets: JudgedSheet[] = [];
  for (const name of names.sort()) sheets.push(await judgeSheet(folder, name));
  return sheets;
}

/** The figures of some sheets, under a name. */
export function figuresOf(name: string, sheets: readonly JudgedSheet[]): Figure[] {
  const all = sheets.flatMap(({ questions }) => questions);
  const extra = sheets.reduce((sum, sheet) => sum + sheet.extra.length, 0);
  const found = all.filter(({ row }) => row !== null);
  return [
    { name: `${name}.sheets`, value: sheets.length, unit: "sheets" },
    share(`${name}.rows-found`, { part: found.length, whole: all.length, aim: ">= 98" }),
    share(`${name}.rows-that-ask-nothing`, { part: extra, whole: all.length, aim: "<= 2" }),
    share(`${name}.answers-to-the-letter`, {
      part: found.filter(isAnswerRight).length,
      whole: all.length,
      aim: ">= 98",
    }),
    ...placementFigures(name, found),
    ...statusFigures(name, found.filter(isAnswerRight)),
  ];
}

function placementFigures(name: string, questions: readonly JudgedQuestion[]): Figure[] {
  const sure = questions.flatMap(({ truth, row }) =>
    row!.placements.flatMap(({ state, item }) => (state === "placed" ? [acceptedItems(truth).includes(item)] : [])),
  );
  const belonging = questions.filter(({ truth }) => truth.items.length > 0);
  const others = questions.filter(({ truth }) => acceptedItems(truth).length === 0);
  const first = belonging.filter(({ truth, row }) => acceptedItems(truth).includes(row!.placements[0]?.item ?? ""));
  const isPlaced = ({ row }: JudgedQuestion) => row!.placements.some(({ state }) => state === "placed");
  return [
    share(`${name}.sure-placements-right`, { part: sure.filter(Boolean).length, whole: sure.length, aim: ">= 98" }),
    share(`${name}.first-proposal-right`, { part: first.length, whole: belonging.length, aim: ">= 90" }),
    share(`${name}.unrelated-placed`, { part: others.filter(isPlaced).length, whole: others.length, aim: "<= 2" }),
    share(`${name}.belonging-placed-as-sure`, { part: belonging.filter(isPlaced).length, whole: belonging.length }),
    share(`${name}.unrelated-asked-about`, {
      part: others.filter(({ row }) => row!.placements.length > 0).length,
      whole: others.length,
    }),
  ];
}

function statusFigures(name: string, questions: readonly JudgedQuestion[]): Figure[] {
  const isRight = ({ truth, row }: JudgedQuestion) =>
    acceptedStatuses(truth).includes(row!.interpretation?.status ?? "");
  const sure = questions.filter(
    ({ row }) => row!.interpretation?.status !== "needs_review" && (row!.interpretation?.confidence ?? 0) >= SURE,
  );
  const counts = questions.map(({ truth, row }) => {
    const wanted = trueFacts(truth);
    const read = readFacts(row!);
    return { wanted: wanted.length, read: read.length, right: wanted.filter((fact) => read.includes(fact)).length };
  });
  const sum = (key: "wanted" | "read" | "right") => counts.reduce((total, count) => total + count[key], 0);
  const right = questions.filter(isRight).length;
  return [
    share(`${name}.status-right`, { part: right, whole: questions.length, aim: ">= 95" }),
    share(`${name}.sure-and-wrong`, {
      part: sure.filter((each) => !isRight(each)).length,
      whole: sure.length,
      aim: "<= 1",
    }),
    share(`${name}.status-sure`, { part: sure.length, whole: questions.length }),
    share(`${name}.facts-wanted-found`, { part: sum("right"), whole: sum("wanted"), aim: ">= 95" }),
    share(`${name}.facts-read-wanted`, { part: sum("right"), whole: sum("read") }),
  ];
}

type Share = { part: number; whole: number; aim?: string };

function share(name: string, { part, whole, aim }: Share): Figure {
  const figure = { name: `${name} (${part} of ${whole})`, value: whole === 0 ? 100 : (100 * part) / whole, unit: "%" };
  if (!aim) return figure;
  const limit = Number(aim.slice(3));
  return { ...figure, aim, held: aim.startsWith(">=") ? figure.value >= limit : figure.value <= limit };
}
