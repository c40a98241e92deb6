// The process that reads one file and ends: started, limited and killed by parse-document.ts. Bytes come in on
// stdin, the file's name as the first argument (base64url), the outcome goes out on stdout as JSON.
import { readDocument } from "#lib/read/read-document.ts";

// Stdout belongs to the outcome: what libraries say about a file goes nowhere.
for (const method of ["log", "info", "warn", "error", "debug"] as const) globalThis.console[method] = () => {};
// A promise that a library forgot must not end the process before the reader has its answer.
process.on("unhandledRejection", () => {});

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const name = Buffer.from(process.argv[2] ?? "", "base64url").toString();
const outcome = await readDocument({ bytes: new Uint8Array(Buffer.concat(chunks)), name });
process.stdout.write(JSON.stringify(outcome));
