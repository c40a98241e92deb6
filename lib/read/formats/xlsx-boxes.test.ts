import { describe, expect, it } from "vitest";
import { readXlsxBoxes } from "./xlsx-boxes.ts";

const shape = (type: string, inner: string, caption = "") =>
  `<v:shape id="s" type="#_x0000_t201"><v:textbox><div><font face="MS P Gothic">${caption}</font></div></v:textbox>` +
  `<x:ClientData ObjectType="${type}">${inner}</x:ClientData></v:shape>`;
const drawing = (shapes: string) =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${shapes}</xml>`;
const anchor = (text: string) => `<x:Anchor>${text}</x:Anchor>`;

describe("check boxes and option buttons over cells", () => {
  it.each([
    {
      title: "a ticked box with its caption",
      vml: shape("Checkbox", `${anchor("2, 5, 3, 2, 2, 60, 3, 19")}<x:Checked>1</x:Checked>`, "はい"),
      expected: [{ row: 4, column: 3, checked: true, caption: "はい" }],
    },
    {
      title: "an empty box, and one that begins at the foot of the row above",
      vml:
        shape("Checkbox", anchor("2, 70, 3, 2, 3, 10, 4, 1"), "いいえ") +
        shape("Radio", `${anchor("2, 5, 3, 18, 2, 60, 4, 17")}<x:Checked>1</x:Checked>`),
      expected: [
        { row: 4, column: 3, checked: false, caption: "いいえ" },
        { row: 5, column: 3, checked: true, caption: "" },
      ],
    },
    {
      title: "notes and buttons are none",
      vml: shape("Note", anchor("1, 1, 1, 1, 2, 2, 2, 2")) + shape("Button", anchor("1, 1, 1, 1, 2, 2, 2, 2"), "Send"),
      expected: [],
    },
    {
      title: "a box without a place is left out",
      vml: shape("Checkbox", anchor("a, b")) + shape("Checkbox", ""),
      expected: [],
    },
  ])("$title", ({ vml, expected }) => expect(readXlsxBoxes(drawing(vml))).toEqual(expected));
});
