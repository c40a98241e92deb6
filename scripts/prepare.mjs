// What must stand before the program runs, each part only when its sources changed: the database client, the programs
// that run in processes of their own, and the built pages.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { projectEnvironment, projectNode, root } from "./ensure-installed.mjs";

const BUILT_FROM = [
  "api",
  "app",
  "components",
  "lib",
  "templates",
  "prisma/models.prisma",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const buildStamp = join(root, ".next", "kurabe-built-from");

function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !/\.test\.tsx?$/.test(entry.name))
    .flatMap((entry) => listFiles(join(path, entry.name)));
}

function hashSources() {
  const hash = createHash("sha256");
  for (const file of BUILT_FROM.flatMap((path) => listFiles(join(root, path))).sort()) {
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** Runs a program of the project under its own Node; false when it fails. */
export function run(script, parameters = [], options = {}) {
  const { status } = spawnSync(projectNode, [join(root, script), ...parameters], {
    cwd: root,
    stdio: "inherit",
    env: projectEnvironment(),
    ...options,
  });
  return status === 0;
}

/** Generates the database clients where the models changed; false when that fails. */
export function ensureGenerated() {
  return run("prisma/generate.mjs");
}

/** Bundles the programs that run in processes of their own where their sources changed; false when that fails. */
export function ensureBundled() {
  return run("scripts/bundle-programs.mjs");
}

/** The terminal as one file where it is bundled (`ensureBundled` has just seen to that), else as it is; below the root. */
export function terminalProgram() {
  const list = join(root, "generated", "terminal.json");
  const bundle = existsSync(list) ? join(JSON.parse(readFileSync(list, "utf8")).folder, "main.js") : "";
  return bundle !== "" && existsSync(join(root, bundle)) ? bundle : "cli/main.ts";
}

/** Builds the pages where their sources changed; false when the build fails. */
export function ensureBuilt() {
  const sources = hashSources();
  if (existsSync(buildStamp) && readFileSync(buildStamp, "utf8") === sources) return true;
  console.error("Building the pages (once)…");
  // The framework salts the names of actions with a key, by default a random one for each build: servers that were built apart would not know each other's
  // pages. No action closes over anything (app/server-actions.test.ts), so nothing is encrypted with it.
  const key = Buffer.from(sources, "hex").toString("base64");
  const same = { KURABE_BUILD: sources, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key };
  const environment = { ...projectEnvironment(), NODE_ENV: "production", ...same };
  if (!run("node_modules/next/dist/bin/next", ["build"], { env: environment, stdio: ["ignore", 2, 2] })) return false;
  writeFileSync(buildStamp, sources);
  return true;
}

// The build by itself, for who has other things to do meanwhile.
if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) process.exit(ensureBuilt() ? 0 : 1);
