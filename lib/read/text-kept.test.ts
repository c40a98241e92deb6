import * as SheetJs from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

// What xml can hold; white space at the ends and line breaks of other kinds are not kept by any of these formats.
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.constantFrom("", "", "有り", "<b>&amp;</b>", '"', "a\nb", "001", "𠮷", "=1+1", "&#13;", "]]>"),
  )
  .map((value) =>
    value
      .replace(/[^\P{C}\n]/gu, "")
      .replace(/[^\S\n]/g, " ")
      .trim(),
  );
const grid = fc.array(fc.array(text, { maxLength: 8 }), { minLength: 1, maxLength: 12 });

const writers = [
  ...(["xlsx", "xlsb", "xls", "ods"] as const).map((format) => ({
    format,
    write: async (rows: string[][]) => {
      const book = SheetJs.utils.book_new(SheetJs.utils.aoa_to_sheet(rows), "S");
      const bookType = format === "xls" ? "biff8" : format;
      return new Uint8Array(SheetJs.write(book, { type: "array", bookType, bookSST: true }));
    },
  })),
  {
    format: "csv",
    write: async (rows: string[][]) =>
      new TextEncoder().encode(
        rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n"),
      ),
  },
  {
    format: "html",
    write: async (rows: string[][]) =>
      new TextEncoder().encode(
        `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>")}</td>`).join("")}</tr>`).join("")}</table>`,
      ),
  },
];

describe("text in is text kept, for grids of any shape", () => {
  it.each(writers)("$format", async ({ format, write }) => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const expected = rows.flatMap((row, i) =>
          row.flatMap((value, j) => (value === "" ? [] : [{ row: i + 1, column: j + 1, text: value }])),
        );
        fc.pre(expected.length > 1);
        const read = await readDocument({ bytes: await write(rows), name: `a.${format}` });
        expect(
          read.ok &&
            read.value.sheets[0]?.cells.map((cell) => ({ row: cell.row, column: cell.column, text: cell.text })),
        ).toEqual(expected);
      }),
    );
  });
});
