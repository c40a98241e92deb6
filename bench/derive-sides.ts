// Placing and interpreting rows, against reading the same rows from an xlsx, all of it warm.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import { readDocument } from "#lib/read/read-document.ts";
import { arrangeDocument } from "#lib/recognise/arrange-document.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";
import { deriveRows } from "#lib/usecases/derivation/derive-rows.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";
import { type Figure, processorClock, ratioFigure, timeFigure, timeInTurn } from "./measure.ts";

const RUNS = 9;
const SHEETS = join(import.meta.dirname, "sheets/looked-at");
const HEADER = ["No.", "大項目", "中項目", "小項目", "設問", "測定単位", "設定例", "回答", "補足", "備考"];
const template = findBuiltInTemplate("mic-cloud")!;

async function read(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const document = await readDocument({ bytes, name });
  if (!document.ok) throw new Error(document.code);
  return arrangeDocument(document.value);
}

const questionsOf = (document: SourceDocument) =>
  recogniseRows(document).rows.filter(({ bucket }) => bucket === "question");

/** The questions of all sheets that were looked at: rows as people write them, of 20 to 600 characters. */
async function writtenRows(): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for (const name of readdirSync(SHEETS).filter((file) => !file.endsWith(".truth.json"))) {
    rows.push(...questionsOf(await read(readFileSync(join(SHEETS, name)), name)));
  }
  return rows;
}

/** So many of the rows, from all sheets alike, in one workbook of the usual ten columns. */
function makeXlsx(written: readonly SourceRow[], count: number): Promise<Uint8Array> {
  const rows = Array.from({ length: count }, (_, at) => {
    const row = written[Math.floor((at * written.length) / count)]!;
    const path = Array.from({ length: 3 }, (__, depth) => row.path[depth] ?? "");
    return [`${at + 1}`, ...path, row.question, row.unit, row.example, row.answer, row.detail, row.remarks];
  });
  return writeXlsx({ sheets: [{ name: "S", rows: [HEADER, ...rows] }] });
}

const derive = (rows: SourceRow[]) =>
  deriveRows({ rows, legend: {}, template, remembered: [], decidedAt: () => undefined });

/** How long 1,000 rows take to be placed and interpreted, how long to be read, and what twice as many take. */
export async function measureDeriving(): Promise<Figure[]> {
  const written = await writtenRows();
  const [bytes, more] = [await makeXlsx(written, 1000), await makeXlsx(written, 2000)];
  const [rows, twice] = [questionsOf(await read(bytes, "a.xlsx")), questionsOf(await read(more, "a.xlsx"))];
  if (rows.length !== 1000) throw new Error(`${rows.length} rows of 1000 were recognised`);
  const tasks = [() => derive(rows), () => read(bytes, "a.xlsx"), () => derive(twice)];
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
