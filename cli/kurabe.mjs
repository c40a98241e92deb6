#!/usr/bin/env node
// The terminal face. Plain JavaScript for any Node ≥ 20; the work is done by main.ts under the project's own Node.
import { ensureInstalled, handOver } from "../scripts/ensure-installed.mjs";
import { ensureBundled, ensureGenerated, terminalProgram } from "../scripts/prepare.mjs";

const WITHOUT_FILES = ["templates", "help", "--help", undefined];
const WITHOUT_DATABASE = ["read", "compare", ...WITHOUT_FILES];
// With --server the database is the server's.
const isRemote = process.argv.some((parameter) => parameter === "--server" || parameter.startsWith("--server="));
const parameters = process.argv.slice(2);

ensureInstalled();
if (!isRemote && !WITHOUT_DATABASE.includes(parameters[0]) && !ensureGenerated()) process.exit(1);
// To see whether its bundle is still what its sources are takes longer than these.
const isBundled = !WITHOUT_FILES.includes(parameters[0]) && ensureBundled();
handOver(isBundled ? terminalProgram() : "cli/main.ts", parameters);
