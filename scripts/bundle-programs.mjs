// Bundles the programs that run in processes of their own: those for strangers' files (lib/usecases/limited/run-limited.ts) and the terminal. Most of what
// a small import took was loading some hundred files twice. Packages stay outside. Does nothing where nothing has changed.
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { rolldown } from "rolldown";
import { bundlesFile, findProgram, stampOf } from "../lib/usecases/limited/find-program.ts";
import { root } from "./ensure-installed.mjs";

const IN_PROCESSES = ["parse-document", "read-report-file", "read-template", "understand-limited"];
const GROUPS = {
  programs: IN_PROCESSES.map((name) => join("lib", "usecases", "limited", `${name}-process.ts`)),
  terminal: [join("cli", "main.ts")],
};

/** Bundles them unless that is done. Where it cannot be done, they run as they are, only more slowly. */
export async function bundlePrograms() {
  for (const [name, programs] of Object.entries(GROUPS)) {
    if (!programs.every((program) => findProgram(program).file.endsWith(".js"))) await bundleGroup(name, programs);
  }
}

async function bundleGroup(/** @type {string} */ name, /** @type {string[]} */ programs) {
  const list = bundlesFile(programs[0]);
  const before = existsSync(join(root, list)) ? JSON.parse(readFileSync(join(root, list), "utf8")).folder : null;
  const folder = join("generated", `${name}-${randomUUID()}`);
  const madeFrom = await bundleInto(join(root, folder), programs);
  // In one step, so that others read of a whole folder at any time.
  const unfinished = join(root, `${folder}.json`);
  writeFileSync(unfinished, JSON.stringify({ folder, madeFrom }));
  renameSync(unfinished, join(root, list));
  // A process may just be starting from the one before.
  const all = readdirSync(join(root, "generated")).filter((one) => one.startsWith(`${name}-`));
  const old = all.filter((one) => ![before, folder].includes(join("generated", one)));
  for (const one of old) rmSync(join(root, "generated", one), { recursive: true, force: true });
}

async function bundleInto(/** @type {string} */ dir, /** @type {string[]} */ programs) {
  /** @type {Record<string, string>} */
  const madeFrom = {};
  // Before a file is read: what changes it meanwhile makes the bundle an old one.
  const stamp = (/** @type {string} */ id) => {
    madeFrom[relative(root, id)] = stampOf(id);
  };
  const build = await rolldown({
    cwd: root,
    input: Object.fromEntries(programs.map((program) => [basename(program, ".ts"), join(root, program)])),
    platform: "node",
    external: (id) => !/^[./#]/.test(id),
    plugins: [{ name: "stamp", load: stamp }],
    logLevel: "silent",
  });
  await build.write({ dir, format: "esm" });
  await build.close();
  return madeFrom;
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) await bundlePrograms();
