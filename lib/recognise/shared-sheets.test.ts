import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/read/read-document.ts";
import { arrangeDocument } from "./arrange-document.ts";
import { recogniseRows } from "./recognise-rows.ts";

// Other people's questionnaires, where they are at hand: beside the repository, never in it.
const FOLDER = new URL("../../../shared/data/sheets/", import.meta.url);
const here = existsSync(new URL("index.json", FOLDER));

type Entry = { file: string; questionRows: number | null };
const index: { files: Entry[] } = here
  ? JSON.parse(readFileSync(new URL("index.json", FOLDER), "utf8"))
  : { files: [{ file: "none", questionRows: null }] };

// The index counts the radio and check groups of this one and leaves its 11 boxes and 6 lines out, which ask for free text; in
// physical_and_datacenter.json it counts such boxes and lines. They ask, so they are read in both.
const beside: Record<string, number> = { "google__vsaq/infrastructure.json": 11 + 6 };

describe.runIf(here)("other people's sheets", () => {
  it.each(index.files)("$file", { timeout: 120_000 }, async ({ file, questionRows }) => {
    const read = await readDocument({
      bytes: new Uint8Array(readFileSync(new URL(file, FOLDER))),
      name: file.split("/").at(-1) ?? file,
    });
    if (!read.ok) throw new Error(read.code);
    const { rows } = recogniseRows(arrangeDocument(read.value));
    const questions = rows.filter((row) => row.bucket === "question");
    expect(new Set(questions.map((row) => `${row.sheet}!${row.gridRow}`)).size).toBe(questions.length);
    if (questionRows !== null) expect(questions).toHaveLength(questionRows + (beside[file] ?? 0));
  });
});
