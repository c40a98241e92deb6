import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { programFolder } from "../../program-folder.ts";

/** What `scripts/bundle-programs.mjs` leaves behind; paths below the root. */
export type Bundles = {
  /** Where the bundles lie, each by its program's name with `.js`. */
  folder: string;
  /** All files they were made from, and the stamp of each. */
  madeFrom: Record<string, string>;
};

/** Where `Bundles` are written down. The terminal's are apart: who reads a stranger's file need not look at all of its sources. */
export function bundlesFile(program: string): string {
  return join("generated", program.startsWith("cli") ? "terminal.json" : "programs.json");
}

/** Another text whenever the file was written again. */
export function stampOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
}

/**
 * A program that runs in a process of its own, by its path below the root, and the root below which it reads its files. As a bundle it
 * starts in a third of the time; one of whose sources anything has changed since is not used.
 */
export function findProgram(program: string, root = programFolder()): { root: string; file: string } {
  return { root, file: findBundle(root, program) ?? join(root, program) };
}

/** Looked at anew each time, which takes milliseconds: while one develops, sources change under a running server. */
function findBundle(root: string, program: string): string | null {
  try {
    const { folder, madeFrom } = JSON.parse(readFileSync(join(root, bundlesFile(program)), "utf8")) as Bundles;
    const isFresh = Object.entries(madeFrom).every(([file, stamp]) => stampOf(join(root, file)) === stamp);
    const bundle = join(root, folder, `${basename(program, ".ts")}.js`);
    return isFresh && existsSync(bundle) ? bundle : null;
  } catch {
    // Nothing was bundled, or a source is gone.
    return null;
  }
}
