// How well rows are placed, on labelled sheets: those the weights were fitted on, those never looked at, one in words
// that no form uses (stress), where asking a person is the right answer, and sheets in other people's manner (strangers),
// of which one half has been looked at and the other has not.
import type { RowPlacement } from "#lib/domain/placement.ts";
import { calibrate } from "#lib/match/calibrate/calibrate.ts";
import type { LabelledRow, LabelledSheet } from "#lib/match/labelled/labelled-sheet.ts";
import { heldOutSheets, stressSheets, tuneSheets } from "#lib/match/labelled/labelled-sheets.ts";
import { strangersLookedAt, strangersUnseen } from "#lib/match/labelled/strangers.ts";
import { type MatchPart, matchRows } from "#lib/match/match-rows.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";
import { measureDeriving } from "./derive-sides.ts";
import { processorClock, timeInTurn } from "./measure.ts";

type Figure = { name: string; value: number; unit: string; runs?: number; aim?: string; held?: boolean };
type Placed = LabelledRow & RowPlacement;

const template = findBuiltInTemplate("mic-cloud")!;
const BINS = [0, 0.3, 0.5, 0.7, 0.95, 1.01];
const RUNS = 9;

const asQuestion = ({ path, question }: LabelledRow) => ({ bucket: "question" as const, path, question, unit: "" });

function place(sheets: readonly LabelledSheet[], without: readonly MatchPart[] = []): Placed[] {
  // Each way of matching gets the weights that suit it, or leaving a part out would be judged by the others' weights.
  const options = without.length === 0 ? {} : { without, borders: calibrate(tuneSheets, template, without) };
  return sheets.flatMap(({ rows }) => {
    const placed = matchRows(rows.map(asQuestion), template, options);
    return rows.map((row, at) => ({ ...row, ...placed[at]! }));
  });
}

const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);
const firstProposal = ({ placements, alternatives }: Placed) => (placements[0] ?? alternatives[0])?.item ?? "";
const isRightFirst = (row: Placed) => row.items.includes(row.placements[0]?.item ?? "");

function aim(value: number, wanted: string): Pick<Figure, "value" | "unit" | "aim" | "held"> {
  const limit = Number(wanted.slice(3));
  return { value, unit: "%", aim: wanted, held: wanted.startsWith(">=") ? value >= limit : value <= limit };
}

function qualityOf(name: string, rows: readonly Placed[]): Figure[] {
  const sure = rows.flatMap((row) =>
    row.placements.filter(({ state }) => state === "placed").map(({ item }) => row.items.includes(item)),
  );
  const belonging = rows.filter(({ items }) => items.length > 0);
  const strangers = rows.filter(({ items }) => items.length === 0);
  const near = strangers.filter(({ related }) => related.length > 0);
  const far = strangers.filter(({ related }) => related.length === 0);
  const inState = (list: readonly Placed[], wanted: string) =>
    list.filter(({ placements }) => placements.some(({ state }) => state === wanted)).length;
  return [
    { name: `${name}.rows`, value: rows.length, unit: "rows" },
    { name: `${name}.sure-placements-right`, ...aim(percent(sure.filter(Boolean).length, sure.length), ">= 98") },
    {
      name: `${name}.first-proposal-right`,
      ...aim(percent(belonging.filter(isRightFirst).length, belonging.length), ">= 90"),
    },
    { name: `${name}.unrelated-placed`, ...aim(percent(inState(strangers, "placed"), strangers.length), "<= 2") },
    {
      name: `${name}.belonging-placed-as-sure`,
      value: percent(inState(belonging, "placed"), belonging.length),
      unit: "%",
    },
    ...relationOf(name, rows),
    { name: `${name}.look-alikes-in-review`, value: percent(inState(near, "review"), near.length), unit: "%" },
    { name: `${name}.quite-other-rows-in-review`, value: percent(inState(far, "review"), far.length), unit: "%" },
  ];
}

/** How often the relation is the labelled one, where one is labelled and the row reached the item. */
function relationOf(name: string, rows: readonly Placed[]): Figure[] {
  const judged = rows.flatMap(({ placements, relations }) =>
    placements.flatMap(({ item, relation }) => (relations[item] ? [relations[item] === relation] : [])),
  );
  if (judged.length === 0) return [];
  const label = `${name}.relation-right (n ${judged.length})`;
  return [{ name: label, value: percent(judged.filter(Boolean).length, judged.length), unit: "%" }];
}

/** Of the likeness placements with a confidence in each bin, how many are right: the two should be near. */
function reliabilityOf(name: string, rows: readonly Placed[]): Figure[] {
  const all = rows.flatMap(({ placements, items }) =>
    placements
      .filter(({ method }) => method === "likeness")
      .map(({ confidence, item }) => ({ confidence, right: items.includes(item) })),
  );
  return BINS.slice(1).flatMap((to, at) => {
    const from = BINS[at]!;
    const bin = all.filter(({ confidence }) => confidence >= from && confidence < to);
    if (bin.length === 0) return [];
    const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
    const label = `${name}.reliability ${from}-${Math.min(to, 1)} (n ${bin.length}, stated ${(100 * mean).toFixed(0)} %)`;
    return [{ name: label, value: percent(bin.filter(({ right }) => right).length, bin.length), unit: "%" }];
  });
}

function partsOf(name: string, sheets: readonly LabelledSheet[]): Figure[] {
  const ways: MatchPart[][] = [[], ["glossary"], ["assignment"], ["context"], ["glossary", "assignment", "context"]];
  return ways.map((without) => {
    const rows = place(sheets, without).filter(({ items }) => items.length > 0);
    const right = rows.filter((row) => row.items.includes(firstProposal(row))).length;
    return {
      name: `${name}.best-guess-right without ${without.join(", ") || "nothing"}`,
      value: percent(right, rows.length),
      unit: "%",
    };
  });
}

/** How long so many rows take to be placed, each worded otherwise. */
async function timesOf(...counts: number[]): Promise<number[]> {
  const source = heldOutSheets.flatMap(({ rows }) => rows).map(asQuestion);
  const tasks = counts.map((count) => {
    const rows = Array.from({ length: count }, (_, at) => {
      const row = source[at % source.length]!;
      return { ...row, question: `${row.question} ${at}` };
    });
    return () => matchRows(rows, template);
  });
  const times = await timeInTurn(tasks, RUNS, processorClock);
  return times.map(({ median }) => median);
}

/** Precision, recall and reliability of placement, what each part brings, and the time it takes. */
export async function run(): Promise<Figure[]> {
  const tuned = place(tuneSheets);
  const heldOut = place(heldOutSheets);
  const stress = qualityOf("stress", place(stressSheets)).map(({ aim: _, held: __, ...figure }) => figure);
  const [thousand = 0, two = 0] = await timesOf(1000, 2000);
  return [
    ...qualityOf("tuned-on", tuned),
    ...qualityOf("held-out", heldOut),
    ...stress,
    ...qualityOf("strangers-looked-at", place(strangersLookedAt)),
    ...qualityOf("strangers-unseen", place(strangersUnseen)),
    ...reliabilityOf("tuned-on", tuned),
    ...reliabilityOf("held-out", heldOut),
    ...partsOf("held-out", heldOutSheets),
    { name: "time.1000-rows", value: thousand, unit: "ms of CPU", runs: RUNS },
    {
      name: "time.2000-rows-to-1000",
      value: two / thousand,
      unit: "×",
      runs: RUNS,
      aim: "<= 2.4",
      held: two / thousand <= 2.4,
    },
    ...(await measureDeriving()),
  ];
}
