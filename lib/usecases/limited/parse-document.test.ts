import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/read/read-document.ts";
import { recogniseRows } from "#lib/recognise/recognise-rows.ts";
import { parseDocument, parseWithLayout } from "./parse-document.ts";

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../read/fixtures/${name}`, import.meta.url)));

it("hands over the layout beside the document", async () => {
  const input = { bytes: fixture("reference.xlsx"), name: "reference.xlsx" };
  const read = await readDocument(input);
  if (!read.ok) throw new Error(read.code);
  expect(await parseWithLayout(input)).toEqual({ ...read, layout: recogniseRows(read.value).layout });
});

it("puts tables side by side under one another, unless a person wants the cells where the file has them", async () => {
  const text = "No.,質問,回答,No.,質問,回答\n1,保管場所,国内,3,認証,有り\n2,間隔,日次,4,暗号化,有り";
  const input = { bytes: new TextEncoder().encode(text), name: "side.csv" };
  const [arranged, asWritten] = [await parseDocument(input), await parseDocument({ ...input, asWritten: true })];
  expect(asWritten).toEqual(await readDocument(input));
  expect(arranged.ok && arranged.value.issues.map(({ code }) => code)).toEqual(["tables-stacked"]);
});

describe("a file read in a process of its own", () => {
  it.each([
    "reference.txt",
    "reference.xlsx",
    "reference.xls",
    "reference.ods",
    "reference.docx",
    "reference-writer.pdf",
  ])("%s: the outcome is the same as without", async (name) => {
    const input = { bytes: fixture(name), name };
    expect(await parseDocument(input)).toEqual(await readDocument(input));
  });

  it("reads several at once, each its own", async () => {
    const names = ["reference.txt", "reference.md", "reference.ods", "reference.xlsx", "reference-shift-jis.csv"];
    const read = await Promise.all(names.map((name) => parseDocument({ bytes: fixture(name), name })));
    expect(read.map((outcome) => outcome.ok && outcome.value.name)).toEqual(names);
  });

  it.each([
    { title: "an empty file", bytes: new Uint8Array(), code: "file-empty" },
    { title: "a damaged one", bytes: fixture("reference.xlsx").slice(0, 4_000), code: "file-damaged" },
    {
      title: "a name that no shell would like",
      bytes: new TextEncoder().encode("\u0000\u0001\u0000"),
      code: "format-unsupported",
    },
  ])("refuses $title", async ({ bytes, code }) => {
    expect(await parseDocument({ bytes, name: "--eval=\u0000 $(x)\ud800" })).toMatchObject({ ok: false, code });
  });
});
