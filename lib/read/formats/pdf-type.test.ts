import { describe, expect, it } from "vitest";
import type { PdfItem } from "./pdf-page.ts";
import { makePdfSheet } from "./pdf-sheet.ts";

/** A line as a PDF has it, full-width letters as wide as it is high. */
function write(text: string, y: number, { height = 10, bold = false } = {}): PdfItem {
  const item = { text, x: 30, y, width: [...text].length * height, height };
  return bold ? { ...item, bold } : item;
}

function readTypes(items: PdfItem[]): string[] {
  const { sheet } = makePdfSheet([{ number: 1, width: 200, items, horizontal: [], vertical: [], links: [] }]);
  return sheet.cells.map(({ text, heading, bold, apart }) =>
    [heading ? `h${heading}` : "", bold ? "bold" : "", apart ?? "", text].filter((part) => part !== "").join(" "),
  );
}

describe("the type in which a PDF's lines are set", () => {
  it.each([
    {
      title:
        "larger type makes headings, each size a level; smaller type stands apart; a little larger or smaller says nothing",
      items: [
        write("白書", 20, { height: 20 }),
        write("灯り", 50, { height: 14, bold: true }),
        write("灯りはありますか", 75, { bold: true }),
        write("あります毎晩つけています", 95, { height: 10.5 }),
        write("小さい字です", 120, { height: 8 }),
        write("舟", 150, { height: 14, bold: true }),
        write("九艘あります古いです", 175),
      ],
      expected: [
        "h1 白書",
        "h2 bold 灯り",
        "bold 灯りはありますか",
        "あります毎晩つけています",
        "small 小さい字です",
        "h2 bold 舟",
        "九艘あります古いです",
      ],
    },
    {
      title: "where most of a text is bold, bold says nothing",
      items: [write("灯りはありますか", 20, { bold: true }), write("あります", 45)],
      expected: ["灯りはありますか", "あります"],
    },
    {
      title:
        "a full bold line and a plain one close below it are two paragraphs; a full line that turns bold within is one",
      items: [
        write("灯りはどこにありますかお教え下さい", 20, { bold: true }),
        write("桟橋の端にあります", 34),
        write("門にもありますので夜でも明るい港で", 60),
        write("す朝は", 74),
      ],
      expected: [
        "bold 灯りはどこにありますかお教え下さい",
        "桟橋の端にあります",
        "門にもありますので夜でも明るい港です朝は",
      ],
    },
  ])("$title", ({ items, expected }) => {
    expect(readTypes(items)).toEqual(expected);
  });
});
