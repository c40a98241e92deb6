import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { UnreadableFileError } from "../exit-codes.ts";
import type { House } from "../house/house.ts";
import { printLines, say } from "../print.ts";
import { loadFile } from "../read-file.ts";
import { NAMES_FILE, readServiceNames, type ServiceNames } from "../read-service-names.ts";
import { issueSentence, words } from "../words.ts";

type Target = {
  house: House;
  /** Null: into no review. */
  reviewKey: string | null;
  templateKey: string;
  /** Whose sheets they are, where neither the list of names nor the sheet says so; null: then nobody knows. */
  vendor: string | null;
};

/** What became of the files of a folder. */
type Tally = { stored: number; there: number; refused: number; toCheck: number };

/** The files of a folder and of those in it, in the order of their paths, without hidden ones and the list of names. */
export async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const isMeant = (path: string) => {
    const parts = relative(folder, path).split(sep);
    return !parts.some((part) => part.startsWith(".") || part.startsWith("~$")) && parts.join("/") !== NAMES_FILE;
  };
  return paths.filter(isMeant).sort();
}

/**
 * Stores each file of a folder as a service's sheet. A file that cannot be stored stops nothing: each has its own line on
 * stderr, the sum of all stands on stdout. Files that are there already are passed over, so that a run that was stopped
 * goes on. Throws UnreadableFileError at the end where some were not stored.
 */
export async function importFolder(folder: string, target: Target): Promise<void> {
  const files = await listFolder(folder);
  const names = await readServiceNames(folder);
  const tally: Tally = { stored: 0, there: 0, refused: 0, toCheck: 0 };
  for (const [index, path] of files.entries()) {
    const name = relative(folder, path).split(sep).join("/");
    const line = await importOne(path, { name, names, target, tally });
    say(`[${index + 1}/${files.length}] ${line}`);
  }
  printLines([words("folderSum", { files: files.length, ...tally })]);
  if (tally.refused > 0) throw new UnreadableFileError(words("someNotStored", { refused: tally.refused }));
}

type Importing = { name: string; names: ServiceNames; target: Target; tally: Tally };

/** Stores one file, counts what became of it, and says it in one sentence. */
async function importOne(path: string, { name, names, target, tally }: Importing): Promise<string> {
  const { house, reviewKey, templateKey } = target;
  try {
    const file = await loadFile(path);
    const sha256 = createHash("sha256").update(file.bytes).digest("hex");
    // Where a review is named the file may be on file and yet not in it.
    if (reviewKey === null && (await house.knows(sha256))) return already(name, tally);
    const listed = names.get(name.normalize("NFC"));
    const named = listed ?? { vendor: target.vendor, service: null };
    const sheet = { ...file, ...named };
    const imported = await (reviewKey === null
      ? house.fileSheet({ ...sheet, templateKey })
      : house.importSheet({ ...sheet, reviewKey }));
    if (!imported.ok) {
      if (imported.code === "vendor-missing") throw new UnreadableFileError(words("nameless", { names: NAMES_FILE }));
      throw new UnreadableFileError(issueSentence(imported));
    }
    if (imported.value.duplicate) return already(name, tally);
    tally.stored += 1;
    tally.toCheck += imported.value.toCheck;
    return words("storedOnFile", { path: name, toCheck: imported.value.toCheck });
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    tally.refused += 1;
    return words("notStored", { path: name, why: error.message });
  }
}

function already(name: string, tally: Tally): string {
  tally.there += 1;
  return words("onFileAlready", { path: name });
}
