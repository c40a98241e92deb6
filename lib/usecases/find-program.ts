import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";

/** What `scripts/bundle-programs.mjs` leaves behind; paths below the root. */
export type Bundles = {
  /** Where the bundles lie, each by its program's name with `.js`. As deep as sources, which look for what lies beside the code two folders up. */
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
export function findProgram(program: string, root = findRoot(program)): { root: string; file: string } {
  return { root, file: findBundle(root, program) ?? join(root, program) };
}

/** Bundlers move this module, never the file that the process runs: it is looked for from here, then from where the server started. */
function findRoot(program: string): string {
  const here = import.meta.dirname ? join(import.meta.dirname, "..", "..") : "";
  return [here, process.cwd()].find((root) => root !== "" && existsSync(join(root, program))) ?? process.cwd();
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
