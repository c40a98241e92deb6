import { expect, it } from "vitest";
import { buildRow } from "#lib/testing/build-values.ts";
import { bestLine, excerptAt, searchWords, sheetText } from "./sheet-text.ts";

it("a sheet's text has a line for each row, of what was answered", () => {
  const rows = [
    buildRow({ bucket: "header", answer: "回答" }),
    buildRow({ question: "暗号化の有無", answer: "有り\nＡＥＳ－256", remarks: "ﾃﾞｰﾀﾍﾞｰｽ" }),
    buildRow({ question: "監視" }),
  ];
  expect(sheetText(rows)).toBe("\n有り aes-256 データベース\n");
});

it.each<{ text: string; search: string; line: number | null }>([
  { text: "a b\nb c\nc", search: "b c", line: 1 },
  { text: "a\nb", search: "x", line: null },
  { text: "", search: "", line: null },
  { text: "tls 1.3", search: "ＴＬＳ　1.3", line: 0 },
])("the row that holds most of “$search”", ({ text, search, line }) => {
  expect(bestLine(text, searchWords(search))).toBe(line);
});

it.each<{ text: string; words: string[]; excerpt: string }>([
  { text: "有り。ＡＥＳで暗号化", words: ["aes"], excerpt: "有り。ＡＥＳで暗号化" },
  { text: `${"あ".repeat(50)}ＡＥＳで暗号化`, words: ["暗号", "aes"], excerpt: `…${"あ".repeat(30)}ＡＥＳで暗号化` },
  { text: "あ".repeat(50), words: ["aes"], excerpt: "あ".repeat(50) },
])("an answer is shown from shortly before a found word", ({ text, words, excerpt }) => {
  expect(excerptAt(text, words)).toBe(excerpt);
});
