// The process that reads one file and ends: started, limited and killed by run-limited.ts. Bytes come in on stdin, the
// task and the file's name as arguments, the outcome goes out on stdout as JSON.
import { readDocument } from "#lib/read/read-document.ts";
import { arrangeDocument } from "#lib/recognise/arrange-document.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";
import { readInput, readParameters, silenceLibraries } from "./limited-process.ts";

silenceLibraries();
const [task = "", name = "", edges = "null", wish = ""] = readParameters();
const read = await readDocument({
  bytes: new Uint8Array(await readInput()),
  name,
  columnEdges: JSON.parse(edges) ?? undefined,
});
const outcome = read.ok && wish !== "as-written" ? { ...read, value: arrangeDocument(read.value) } : read;
const isRecognised = outcome.ok && task === "read-and-recognise";
const answer = isRecognised ? { ...outcome, layout: recogniseRows(outcome.value).layout } : outcome;
process.stdout.write(JSON.stringify(answer));
