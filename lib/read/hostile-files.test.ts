import { describe, expect, it } from "vitest";
import { packArchive } from "./pack-archive.ts";
import { readDocument } from "./read-document.ts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const encode = (text: string) => new TextEncoder().encode(text);
const repeat = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i + 1)).join("");

type Parts = { rows: string; behind?: string; strings?: string };

function workbook({ rows, behind = "", strings = "" }: Parts): Uint8Array {
  const parts = {
    "_rels/.rels": `<Relationships><Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook><sheets><sheet name="S" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="s" Type="${RELATIONS}/worksheet" Target="s.xml"/><Relationship Id="t" Type="${RELATIONS}/sharedStrings" Target="t.xml"/></Relationships>`,
    "xl/s.xml": `<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`,
    "xl/t.xml": `<sst>${strings}</sst>`,
  };
  return packArchive(new Map(Object.entries(parts).map(([name, xml]) => [name, encode(xml)])));
}

const columns = ["A", "B", "C"] as const;
const fill = (count: number, from: readonly string[] = columns) =>
  repeat(count, (i) => `<row r="${i}">${from.map((letter) => `<c r="${letter}${i}"><v>${i}</v></c>`).join("")}</row>`);

const CELLS = "500000";
const LINE = "500000";

/** Each of them once took all of the 20 seconds or of the memory. */
const refused: readonly { title: string; name?: string; make: () => Uint8Array; code: string; detail: string }[] = [
  {
    title: "one text that many cells share",
    make: () =>
      workbook({
        rows: repeat(400, (i) => `<row r="${i}">${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`),
        strings: `<si><t>${"y".repeat(30_000)}</t></si>`,
      }),
    code: "too-much-text",
    detail: "100000000",
  },
  {
    title: "merged ranges upon one another",
    make: () => workbook({ rows: fill(3_000), behind: repeat(5_000, (i) => `<mergeCell ref="A${i}:XFD1048576"/>`) }),
    code: "too-many-cells",
    detail: CELLS,
  },
  {
    title: "links upon one another",
    make: () =>
      workbook({ rows: fill(3_000), behind: repeat(5_000, (i) => `<hyperlink ref="A1:C3000" location="x${i}"/>`) }),
    code: "too-many-cells",
    detail: CELLS,
  },
  {
    title: "drop-downs upon one another",
    make: () =>
      workbook({
        rows: fill(3_000),
        behind: repeat(
          5_000,
          (i) =>
            `<dataValidation type="list" sqref="A${i}:XFD1048576"><formula1>S!$A$1:$A$3000</formula1></dataValidation>`,
        ),
      }),
    code: "too-many-cells",
    detail: CELLS,
  },
  {
    title: "a csv of one line",
    name: "a.csv",
    make: () => encode(`a,b,c\n1,"${"x, ".repeat(5_000_000)}`),
    code: "line-too-long",
    detail: LINE,
  },
  {
    title: "quotation marks alone",
    name: "a.csv",
    make: () => encode('"'.repeat(10_000_000)),
    code: "line-too-long",
    detail: LINE,
  },
  {
    title: "millions of lines",
    name: "a.txt",
    make: () => encode("a\n".repeat(5_000_000)),
    code: "too-many-cells",
    detail: CELLS,
  },
  {
    title: "a markdown table of one line",
    name: "a.md",
    make: () => encode(`|a|b|\n|-|-|\n|${"*a* ".repeat(1_000_000)}`),
    code: "line-too-long",
    detail: LINE,
  },
  {
    title: "cells of html that reach over one another",
    make: () =>
      encode(`<table>${`<tr>${'<td rowspan="9999" colspan="999">x</td>'.repeat(20)}</tr>`.repeat(100)}</table>`),
    code: "too-many-cells",
    detail: CELLS,
  },
  { title: "brackets alone", make: () => encode("[".repeat(1_000_000)), code: "file-damaged", detail: "json" },
  { title: "nothing but NUL", name: "a.csv", make: () => new Uint8Array(100_000), code: "file-empty", detail: "" },
];

describe("hostile files are refused early, by the limit that they pass", () => {
  it.each(refused)("$title", { timeout: 20_000 }, async ({ name = "a", make, code, detail }) => {
    expect(await readDocument({ bytes: make(), name })).toEqual({ ok: false, code, detail });
  });

  // No clock: what costs the square of its length runs into the limit.
  it.each([
    { title: "blanks in markdown", name: "a.md", text: `a${" ".repeat(400_000)}b\n\nc\n` },
    { title: "blanks in html", name: "a.html", text: `<p>a${" ".repeat(400_000)}b</p><p>c</p>` },
  ])("$title are read", { timeout: 20_000 }, async ({ name, text }) => {
    const read = await readDocument({ bytes: encode(text), name });
    expect(read.ok && read.value.sheets[0]?.cells.at(-1)?.text).toBe("c");
  });

  it("NUL among text shows as lost, and the rest is read", async () => {
    const read = await readDocument({
      bytes: encode("No,Question,Answer\n1,Is it \0\0 encrypted?,Yes\n"),
      name: "a.csv",
    });
    expect(read).toMatchObject({ ok: true, value: { issues: [{ code: "text-undecodable" }] } });
    if (read.ok) expect(read.value.sheets[0]?.cells[4]?.text).toBe("Is it \ufffd encrypted?");
  });
});
