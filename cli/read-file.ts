import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import { readLimits } from "#lib/read/limits.ts";
import { parseDocument } from "#lib/usecases/limited/parse-document.ts";
import { UnreadableFileError, UsageError } from "./exit-codes.ts";
import { issueSentence, words } from "./words.ts";

/** The bytes of a file that a person named. A file that is not there is wrong usage, not an unreadable file. */
export async function loadFile(path: string): Promise<{ bytes: Uint8Array; name: string }> {
  const facts = await stat(path).catch(() => null);
  if (!facts) throw new UsageError(words("noSuchFile", { path }));
  if (facts.isDirectory()) throw new UsageError(words("isFolder", { path }));
  if (facts.size > readLimits.fileBytes) {
    const detail = `${Math.round(readLimits.fileBytes / 1024 / 1024)} MB`;
    throw unreadable(path, { code: "file-too-large", detail });
  }
  return { bytes: await readFile(path), name: basename(path) };
}

/** Reads a file into grids, in a process that can be killed. Throws UnreadableFileError with the reason. */
export async function readFileAsDocument(path: string): Promise<SourceDocument> {
  const parsed = await parseDocument(await loadFile(path));
  if (!parsed.ok) throw unreadable(path, parsed);
  return parsed.value;
}

/** The error for a refused file: its name and one sentence. */
export function unreadable(path: string, refusal: { code: string; detail: string }): UnreadableFileError {
  return new UnreadableFileError(`${basename(path)}: ${issueSentence(refusal)}`);
}
