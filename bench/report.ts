// How long and how much memory a report of 300 items × 20 vendors takes in each format; for xlsx against the writing
// library alone: the same cells, already made, handed to it.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readXlsx, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type Report, type ReportFormat, reportFormatSchema } from "#lib/domain/report.ts";
import { writeReport } from "#lib/report/write-report.ts";
import { makeReport } from "./make-report.ts";
import { type Figure, ratioFigure, timeFigure, timeInTurn } from "./measure.ts";

const SIZE = { items: 300, vendors: 20 };
const RUNS = 3;
const MOST = 1.3;

const label = (format: ReportFormat) => `${format}-${SIZE.items}x${SIZE.vendors}`;

/** The sheets of a written workbook as the library takes them: same cells, styles, links and notes. */
async function sheetsOf(report: Report): Promise<WriteSheet[]> {
  const book = await readXlsx(await writeReport(report, "xlsx"), { readStyles: true });
  return book.sheets.map(({ name, rows, cells, columns, rowDefs, merges, freezePane, autoFilter }) => ({
    name,
    rows,
    ...(cells && { cells }),
    ...(columns && { columns }),
    ...(rowDefs && { rowDefs }),
    ...(merges && { merges }),
    ...(freezePane && { freezePane }),
    ...(autoFilter && { autoFilter }),
  }));
}

async function measureXlsx(report: Report): Promise<Figure> {
  const sheets = await sheetsOf(report);
  const [own, alone] = await timeInTurn([() => writeReport(report, "xlsx"), () => writeXlsx({ sheets })], RUNS);
  const figure = timeFigure(label("xlsx"), own!, RUNS);
  return ratioFigure(figure, { name: "the library alone", value: alone!.median }, MOST);
}

/** Time and memory of one report, in a process that does nothing else: what a person waits for at the terminal. */
async function measureAlone(format: ReportFormat): Promise<Figure[]> {
  const script = fileURLToPath(new URL("./write-one-report.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, format]);
  const { time, memory }: { time: number; memory: number } = JSON.parse(stdout);
  return [
    { name: `${label(format)}.first-in-a-process`, value: time, unit: "ms", runs: 1 },
    { name: `${label(format)}.memory-beyond-the-report`, value: memory, unit: "MB", runs: 1 },
  ];
}

export async function run(): Promise<Figure[]> {
  const figures = [await measureXlsx(makeReport(SIZE))];
  for (const format of reportFormatSchema.options) figures.push(...(await measureAlone(format)));
  return figures;
}
