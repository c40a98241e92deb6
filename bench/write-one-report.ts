// Run by bench/report.ts in a process of its own: writes one report and prints the time (ms) and the highest memory (MB).

import { reportFormatSchema } from "#lib/domain/report.ts";
import { writeReport } from "#lib/report/write-report.ts";
import { makeReport } from "./make-report.ts";

const format = reportFormatSchema.safeParse(process.argv[2]);
const report = makeReport({ items: 300, vendors: 20 });
const before = process.resourceUsage().maxRSS;
const start = performance.now();
if (format.success) await writeReport(report, format.data);
const time = performance.now() - start;
console.log(JSON.stringify({ time, memory: (process.resourceUsage().maxRSS - before) / 1024 }));
