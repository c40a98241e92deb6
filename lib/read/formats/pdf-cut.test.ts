import { describe, expect, it } from "vitest";
import type { PdfItem, PdfLine, PdfPage } from "./pdf-page.ts";
import { makeCutSheet } from "./pdf-sheet.ts";

const write = (text: string, x: number, y: number): PdfItem => ({ text, x, y, width: text.length * 5, height: 10 });
const page = (items: PdfItem[], horizontal: PdfLine[] = []): PdfPage => ({
  ...{ number: 1, width: 300, height: 400, items, horizontal, vertical: [], links: [] },
});

const read = (pages: PdfPage[], edges: number[]) =>
  makeCutSheet(pages, edges).sheet.cells.map(({ row, column, text }) => `${row},${column} ${text}`);

describe("columns where a person says that they part", () => {
  it("rows begin with their numbers; a text that runs over an edge is cut there, a title above is not", () => {
    const items = [
      write("What we answered to those who asked us", 20, 20),
      write("1", 20, 100),
      write("Is it done? Yes.", 40, 100),
      write("More.", 105, 112),
      write("2", 20, 130),
      write("And that?", 40, 130),
      write("No.", 105, 130),
      write("3", 20, 150),
      write("Or so? Yes.", 40, 150),
    ];
    expect(read([page(items)], [15, 35, 98, 200])).toEqual([
      "1,1 What we answered to those who asked us",
      "2,1 1",
      "2,2 Is it done?",
      "2,3 Yes.\nMore.",
      "3,1 2",
      "3,2 And that?",
      "3,3 No.",
      "4,1 3",
      "4,2 Or so? Yes.",
    ]);
  });

  it("without numbers each text in the first column begins a row", () => {
    const items = [write("Is it done?", 20, 100), write("Yes.", 120, 100), write("Surely.", 120, 112)];
    const more = [write("And that?", 20, 130), write("No.", 120, 130)];
    expect(read([page([...items, ...more])], [15, 110, 200])).toEqual([
      "1,1 Is it done?",
      "1,2 Yes.\nSurely.",
      "2,1 And that?",
      "2,2 No.",
    ]);
  });

  it("keeps what lies outside the edges, and the page by which they can be set again", () => {
    const { sheet } = makeCutSheet(
      [page([write("Is it?", 20, 100), write("Note", 250, 100), write("Foot", 250, 300)])],
      [15, 200],
    );
    expect(sheet.cells.map(({ text }) => text).join(" ")).toBe("Is it? Note Foot");
    expect(sheet.paper).toMatchObject({ page: 1, width: 300, height: 400, edges: [15, 200], byHand: true });
    expect(sheet.paper?.texts.map(({ text }) => text)).toEqual(["Is it?", "Note", "Foot"]);
  });
});
