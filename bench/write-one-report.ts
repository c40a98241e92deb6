// Run by bench/report.ts in a process of its own: writes one report and prints the time (ms), by how much the process grows (MB),
// and the most that writing holds in memory beside the report itself (MB), once what is garbage has been cleared away.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { reportFormatSchema } from "#lib/domain/report.ts";
import { beginReport } from "#lib/report/write-report.ts";
import { handOver } from "#lib/usecases/report/hand-over.ts";
import { makeReport } from "./make-report.ts";

// Clearing away takes longer than writing: some looks, evenly spread, and one at the end.
const LOOKS = 24;

setFlagsFromString("--expose-gc");
const clearAway = runInNewContext("gc") as () => void;

function held(): number {
  clearAway();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 ** 2;
}

const [format, items, vendors] = process.argv.slice(2);
const known = reportFormatSchema.parse(format);
const report = makeReport({ items: Number(items), vendors: Number(vendors) });

/** Milliseconds, and megabytes that the process has grown by, with what is not cleared away yet. */
async function measureTime(): Promise<{ time: number; grown: number }> {
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  for await (const _ of handOver(await beginReport(report, known)));
  return { time: performance.now() - start, grown: (process.resourceUsage().maxRSS - before) / 1024 };
}

/** Megabytes. */
async function measureMemory(): Promise<number> {
  const before = held();
  let most = 0;
  let looks = 0;
  for await (const { share } of handOver(await beginReport(report, known))) {
    if (share < looks / LOOKS) continue;
    looks += 1;
    most = Math.max(most, held() - before);
  }
  return most;
}

const first = await measureTime();
// What the first report left behind is not this one's.
await new Promise((resolve) => setTimeout(resolve, 100));
const memory = await measureMemory();
// Used once more, so that the report itself counts before and after.
console.log(JSON.stringify({ ...first, memory, sections: report.sections.length }));
