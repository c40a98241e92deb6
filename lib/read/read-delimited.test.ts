import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";
import { bytesOf, readCells, readGrid } from "./testing/read-grid.ts";

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
