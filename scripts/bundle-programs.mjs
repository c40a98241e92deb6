// Bundles the programs that run in processes of their own (lib/usecases/run-limited.ts): most of what a small import took
// was loading some hundred files twice. Packages stay outside. Does nothing where nothing has changed.
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { rolldown } from "rolldown";
import { bundlesFile, findProgram, stampOf } from "../lib/usecases/find-program.ts";
import { root } from "./ensure-installed.mjs";

const PROGRAMS = [
  "parse-document-process.ts",
  "read-report-file-process.ts",
  "read-template-process.ts",
  "understand-limited-process.ts",
];
const FOLDER = join("generated", "programs");

/** Bundles them unless that is done. Where it cannot be done, they run as they are, only more slowly. */
export async function bundlePrograms() {
  if (PROGRAMS.every((program) => findProgram(program).file.endsWith(".js"))) return;
  mkdirSync(join(root, FOLDER), { recursive: true });
  const before = folderInUse();
  const folder = join(FOLDER, randomUUID());
  const madeFrom = await bundleInto(join(root, folder));
  // In one step, so that others read of a whole folder at any time.
  const unfinished = join(root, `${folder}.json`);
  writeFileSync(unfinished, JSON.stringify({ folder, madeFrom }));
  renameSync(unfinished, join(root, bundlesFile));
  // A process may just be starting from the one before.
  const old = readdirSync(join(root, FOLDER)).filter((name) => ![before, folder].includes(join(FOLDER, name)));
  for (const name of old) rmSync(join(root, FOLDER, name), { recursive: true, force: true });
}

function folderInUse() {
  const file = join(root, bundlesFile);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).folder : null;
}

async function bundleInto(dir) {
  const madeFrom = {};
  // Before a file is read: what changes it meanwhile makes the bundle an old one.
  const stamp = (id) => {
    madeFrom[relative(root, id)] = stampOf(id);
  };
  const build = await rolldown({
    cwd: root,
    input: Object.fromEntries(PROGRAMS.map((program) => [basename(program, ".ts"), join("lib", "usecases", program)])),
    platform: "node",
    external: (id) => !/^([./#]|lib\/)/.test(id),
    plugins: [{ name: "stamp", load: stamp }],
    logLevel: "silent",
  });
  await build.write({ dir, format: "esm" });
  await build.close();
  return madeFrom;
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) await bundlePrograms();
