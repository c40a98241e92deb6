// Placing and interpreting rows, against reading the same rows from an xlsx.
import { writeXlsx } from "hucre";
import type { SourceRow } from "#lib/domain/source-row.ts";
import { heldOutEn } from "#lib/interpret/labelled/held-out-en.ts";
import { heldOutJa } from "#lib/interpret/labelled/held-out-ja.ts";
import { heldOutSheets } from "#lib/match/labelled/labelled-sheets.ts";
import { readDocument } from "#lib/read/read-document.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";
import { deriveRows } from "#lib/usecases/derive-rows.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";
import { type Figure, processorClock, ratioFigure, timeFigure, timeInTurn } from "./measure.ts";

const RUNS = 7;
const template = findBuiltInTemplate("mic-cloud")!;
const questions = heldOutSheets.flatMap(({ rows }) => rows);
const answers = [...heldOutJa, ...heldOutEn].map(({ answer }) => answer);

/** An xlsx of so many questions and answers, no two rows the same. */
function makeXlsx(count: number): Promise<Uint8Array> {
  const rows = Array.from({ length: count }, (_, at) => {
    const { path, question } = questions[at % questions.length]!;
    return [`${at + 1}`, path.join(" > "), `${question} ${at}`, `${answers[at % answers.length]} (${at})`];
  });
  return writeXlsx({ sheets: [{ name: "S", rows: [["No.", "分類", "内容", "回答"], ...rows] }] });
}

async function read(bytes: Uint8Array) {
  const document = await readDocument({ bytes, name: "a.xlsx" });
  if (!document.ok) throw new Error(document.code);
  return document.value;
}

const derive = (rows: SourceRow[]) =>
  deriveRows({ rows, legend: {}, template, remembered: [], decidedAt: () => undefined });

/** How long 1,000 rows take to be placed and interpreted, how long to be read, and what twice as many take. */
export async function measureDeriving(): Promise<Figure[]> {
  const [bytes, more] = [await makeXlsx(1000), await makeXlsx(2000)];
  const rows = recogniseRows(await read(bytes)).rows;
  const twice = recogniseRows(await read(more)).rows;
  const asked = rows.filter(({ bucket }) => bucket === "question").length;
  if (asked !== 1000) throw new Error(`${asked} rows of 1000 were recognised`);
  const tasks = [() => derive(rows), () => read(bytes), () => derive(twice)];
  const [deriving, reading, both] = await timeInTurn(tasks, RUNS, processorClock);
  const figure = timeFigure("place-and-interpret-1000-rows", deriving!, RUNS);
  const growth = both!.median / deriving!.median;
  return [
    ratioFigure(figure, { name: "reading them from an xlsx", value: reading!.median }, 1),
    {
      ...{ name: "place-and-interpret.2000-rows-to-1000", value: growth, unit: "×", runs: RUNS },
      ...{ aim: "<= 2.4", held: growth <= 2.4 },
    },
  ];
}
