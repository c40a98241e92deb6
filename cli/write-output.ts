import { open, rename, rm } from "node:fs/promises";
import type { FileContent } from "#lib/report/write-report.ts";
import { type HandedOver, handOver } from "#lib/usecases/report/hand-over.ts";
import { UsageError } from "./exit-codes.ts";
import { say } from "./print.ts";
import { progressBar } from "./progress-bar.ts";
import { words } from "./words.ts";

/** Writes a report that a person named, as it is made, and says so. */
export function writeOutput(path: string, content: FileContent): Promise<void> {
  return writePieces(path, { pieces: handOver(content), isSecret: false });
}

type Writing = {
  pieces: AsyncIterable<HandedOver>;
  /** Whether the file is for its owner alone. */
  isSecret: boolean;
};

/**
 * Writes a file as it is made, and says so; it stands there when it is whole and on the disk. A place that cannot be written to is wrong usage,
 * not a bug.
 */
export async function writePieces(path: string, { pieces, isSecret }: Writing): Promise<void> {
  const unfinished = `${path}.part`;
  const bar = progressBar(path);
  try {
    await rm(unfinished, { force: true });
    const file = await open(unfinished, "w", isSecret ? 0o600 : 0o666);
    try {
      for await (const { bytes, share } of pieces) {
        await file.writeFile(bytes);
        bar.show(share);
      }
      await file.sync();
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
