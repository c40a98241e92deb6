// Run by bench/read.ts in a process of its own: reads one file from stdin by one side and prints the highest memory taken, in MB.
import { readAndRecognise, readByLibrary } from "./read-sides.ts";

const [side, name = ""] = process.argv.slice(2);
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const bytes = new Uint8Array(Buffer.concat(chunks));
await (side === "library" ? readByLibrary(name, bytes) : readAndRecognise(bytes));
console.log(JSON.stringify(process.resourceUsage().maxRSS / 1024));
