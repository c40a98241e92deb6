import { describe, expect, it } from "vitest";
import { findWordCutting, joinTextLines, type TextLine } from "./pdf-lines.ts";
import { relativeWidth } from "./pdf-page.ts";

const INNER_RIGHT = 100;

/** Lines one below the other, 10 points high; a letter is 5 points wide, a full-width one 10. */
function makeLines(texts: readonly string[], right?: number): TextLine[] {
  return texts.map((text, i) => {
    const width = [...text].reduce((sum, letter) => sum + relativeWidth(letter) * 10, 0);
    return { text, left: 0, right: right ?? width, y: i * 13, height: 10 };
  });
}

describe("the lines of a cell as one text", () => {
  it.each([
    {
      title: "Japanese that fills the line",
      lines: ["保存データを暗号化し", "ています。"],
      expected: "保存データを暗号化しています。",
    },
    { title: "a line with room ends for good", lines: ["有り", "暗号化します"], expected: "有り\n暗号化します" },
    {
      title: "words that had no room",
      lines: ["reviewed by both", "departments"],
      expected: "reviewed by both departments",
    },
    { title: "a word that would have fitted", lines: ["Yes.", "Always"], expected: "Yes.\nAlways" },
    {
      title: "letters with accents are words",
      lines: ["la sécurité", "élémentaire"],
      expected: "la sécurité élémentaire",
    },
    {
      title: "a dash with room after it",
      lines: ["subprocessors –", "on"],
      expected: "subprocessors –\non",
    },
    {
      title: "a dash at a full line's end",
      lines: ["all subprocessors –", "updated daily"],
      expected: "all subprocessors – updated daily",
    },
    {
      title: "a compound's hyphen",
      lines: ["state-of-the-art non-", "disclosure"],
      expected: "state-of-the-art non-disclosure",
    },
    {
      title: "an address that goes on",
      lines: ["https://a.example/b-", "c/index.html?d=e for f"],
      expected: "https://a.example/b-c/index.html?d=e for f",
    },
    {
      title: "an address cut at the edge",
      lines: ["https://a.example/cu", "tting"],
      expected: "https://a.example/cutting",
    },
    {
      title: "an address that ended",
      lines: ["at https://a.example", "for everybody"],
      expected: "at https://a.example for everybody",
    },
  ])("$title", ({ lines, expected }) => {
    expect(joinTextLines(makeLines(lines), { innerRight: INNER_RIGHT, cutsWords: false })).toBe(expected);
  });

  it("where words are cut anywhere, nothing goes between their halves", () => {
    const lines = makeLines(["this is a sentence w", "ith cut words"]);
    expect(joinTextLines(lines, { innerRight: INNER_RIGHT, cutsWords: true })).toBe(
      "this is a sentence with cut words",
    );
  });
});

describe("whether words are cut anywhere", () => {
  const pairs = (rights: readonly number[], text = "some words that fill") =>
    rights.flatMap((right) => {
      const [before, line] = makeLines([text, "a line"], right);
      return before && line ? [{ before, line, innerRight: INNER_RIGHT }] : [];
    });
  it.each([
    { title: "lines that end near the edge, never quite alike", rights: [97, 99.9, 98, 96, 98.5], expected: true },
    { title: "justified lines", rights: [100, 99.9, 100, 100, 99.95], expected: false },
    { title: "ragged lines", rights: [80, 92, 99, 75, 88], expected: false },
  ])("$title", ({ rights, expected }) => {
    expect(findWordCutting(pairs(rights))).toBe(expected);
  });

  it.each([
    { text: "some words that fill", expected: false },
    { text: "通信の方式はTLS", expected: true },
  ])("of two lines, by the language: $text", ({ text, expected }) => {
    expect(findWordCutting(pairs([98, 99], text))).toBe(expected);
  });
});
