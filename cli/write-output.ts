import { open, rename, rm } from "node:fs/promises";
import type { FileContent } from "#lib/report/write-report.ts";
import { handOver } from "#lib/usecases/hand-over.ts";
import { UsageError } from "./exit-codes.ts";
import { say } from "./print.ts";
import { progressBar } from "./progress-bar.ts";
import { words } from "./words.ts";

/**
 * Writes a file that a person named, as it is made, and says so; it stands there when it is whole. A place that cannot be
 * written to is wrong usage, not a bug.
 */
export async function writeOutput(path: string, content: FileContent): Promise<void> {
  const unfinished = `${path}.part`;
  const bar = progressBar(path);
  try {
    const file = await open(unfinished, "w");
    try {
      for await (const { bytes, share } of handOver(content)) {
        await file.write(bytes);
        bar.show(share);
      }
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    // What the system says has a code; anything else is ours.
    if (!(error instanceof Error && "syscall" in error && "code" in error)) throw error;
    throw new UsageError(words("cannotWrite", { path, code: String(error.code) }));
  } finally {
    bar.clear();
  }
  say(words("written", { path }));
}
