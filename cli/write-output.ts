import { writeFile } from "node:fs/promises";
import { UsageError } from "./exit-codes.ts";
import { say } from "./print.ts";
import { words } from "./words.ts";

/** Writes a file that a person named and says so. A place that cannot be written to is wrong usage, not a bug. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(words("cannotWrite", { path, code }));
  }
  say(words("written", { path }));
}
