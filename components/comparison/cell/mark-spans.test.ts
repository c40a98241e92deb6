import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markSpans } from "./mark-spans.ts";

describe("markSpans", () => {
  it.each([
    { title: "no spans", text: "有り", spans: [], expected: [{ text: "有り", start: 0, marked: false }] },
    {
      title: "a span in the middle",
      text: "稼働率99.9%です",
      spans: [{ start: 3, end: 8 }],
      expected: [
        { text: "稼働率", start: 0, marked: false },
        { text: "99.9%", start: 3, marked: true },
        { text: "です", start: 8, marked: false },
      ],
    },
    {
      title: "overlapping spans",
      text: "abcd",
      spans: [
        { start: 1, end: 9 },
        { start: 0, end: 2 },
      ],
      expected: [{ text: "abcd", start: 0, marked: true }],
    },
    { title: "an empty text", text: "", spans: [{ start: 0, end: 3 }], expected: [] },
  ])("$title", ({ text, spans, expected }) => {
    expect(markSpans(text, spans)).toEqual(expected);
  });

  it("loses no character", () => {
    const span = fc.record({ start: fc.nat(30), end: fc.nat(30) });
    fc.assert(
      fc.property(fc.string(), fc.array(span), (text, spans) => {
        expect(
          markSpans(text, spans)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
