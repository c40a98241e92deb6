import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/read/read-document.ts";
import { recogniseRows } from "./recognise-rows.ts";

// Other people's questionnaires, where they are at hand: beside the repository, never in it.
const FOLDER = new URL("../../../shared/data/sheets/", import.meta.url);
const here = existsSync(new URL("index.json", FOLDER));

type Entry = { file: string; questionRows: number | null };
const index: { files: Entry[] } = here
  ? JSON.parse(readFileSync(new URL("index.json", FOLDER), "utf8"))
  : { files: [{ file: "none", questionRows: null }] };

// What these lose is lost before the rows get here: a PDF without ruling lines, and a check group without a text.
const uncounted = ["OWASP__ASVS/ASVS-4.0.1-ja.pdf", "google__vsaq/physical_and_datacenter.json"];
// The index counts radio and check groups only in this one; its 11 boxes and 6 lines ask, too.
const counts: Record<string, number> = { "google__vsaq/infrastructure.json": 79 + 11 + 6 };

describe.runIf(here)("other people's sheets", () => {
  it.each(index.files)("$file", { timeout: 120_000 }, async ({ file, questionRows }) => {
    const read = await readDocument({
      bytes: new Uint8Array(readFileSync(new URL(file, FOLDER))),
      name: file.split("/").at(-1) ?? file,
    });
    if (!read.ok) throw new Error(read.code);
    const { rows } = recogniseRows(read.value);
    const questions = rows.filter((row) => row.bucket === "question");
    expect(new Set(questions.map((row) => `${row.sheet}!${row.gridRow}`)).size).toBe(questions.length);
    if (questionRows !== null && !uncounted.includes(file))
      expect(questions).toHaveLength(counts[file] ?? questionRows);
    else expect(questions.length).toBeGreaterThanOrEqual(0.8 * (questionRows ?? 0));
  });
});
