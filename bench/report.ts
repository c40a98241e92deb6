// How long a report of 300 items × 20 vendors takes in each format, and what writing it holds in memory, also at twice the
// size; for xlsx against the writing library alone: the same cells, already made, handed to it.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readXlsx, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type Report, type ReportFormat, reportFormatSchema } from "#lib/domain/report.ts";
import { writeReport } from "#lib/report/write-report.ts";
import { makeReport } from "./make-report.ts";
import { type Figure, ratioFigure, timeFigure, timeInTurn } from "./measure.ts";

const SIZE = { items: 300, vendors: 20 };
const TWICE = { items: 300, vendors: 40 };
const RUNS = 3;
const MOST = 1.3;
// Megabytes that writing may hold beside the report, whatever the report's size.
const MOST_MEMORY = 32;

const label = (format: ReportFormat, { items, vendors } = SIZE) => `${format}-${items}x${vendors}`;

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

type Size = { items: number; vendors: number };

/** Time and memory of one report, in a process that does nothing else: what a person waits for at the terminal. */
async function measureAlone(
  format: ReportFormat,
  { items, vendors }: Size,
): Promise<{ time: number; grown: number; memory: number }> {
  const script = fileURLToPath(new URL("./write-one-report.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, format, String(items), String(vendors)]);
  return JSON.parse(stdout);
}

function memoryFigure(name: string, value: number): Figure {
  return { name, value, unit: "MB", runs: 1, aim: `<= ${MOST_MEMORY}`, held: value <= MOST_MEMORY };
}

async function measureFormat(format: ReportFormat): Promise<Figure[]> {
  const once = await measureAlone(format, SIZE);
  const twice = await measureAlone(format, TWICE);
  return [
    { name: `${label(format)}.first-in-a-process`, value: once.time, unit: "ms", runs: 1 },
    { name: `${label(format)}.process-grows-by`, value: once.grown, unit: "MB", runs: 1 },
    memoryFigure(`${label(format)}.held-while-writing`, once.memory),
    memoryFigure(`${label(format, TWICE)}.held-while-writing`, twice.memory),
  ];
}

export async function run(): Promise<Figure[]> {
  const figures = [await measureXlsx(makeReport(SIZE))];
  for (const format of reportFormatSchema.options) figures.push(...(await measureFormat(format)));
  return figures;
}
