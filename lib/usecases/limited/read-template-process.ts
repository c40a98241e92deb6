// The process that reads one item list and ends: started, limited and killed by run-limited.ts. Bytes come in on stdin, the
// file's name as argument, the outcome goes out on stdout as JSON.

import { readTemplate } from "../templates/read-template.ts";
import { readInput, readParameters, silenceLibraries } from "./limited-process.ts";

silenceLibraries();
const [name = ""] = readParameters();
process.stdout.write(JSON.stringify(await readTemplate({ bytes: new Uint8Array(await readInput()), name })));
