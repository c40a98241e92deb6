import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "#lib/domain/source-document.ts";
import { readLimits } from "./limits.ts";
import { packArchive } from "./pack-archive.ts";
import { readDocument } from "./read-document.ts";

const bytesOf = (content: string | readonly number[]) =>
  typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);

/** The cells of the first sheet as "address text", the shortest form that still says everything about a plain grid. */
async function readGrid(content: Uint8Array, name = ""): Promise<string[]> {
  const read = await readDocument({ bytes: content, name });
  if (!read.ok) return [read.code];
  return (read.value.sheets[0]?.cells ?? []).map(({ row, column, text }) => `${row},${column} ${text}`);
}

async function readCells(content: Uint8Array, name = ""): Promise<Cell[]> {
  const read = await readDocument({ bytes: content, name });
  if (!read.ok) throw new Error(read.code);
  return read.value.sheets[0]?.cells ?? [];
}

describe("text, csv and tsv", () => {
  it.each([
    { title: "tabs", input: "No\tQ\n1\t暗号化", expected: ["1,1 No", "1,2 Q", "2,1 1", "2,2 暗号化"] },
    {
      title: "commas and quotes",
      input: 'a,"b, ""c""\nd"\n1,2',
      expected: ["1,1 a", '1,2 b, "c"\nd', "2,1 1", "2,2 2"],
    },
    {
      title: "semicolons, commas in the text",
      input: "q;a\nx, y;z\nu, v;w",
      expected: ["1,1 q", "1,2 a", "2,1 x, y", "2,2 z", "3,1 u, v", "3,2 w"],
    },
    { title: "a line that names its delimiter", input: "sep=|\na|b,c", expected: ["2,1 a", "2,2 b,c"] },
    { title: "blank lines count as rows", input: "t\n\na\tb\n", expected: ["1,1 t", "3,1 a", "3,2 b"] },
    { title: "old line ends", input: "a,b\rc,d", expected: ["1,1 a", "1,2 b", "2,1 c", "2,2 d"] },
    { title: "a quote that never closes", input: 'a\t"b\nc\td', expected: ["1,1 a", '1,2 "b', "2,1 c", "2,2 d"] },
    {
      title: "markdown's autolinks in text",
      input: "x\t<https://a.example/>",
      expected: ["1,1 x", "1,2 <https://a.example/>"],
    },
  ])("$title", async ({ input, expected }) => {
    expect(await readGrid(bytesOf(input))).toEqual(expected);
  });

  const readLines = (text: string) =>
    text.split("\n").flatMap((line, i) => (line === "" ? [] : [`${i + 1},1 ${line}`]));
  it.each([
    {
      title: "questions and answers, one comma or several in most lines",
      input:
        "Fjord – answers, March 2026\n\nQ1: Is there a plan, and is it tested?\nA: Yes. RTO 4 hours, RPO 15 minutes.\n\nQ2: Is data encrypted, at rest?\nA: Yes, AES-256.",
    },
    {
      title: "a letter",
      input:
        "Dear Ms Tanaka,\n\nthank you for your questions, which we answer below,\none by one,\n\nKind regards,\nAnna",
    },
    { title: "numbers of thousands", input: "会員 1,200社\n料金 3,000円\n件数 10,000件" },
    {
      title: "Japanese",
      input: "問1：暗号化していますか、または予定がありますか。\n答：はい、AES-256で、保存時も通信時も。",
    },
    { title: "a list", input: "- a; b; c\n- d\n  1. e, f\n  2. g | h" },
    { title: "quotes that are only quotes", input: '"Encrypted, always"\nHe said "no", they said "yes"' },
    {
      title: "numbered questions, answers indented",
      input: "1. Is it on?\n   Answer: Yes, it is\n2. Is it off?\n   Answer: No",
    },
  ])("prose stays whole, line by line: $title", async ({ input }) => {
    const expected = readLines(input).map((line) => line.replace(/^(\d+,1) +/, "$1 "));
    expect(await readGrid(bytesOf(input), "x.txt")).toEqual(expected);
    expect(await readGrid(bytesOf(input))).toEqual(expected);
  });

  it.each([
    { title: "two columns", input: "q,a\n暗号化,有り\nバックアップ,無し", columns: 2 },
    { title: "a title and sections between", input: "Title\nNo,Q,A\n1,x,y\nSection\n2,z,w\n3,v,u", columns: 3 },
    { title: "spaces after each comma", input: "No, Q, A\n1, x, y\n2, z, w", columns: 3 },
    {
      title: "a header over ragged rows",
      input: "No,Question,Answer\n1,a, b and c,Yes, always\n2,d,No\n3,e,Yes, f, g",
      columns: 5,
    },
    { title: "bars with spaces", input: "No | Q | A\n1 | x, y | z\n2 | v | w", columns: 3 },
    {
      title: "cells pasted under a letter",
      input: "Dear all,\nhere it is, as asked:\n\nNo\tQ\tA\n1\tx, y\tz",
      columns: 3,
    },
  ])("a table is told from prose: $title", async ({ input, columns }) => {
    const read = await readDocument({ bytes: bytesOf(input), name: "x.txt" });
    expect(read.ok && read.value.sheets[0]?.columns).toBe(columns);
  });

  it("a file called csv is one, however ragged", async () => {
    expect(await readGrid(bytesOf("No,Q\nDear all, hello\n1,a, b\n2"), "x.csv")).toEqual([
      "1,1 No",
      "1,2 Q",
      "2,1 Dear all",
      "2,2 hello",
      "3,1 1",
      "3,2 a",
      "3,3 b",
      "4,1 2",
    ]);
  });

  it.each([
    { title: "UTF-8 with a mark", bytes: [0xef, 0xbb, 0xbf, 0xe6, 0x9c, 0x89], expected: "有" },
    { title: "UTF-16 LE with a mark", bytes: [0xff, 0xfe, 0x09, 0x67], expected: "有" },
    { title: "UTF-16 BE with a mark", bytes: [0xfe, 0xff, 0x67, 0x09], expected: "有" },
    { title: "UTF-16 LE without a mark", bytes: [...Buffer.from("No,有り\nab,cd\n", "utf16le")], expected: "No" },
    {
      title: "Shift_JIS",
      bytes: [0x88, 0xc3, 0x8d, 0x86, 0x89, 0xbb, 0x82, 0xcc, 0x97, 0x4c, 0x96, 0xb3],
      expected: "暗号化の有無",
    },
    {
      title: "code page 932 beyond Shift_JIS",
      bytes: [0x87, 0x40, 0x88, 0xc3, 0x8d, 0x86, 0x89, 0xbb],
      expected: "①暗号化",
    },
    {
      title: "EUC-JP",
      bytes: [0xb0, 0xc5, 0xb9, 0xe6, 0xb2, 0xbd, 0xa4, 0xce, 0xcd, 0xad, 0xcc, 0xb5],
      expected: "暗号化の有無",
    },
    { title: "windows-1252", bytes: [...Buffer.from("sécurité", "latin1")], expected: "sécurité" },
  ])("decodes $title", async ({ bytes, expected }) => {
    expect((await readGrid(bytesOf(bytes)))[0]).toBe(`1,1 ${expected}`);
  });

  it("keeps every field of any grid", async () => {
    const field = fc.stringMatching(/^[\w"',;あ有 .-]{0,8}$/).map((text) => text.trim());
    const grid = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        fc.pre(rows.every(([first]) => first !== ""));
        const tsv = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join("\t")).join("\n");
        const expected = rows.flatMap((row, i) =>
          row.flatMap((text, j) => (text === "" ? [] : [`${i + 1},${j + 1} ${text}`])),
        );
        expect(await readGrid(bytesOf(tsv), "x.tsv")).toEqual(expected);
      }),
    );
  });
});

