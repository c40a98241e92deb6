import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join("lib", "usecases");

/** What `scripts/bundle-programs.mjs` leaves behind; paths below the root. */
export type Bundles = {
  /** Where the bundles lie, each by its program's name with `.js`. */
  folder: string;
  /** All files they were made from, and the stamp of each. */
  madeFrom: Record<string, string>;
};

/** Where `Bundles` are written down. */
export const bundlesFile = join("generated", "programs.json");

/** Another text whenever the file was written again. */
export function stampOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}

/**
 * A program of this folder that runs in a process of its own, and the root below which it reads its files. As a bundle it
 * starts in a third of the time; one of whose sources anything has changed since is not used.
 */
export function findProgram(name: string, root = findRoot(name)): { root: string; file: string } {
  return { root, file: findBundle(root, name) ?? join(root, FOLDER, name) };
}

/** Bundlers move this module, never the file that the process runs: it is looked for from here, then from where the server started. */
function findRoot(program: string): string {
  const here = import.meta.dirname ? join(import.meta.dirname, "..", "..") : "";
  return [here, process.cwd()].find((root) => root !== "" && existsSync(join(root, FOLDER, program))) ?? process.cwd();
}

/** Looked at anew each time, which takes milliseconds: while one develops, sources change under a running server. */
function findBundle(root: string, program: string): string | null {
  try {
    const { folder, madeFrom } = JSON.parse(readFileSync(join(root, bundlesFile), "utf8")) as Bundles;
    const isFresh = Object.entries(madeFrom).every(([file, stamp]) => stampOf(join(root, file)) === stamp);
    const bundle = join(root, folder, program.replace(/\.ts$/, ".js"));
    return isFresh && existsSync(bundle) ? bundle : null;
  } catch {
    // Nothing was bundled, or a source is gone.
    return null;
  }
}
