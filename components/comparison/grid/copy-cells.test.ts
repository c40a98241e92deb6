import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { copyCells } from "./copy-cells.ts";

describe("copyCells", () => {
  it.each([
    {
      title: "plain cells",
      rows: [
        ["有り", "無し"],
        ["a", "b"],
      ],
      expected: "有り\t無し\r\na\tb",
    },
    { title: "line breaks and quotes", rows: [['有り\n"毎日"', "x"]], expected: '"有り\n""毎日"""\tx' },
    {
      title: "formulas",
      rows: [["=1+1", "+81-3", "-", "@x", "＝A1", " =A1"]],
      expected: "'=1+1\t'+81-3\t'-\t'@x\t'＝A1\t' =A1",
    },
  ])("$title", ({ rows, expected }) => {
    expect(copyCells(rows)).toBe(expected);
  });

  it("pastes as the same cells, none of which can run", () => {
    const cell = fc.string({ unit: fc.constantFrom("=", "+", "a", "\t", "\n", '"', " ", "表", "@") });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const pasted = Papa.parse<string[]>(copyCells(rows), { delimiter: "\t", newline: "\r\n" }).data;
        expect(pasted.map((line) => line.map((text) => text.replace(/^'/, "")))).toEqual(rows);
        expect(pasted.flat().filter((text) => /^\s*[=+@-]/.test(text))).toEqual([]);
      }),
    );
  });
});
