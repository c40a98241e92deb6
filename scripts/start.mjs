// `npm start`: everything from a fresh clone to a running server. Works on any Node ≥ 20.
import { ensureInstalled, handOver } from "./ensure-installed.mjs";

ensureInstalled();
handOver("scripts/serve.mjs", process.argv.slice(2));
