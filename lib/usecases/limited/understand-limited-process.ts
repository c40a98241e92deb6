// The process that understands one document and ends: started, limited and killed by run-limited.ts. The input of
// `understandSheet` comes in on stdin, the sheet as understood goes out on stdout, both as JSON.

import { understandSheet } from "../import/understand-sheet.ts";
import { readInput, silenceLibraries } from "./limited-process.ts";

silenceLibraries();
const input = JSON.parse((await readInput()).toString()) as Parameters<typeof understandSheet>[0];
process.stdout.write(JSON.stringify({ ok: true, value: understandSheet(input) }));
