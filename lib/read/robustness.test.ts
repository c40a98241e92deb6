import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLimits } from "./limits.ts";
import { readDocument } from "./read-document.ts";

const folder = new URL("../../../shared/data/", import.meta.url);
const isThere = existsSync(new URL("robustness/index.json", folder));

type Entry = { file: string; expected?: string; runAs?: string };

function listFiles(name: string): Entry[] {
  if (!isThere) return [];
  return (JSON.parse(readFileSync(new URL(`${name}/index.json`, folder), "utf8")) as { files: Entry[] }).files;
}

async function outcomeOf(set: string, { file, runAs }: Entry): Promise<string> {
  const path = file.split("/").map(encodeURIComponent).join("/");
  const bytes = readFileSync(new URL(`${set}/${path}`, folder));
  const read = await readDocument({ bytes: new Uint8Array(bytes), name: runAs ?? file });
  return read.ok ? "opens" : read.code;
}

/** What each class of the index allows. */
const allowed: Readonly<Record<string, RegExp>> = {
  opens: /^opens$/,
  "refuses-with-clear-error": /^(?!opens$)/,
  password: /^file-encrypted$/,
  either: /^/,
};

describe.runIf(isThere)("other people's files that break importers end as their index says", () => {
  it.each(listFiles("robustness"))("$file: $expected", { timeout: readLimits.milliseconds }, async (entry) => {
    expect(await outcomeOf("robustness", entry)).toMatch(allowed[entry.expected ?? ""] ?? /never/);
  });
});

describe.runIf(isThere)("other people's questionnaires open", () => {
  it.each(listFiles("sheets"))("$file", { timeout: readLimits.milliseconds * 2 }, async (entry) => {
    expect(await outcomeOf("sheets", entry)).toBe("opens");
  });
});
