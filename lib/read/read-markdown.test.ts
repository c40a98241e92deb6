import { describe, expect, it } from "vitest";
import { bytesOf, readCells, readGrid } from "./testing/read-grid.ts";

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
    {
      title: "fields below one another in one paragraph end with their lines",
      input: "# T\n\nSupplier: Acme\nDate: 2026-08-01\n\nWe say: it is\nencrypted\n",
      expected: ["1,1 T", "3,1 Supplier: Acme", "4,1 Date: 2026-08-01", "6,1 We say: it is encrypted"],
    },
    {
      title:
        "lines that begin with labels are lines of their own, as are notes between them; what a label's line leaves over goes on",
      input: "Q1: rope?\nA: yes, of\nhemp\nQ2: lamp?\n\n暗号化：あり\n※鍵は別\n(夜間も)\n保管：国内\n",
      expected: [
        "1,1 Q1: rope?",
        "2,1 A: yes, of hemp",
        "4,1 Q2: lamp?",
        "6,1 暗号化：あり",
        "7,1 ※鍵は別",
        "8,1 (夜間も)",
        "9,1 保管：国内",
      ],
    },
    {
      title: "an answer's label begins a line below an item as well",
      input: "1. rope?\n   Answer: hemp\n2. lamp?\n   Answer: oil\n",
      expected: ["1,1 1. rope?", "2,1 Answer: hemp", "3,1 2. lamp?", "4,1 Answer: oil"],
    },
    {
      title: "a text that was wrapped stays one, whatever stands before a colon in it",
      input: "The pier is lit from nine to\nfive: nobody comes later, and\nthe gate: it is shut at 9:30\n",
      expected: ["1,1 The pier is lit from nine to five: nobody comes later, and the gate: it is shut at 9:30"],
    },
    {
      title: "a sentence that ends and one that goes on before a colon are no labels",
      input:
        "Lamp: lit from dusk on\nall piers. Oil: in casks\nRope: hemp, except\non holidays and for: guests\nmCrane: new\n",
      expected: [
        "1,1 Lamp: lit from dusk on all piers. Oil: in casks",
        "3,1 Rope: hemp, except on holidays and for: guests",
        "5,1 mCrane: new",
      ],
    },
    {
      title: "labels in small letters are labels where most are, or where the sentence above has its end",
      input: "lamp: lit\nrope: hemp\n\nCrane: new.\npier: of stone\n",
      expected: ["1,1 lamp: lit", "2,1 rope: hemp", "4,1 Crane: new.", "5,1 pier: of stone"],
    },
    {
      title: "headings above several questions or facts with labels are headings",
      input:
        "# Rope\nQ1: hemp?\nA: yes\n\nQ2: long?\nA: no\n# Lamp\n- **oil:** yes\n- **wick:** new\n- **glass:** old\n",
      expected: [
        "1,1 Rope",
        "2,1 Q1: hemp?",
        "3,1 A: yes",
        "5,1 Q2: long?",
        "6,1 A: no",
        "7,1 Lamp",
        "8,1 oil: yes",
        "9,1 wick: new",
        "10,1 glass: old",
      ],
    },
    {
      title: "headings above the same labels again and again are what is asked",
      input: "# Rope?\nAnswer: yes\nDetail: hemp\n# Lamp?\nAnswer: no\nDetail: dark\n",
      expected: ["1,1 Rope?", "1,2 Answer: yes\nDetail: hemp", "4,1 Lamp?", "4,2 Answer: no\nDetail: dark"],
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
