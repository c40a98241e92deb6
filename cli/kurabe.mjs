#!/usr/bin/env node
// The terminal face. Plain JavaScript for any Node ≥ 20; the work is done by main.ts under the project's own Node.
import { ensureInstalled, handOver } from "../scripts/ensure-installed.mjs";

ensureInstalled();
handOver("cli/main.ts", process.argv.slice(2));
