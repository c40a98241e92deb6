// Placing and interpreting rows, against reading the same rows from an xlsx: as the program reads a file, as its stations do, and of files as people wrote them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import { readDocument } from "#lib/read/read-document.ts";
import { arrangeDocument } from "#lib/recognise/arrange-document.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";
import { deriveRows } from "#lib/usecases/derivation/derive-rows.ts";
import { parseWithLayout } from "#lib/usecases/limited/parse-document.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";
import { bundlePrograms } from "../scripts/bundle-programs.mjs";
import { type Figure, processorClock, ratioFigure, type Timed, timeFigure, timeInTurn } from "./measure.ts";

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

/** Reads as an import does: in a process of its own. What came of a file of this name a moment ago is not worked out again, so each has another. */
let files = 0;
async function readAsImport(bytes: Uint8Array): Promise<void> {
  files += 1;
  const parsed = await parseWithLayout({ bytes, name: `${files}.xlsx` });
  if (!parsed.ok) throw new Error(parsed.code);
}

const against = (name: string, deriving: Timed, peer: { name: string; value: number }): Figure => ({
  ...timeFigure(name, deriving, RUNS),
  ...{ peer: peer.name, peerValue: peer.value, ratio: deriving.median / peer.value },
});

/** The rows of all workbooks that were looked at, which other programs made, each derived as the sheet that it is, against reading them. */
async function measureWorkbooks(): Promise<Figure> {
  const names = readdirSync(SHEETS).filter((name) => name.endsWith(".xlsx"));
  const workbooks = names.map((name) => ({ name, bytes: readFileSync(join(SHEETS, name)) }));
  const readAll = async () => {
    const sheets: SourceRow[][] = [];
    for (const { name, bytes } of workbooks) sheets.push(questionsOf(await read(bytes, name)));
    return sheets;
  };
  const sheets = await readAll();
  const [deriving, reading] = await timeInTurn([() => sheets.map(derive), readAll], RUNS, processorClock);
  const count = sheets.reduce((sum, rows) => sum + rows.length, 0);
  const peer = { name: "reading their rows", value: reading!.median };
  return against(`place-and-interpret-${count}-rows-of-${names.length}-workbooks`, deriving!, peer);
}

/**
 * How long 1,000 rows take to be placed and interpreted, against what an import takes to read them, and against the stations of
 * reading alone when they are warm, which is what no file is read by (decision 053); and what twice as many take.
 */
export async function measureDeriving(): Promise<Figure[]> {
  const written = await writtenRows();
  const [bytes, more] = [await makeXlsx(written, 1000), await makeXlsx(written, 2000)];
  const [rows, twice] = [questionsOf(await read(bytes, "a.xlsx")), questionsOf(await read(more, "a.xlsx"))];
  if (rows.length !== 1000) throw new Error(`${rows.length} rows of 1000 were recognised`);
  // Unbundled sources start slower, which would flatter.
  await bundlePrograms();
  const [waited, imported] = await timeInTurn([() => derive(rows), () => readAsImport(bytes)], RUNS);
  const tasks = [() => derive(rows), () => read(bytes, "a.xlsx"), () => derive(twice)];
  const [deriving, cells, both] = await timeInTurn(tasks, RUNS, processorClock);
  const growth = both!.median / deriving!.median;
  const name = "place-and-interpret-1000-rows";
  const importing = { name: "reading them from an xlsx, as an import does", value: imported!.median };
  return [
    ratioFigure(timeFigure(name, waited!, RUNS), importing, 1),
    against(`${name}.processor-time`, deriving!, { name: "warm stations, cells only", value: cells!.median }),
    await measureWorkbooks(),
    {
      ...{ name: "place-and-interpret.2000-rows-to-1000", value: growth, unit: "×", runs: RUNS },
      ...{ aim: "<= 2.4", held: growth <= 2.4 },
    },
  ];
}
