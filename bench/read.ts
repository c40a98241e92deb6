// Time and memory of reading and recognising, against what the format library needs alone, and against exceljs.
import { spawnSync } from "node:child_process";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";
import { readFiles } from "./make-read-files.ts";
import { type Figure, ratioFigure, timeFigure, timeInTurn } from "./measure.ts";
import { readAndRecognise, readByExcelJs, readByLibrary, readOnly } from "./read-sides.ts";

const RUNS = 7;
const MOST = 1.3;
const MOST_OF_EXCELJS = 0.6;

function measureMemory(side: "kurabe" | "library", name: string, bytes: Uint8Array): number {
  const script = new URL("./read-memory.ts", import.meta.url).pathname;
  const done = spawnSync(process.execPath, [script, side, name], { input: bytes, encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  return Number(done.stdout);
}

async function measureFile(name: string, bytes: Uint8Array): Promise<Figure[]> {
  const isXlsx = name.startsWith("xlsx");
  const document = await readOnly(bytes);
  const tasks = [
    () => readAndRecognise(bytes),
    () => readOnly(bytes),
    () => recogniseRows(document),
    () => readByLibrary(name, bytes),
    ...(isXlsx ? [() => readByExcelJs(bytes)] : []),
  ];
  const [ours, read, recognised, alone, excelJs] = await timeInTurn(tasks, RUNS);
  const library = { name: "format library alone", value: alone!.median };
  const time = timeFigure(`${name}.read-recognise`, ours!, RUNS);
  const memory: Figure = {
    name: `${name}.peak-memory`,
    value: measureMemory("kurabe", name, bytes),
    unit: "MB",
    runs: 1,
  };
  return [
    ratioFigure(timeFigure(`${name}.read`, read!, RUNS), library, MOST),
    timeFigure(`${name}.recognise`, recognised!, RUNS),
    ratioFigure(time, library, MOST),
    ...(excelJs
      ? [
          ratioFigure(
            { ...time, name: `${name}.against-exceljs` },
            { name: "exceljs", value: excelJs.median },
            MOST_OF_EXCELJS,
          ),
        ]
      : []),
    ratioFigure(memory, { name: "format library alone", value: measureMemory("library", name, bytes) }, MOST),
  ];
}

export async function run(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, make } of readFiles) figures.push(...(await measureFile(name, await make())));
  return figures;
}
