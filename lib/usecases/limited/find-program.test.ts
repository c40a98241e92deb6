import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { type Bundles, bundlesFile, findProgram, stampOf } from "./find-program.ts";

const root = mkdtempSync(join(tmpdir(), "kurabe-root-"));
afterAll(() => rmSync(root, { recursive: true }));

const sources = ["lib/a.ts", "lib/b.ts"].map((name) => ({ name, file: join(root, name) }));
const folder = join("generated", "programs-1");
const program = join("lib", "usecases", "some-process.ts");
const source = join(root, program);
const bundle = join(root, folder, "some-process.js");

function writeAll(): void {
  for (const name of ["lib", folder]) mkdirSync(join(root, name), { recursive: true });
  for (const { file } of sources) writeFileSync(file, "");
  writeFileSync(bundle, "");
  const madeFrom = Object.fromEntries(sources.map(({ name, file }) => [name, stampOf(file)]));
  writeFileSync(join(root, bundlesFile(program)), JSON.stringify({ folder, madeFrom } satisfies Bundles));
}

const [first] = sources.map(({ file }) => file) as [string];

it.each([
  { title: "all is as it was", change: () => {}, found: bundle },
  { title: "a source was written to", change: () => writeFileSync(first, " "), found: source },
  { title: "a source has an older date", change: () => utimesSync(first, 1, 1), found: source },
  { title: "a source is gone", change: () => rmSync(first), found: source },
  { title: "there is no such bundle", change: () => rmSync(bundle), found: source },
  { title: "nothing was bundled", change: () => rmSync(join(root, bundlesFile(program))), found: source },
  { title: "the list is cut short", change: () => writeFileSync(join(root, bundlesFile(program)), "{"), found: source },
])("a program starts as a bundle only while that is what its sources are: $title", ({ change, found }) => {
  writeAll();
  change();
  expect(findProgram(program, root)).toEqual({ root, file: found });
});
