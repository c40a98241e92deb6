// The process that reads one report's json and ends: started, limited and killed by run-limited.ts. Bytes come in on stdin,
// the outcome goes out on stdout as JSON.
import { readReportFile } from "#lib/domain/report-file.ts";
import { readInput, silenceLibraries } from "./limited-process.ts";

silenceLibraries();
process.stdout.write(JSON.stringify(readReportFile((await readInput()).toString())));
