import { describe, expect, it } from "vitest";
import { defaultView } from "../view/view-state.ts";
import { moveColumn, setWidth } from "./arrange-columns.ts";

describe("moveColumn", () => {
  it.each([
    { title: "to the left", id: "c", to: 0, expected: ["c", "a", "b"] },
    { title: "to the right", id: "a", to: 1, expected: ["b", "a", "c"] },
    { title: "past the end", id: "a", to: 9, expected: ["b", "c", "a"] },
    { title: "before the start", id: "a", to: -1, expected: ["a", "b", "c"] },
  ])("$title", ({ id, to, expected }) => {
    expect(moveColumn({ shown: ["a", "b", "c"], id, to })).toEqual(expected);
  });
});

describe("setWidth", () => {
  it("replaces a width and keeps it readable", () => {
    expect(setWidth({ ...defaultView, widths: ["a_300", "b_200"] }, "a", 20)).toEqual({ widths: ["b_200", "a_140"] });
  });
});
