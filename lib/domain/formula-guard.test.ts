import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardFormula, unguardFormula } from "./formula-guard.ts";

const sign = fc.constantFrom("", "'", "''", "=", "+", "-", "@", "\t", "\r", "\n", " =", "＝", "－", "　＋", "'=", "a");
const hostile = fc.tuple(sign, fc.string({ unit: "binary" })).map((parts) => parts.join(""));

describe("guardFormula", () => {
  it.each([
    { input: "=1+1", expected: "'=1+1" },
    { input: "+81-3-1234-5678", expected: "'+81-3-1234-5678" },
    { input: "-", expected: "'-" },
    { input: "@SUM(A1)", expected: "'@SUM(A1)" },
    { input: "\t=1", expected: "'\t=1" },
    { input: "\r=1", expected: "'\r=1" },
    { input: " =1", expected: "' =1" },
    { input: "＝1", expected: "'＝1" },
    { input: "'=1", expected: "''=1" },
    { input: "'quoted'", expected: "'quoted'" },
    { input: "有り", expected: "有り" },
    { input: "1=1", expected: "1=1" },
    { input: "", expected: "" },
  ])("$input", ({ input, expected }) => {
    expect(guardFormula(input)).toBe(expected);
  });

  it("leaves nothing that could run", () => {
    fc.assert(fc.property(hostile, (text) => !/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(guardFormula(text))));
  });

  it("can be taken back, so that no two texts become one", () => {
    fc.assert(fc.property(hostile, (text) => unguardFormula(guardFormula(text)) === text));
  });
});