describe("links that stand as html in a cell's text", () => {
  it.each([
    {
      title: "the text stays, the address becomes a link",
      input: '有り ▼証跡 <a href="https://a.example/?x=1&amp;y">https://a.example/</a>\tb',
      expected: {
        text: "有り ▼証跡 https://a.example/",
        links: [{ text: "https://a.example/", url: "https://a.example/?x=1&y" }],
      },
    },
    {
      title: "two of them, other attributes, single quotes",
      input: "<A target=_blank href='u:1'>one</A>, <a href=\"u:2\" rel=x>two</a>\tb",
      expected: {
        text: "one, two",
        links: [
          { text: "one", url: "u:1" },
          { text: "two", url: "u:2" },
        ],
      },
    },
    { title: "half a tag is text", input: '<a href="x">y\tb', expected: { text: '<a href="x">y' } },
  ])("$title", async ({ input, expected }) => {
    const [cell] = await readCells(bytesOf(input), "x.tsv");
    expect(cell).toEqual({ row: 1, column: 1, ...expected });
  });

  it("takes time in proportion to a hostile text", async () => {
    const started = performance.now();
    await readCells(bytesOf(`a\t${'<a href="'.repeat(50_000)}</a>`), "x.tsv");
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("html", () => {
  it.each([
    {
      title: "spans leave their places free",
      input: "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>",
      expected: ["1,1 a", "1,2 b", "2,2 c", "2,3 d"],
    },
    {
      title: "line breaks, blocks and white space",
      input: "<table><tr><td>a  b<br>c\n   d<td><p>e</p><p>f</p></table>",
      expected: ["1,1 a  b\nc d", "1,2 e\nf"],
    },
    {
      title: "a nested table stays in its cell",
      input: "<table><tr><td>q<td>x<table><tr><td>1<td>2</table><tr><td>r<td>s</table>",
      expected: ["1,1 q", "1,2 x\n1\t2", "2,1 r", "2,2 s"],
    },
    {
      title: "a table that only arranges others is no table",
      input: "<table><tr><td><table><tr><td>q1<td>yes<tr><td>q2<td>no</table></table>",
      expected: ["1,1 q1", "1,2 yes", "2,1 q2", "2,2 no"],
    },
    {
      title: "a table whose cells have headings of their own only arranges them; one heading in a table does not",
      input:
        "<table><tr><td><div><i>1</i><h4>q1</h4><b>yes</b></div><td><h4>q2</h4>no<tr><td><h4>q3</h4>no<td></table><table><tr><td><h4>a</h4>x<td>b<tr><td>c<td>d</table>",
      expected: [
        ...["1,1 1", "2,1 q1 (bold)", "3,1 yes (bold)", "4,1 q2 (bold)", "5,1 no", "6,1 q3 (bold)", "7,1 no"],
        ...["8,1 a\nx", "8,2 b", "9,1 c", "9,2 d"],
      ],
    },
    {
      title: "text around tables, numbered lists",
      input: "<h1>T</h1><ol><li>x<li>y</ol><table><tr><td>a<td>b</table>",
      expected: ["1,1 T (bold)", "2,1 1. x", "3,1 2. y", "4,1 a", "4,2 b"],
    },
    {
      title: "check boxes and choices",
      input: "<table><tr><td><input type=checkbox checked> Yes<td><select><option>a<option selected>b</select></table>",
      expected: ["1,1 ☑ Yes", "1,2 b"],
    },
    {
      title: "what a definition or a folding part is called is bold, as is all that stands in bold",
      input: "<dl><dt>q<dd>yes</dl><details><summary>r</summary>no</details><p><b>s</b> t</p>",
      expected: ["1,1 q (bold)", "2,1 yes", "3,1 r (bold)", "4,1 no", "5,1 s t"],
    },
    {
      title: "nothing that a page does not show",
      input: "<table><tr><td>a<script>b</script><span style='display: none'>c</span></table>",
      expected: ["1,1 a"],
    },
  ])("$title", async ({ input, expected }) => {
    const cells = await readCells(bytesOf(input));
    const shown = cells.map(({ row, column, text, bold }) => `${row},${column} ${text}${bold ? " (bold)" : ""}`);
    expect(shown).toEqual(expected);
  });

  it("survives tags nested without end", async () => {
    expect(await readGrid(bytesOf(`<table><tr><td>${"<div>".repeat(50_000)}x`))).toEqual(["file-damaged"]);
  });
});

describe("markdown", () => {
  it.each([
    {
      title: "a table, rows by line",
      input: "# T\n\n| No | Q |\n|---|---|\n| 1 | a\\|b<br>c |\n",
      expected: ["1,1 T", "3,1 No", "3,2 Q", "5,1 1", "5,2 a|b\nc"],
    },
    {
      title: "questions as headings",
      input: "# S\n\n## Q1?\n\n**Yes.** so\nit is\n\n> hint\n\n## Q2?\nNo\n",
      expected: ["1,1 S", "3,1 Q1?", "3,2 Yes. so it is", "3,3 hint", "10,1 Q2?", "10,2 No"],
    },
    {
      title: "a line that is bold from end to end is one of its own, as a heading is",
      input: "**Q1?**\nYes, we\ndo.\n\n__Q2?__\nNo **not** yet.\n",
      expected: ["1,1 Q1?", "2,1 Yes, we do.", "5,1 Q2?", "6,1 No not yet."],
    },
  ])("$title", async ({ input, expected }) => {
    expect(await readGrid(bytesOf(input), "x.md")).toEqual(expected);
  });

  it("keeps links", async () => {
    const cells = await readCells(
      bytesOf("| a | b |\n|---|---|\n| [c](https://d.example) | <https://e.example> |"),
      "x.md",
    );
    expect(cells.slice(2)).toEqual([
      { row: 3, column: 1, text: "c", links: [{ text: "c", url: "https://d.example" }] },
      {
        row: 3,
        column: 2,
        text: "https://e.example",
        links: [{ text: "https://e.example", url: "https://e.example" }],
      },
    ]);
  });
});

describe("json", () => {
  it.each([
    {
      title: "a list of objects",
      input: '[{"id":"1","question":"q","answer":true},{"id":"2","question":"r","note":["a","b"]}]',
      expected: [
        "1,1 id",
        "1,2 question",
        "1,3 answer",
        "1,4 note",
        "2,1 1",
        "2,2 q",
        "2,3 true",
        "3,1 2",
        "3,2 r",
        "3,4 a\nb",
      ],
    },
    {
      title: "sections with lists",
      input: '{"vendor":"V","sections":[{"title":"S","items":[{"q":"a","answer":{"value":"b"}}]}]}',
      expected: ["1,1 vendor", "1,2 V", "2,1 q", "2,2 answer.value", "3,1 S", "4,1 a", "4,2 b"],
    },
    {
      title:
        "questions with questions below them are rows like the others; what sections say of themselves is no row of the table",
      input: `{"meta":{"doneOn":"2026-01-02"},"tree":[
        {"part":"p1","heading":"S","nodes":[
          {"ref":"1","ask":"a?","say":{"value":"yes"},"more":[{"ref":"1.1","ask":"b?","say":{"value":"no"},"more":[]}],"pick":["yes","no"]},
          {"ref":"2","ask":"c?","say":{"value":"x"},"more":[]}]}]}`,
      expected: [
        ...["1,1 meta.doneOn", "1,2 2026-01-02", "2,1 ref", "2,2 ask", "2,3 say.value", "2,4 pick", "2,5 more"],
        ...["3,1 S", "4,1 part", "4,2 p1", "5,1 1", "5,2 a?", "5,3 yes", "5,4 yes\nno"],
        ...["6,1 1.1", "6,2 b?", "6,3 no", "7,1 2", "7,2 c?", "7,3 x"],
      ],
    },
    {
      title:
        "a list that questions repeat to the letter holds their choices; a section is told from a question by what it lacks",
      input: `[{"id":"s","text":"S","items":[
        {"id":"1","text":"a?","answer":"y","options":[{"v":"y"},{"v":"n"}]},
        {"id":"2","text":"b?","answer":"n","options":[{"v":"y"},{"v":"n"}]}]}]`,
      expected: [
        ...["1,1 id", "1,2 text", "1,3 answer", "1,4 options", "2,1 S", "3,1 id", "3,2 s"],
        ...["4,1 1", "4,2 a?", "4,3 y", "4,4 v: y\nv: n", "5,1 2", "5,2 b?", "5,3 n", "5,4 v: y\nv: n"],
      ],
    },
    {
      title: "comments and joined strings",
      input: '// c\n[{"q": "a" + // x\n "b", "r": "+",},]',
      expected: ["1,1 q", "1,2 r", "2,1 ab", "2,2 +"],
    },
    {
      title: "an OSCAL catalog",
      input:
        '{"catalog":{"metadata":{"title":"C"},"groups":[{"title":"G","controls":[{"id":"x","title":"T","parts":[{"name":"statement","prose":"p"}]}]}]}}',
      expected: ["1,1 C", "2,1 ID", "2,2 Title", "2,3 Requirement", "2,4 Guidance", "3,1 G", "4,1 x", "4,2 T", "4,3 p"],
    },
    {
      title: "a questionnaire tree",
      input:
        '{"questionnaire":[{"type":"block","text":"B","items":[{"type":"info","text":"i"},{"type":"radiogroup","id":"r","text":"<b>q</b>?","choices":[{"r1":"y"},{"r2":"n"}]}]}]}',
      expected: ["1,1 ID", "1,2 Question", "1,3 Answer", "2,1 B", "3,1 i", "4,1 r", "4,2 q?", "4,3 "],
    },
  ])("$title", async ({ input, expected }) => {
    expect(await readGrid(bytesOf(input))).toEqual(expected);
  });

  it("does not take a broken one for data", async () => {
    expect(await readGrid(bytesOf('{"a": [1, 2'))).toEqual(["file-damaged"]);
  });
});

describe("what is refused, and why", () => {
  const zip = (parts: Record<string, string>) =>
    packArchive(new Map(Object.entries(parts).map(([name, part]) => [name, bytesOf(part)])));
  it.each([
    { title: "nothing", bytes: bytesOf(""), expected: { code: "file-empty", detail: "" } },
    { title: "white space", bytes: bytesOf(" \n\t"), expected: { code: "file-empty", detail: "" } },
    {
      title: "a picture called csv",
      bytes: bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      expected: { code: "format-unsupported", detail: "PNG" },
    },
    { title: "a program", bytes: bytesOf("MZ\0\0"), expected: { code: "format-unsupported", detail: "EXE" } },
    {
      title: "bytes of no kind",
      bytes: bytesOf([1, 2, 0, 3, 200, 0, 1, 0, 0, 9]),
      expected: { code: "format-unsupported", detail: "binary" },
    },
    {
      title: "a zip of something else",
      bytes: zip({ "a.txt": "x" }),
      expected: { code: "format-unsupported", detail: "zip" },
    },
    {
      title: "half a zip",
      bytes: zip({ "xl/workbook.xml": "x" }).slice(0, 40),
      expected: { code: "file-damaged", detail: "" },
    },
    {
      title: "an ods with a password",
      bytes: zip({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": "<manifest:encryption-data/>",
      }),
      expected: { code: "file-encrypted", detail: "" },
    },
    { title: "a pdf cut short", bytes: bytesOf("%PDF-1.7\n1 0 obj"), expected: { code: "file-damaged", detail: "" } },
    {
      title: "too large a file",
      bytes: new Uint8Array(readLimits.fileBytes + 1),
      expected: { code: "file-too-large", detail: "50 MB" },
    },
  ])("$title", async ({ bytes, expected }) => {
    expect(await readDocument({ bytes, name: "a.csv" })).toEqual({ ok: false, ...expected });
  });
});
