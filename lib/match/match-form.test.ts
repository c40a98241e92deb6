import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchForm, tracedMatchForm } from "./match-form.ts";
import { stemWord } from "./stem-word.ts";

describe("matchForm", () => {
  it.each([
    { title: "long vowels", input: "サーバー ユーザー", expected: "サバユザ" },
    { title: "a line break of the layout", input: "バック\nアップ", expected: "バックアップ" },
    { title: "letters and digits", input: "ISO27001／ISO 27001", expected: "iso 27001 iso 27001" },
    { title: "word forms and spellings", input: "Synchronised clocks", expected: "synchroniz clock" },
    { title: "punctuation", input: "ID・パスワード（等）", expected: "id パスワド 等 " },
    { title: "nothing", input: "", expected: "" },
  ])("folds $title", ({ input, expected }) => {
    expect(matchForm(input)).toBe(expected);
  });

  it("is traced back to the original", () => {
    const original = "ｻｰﾊﾞｰのＥＮＣＲＹＰＴＥＤ通信";
    const { text, starts, ends } = tracedMatchForm(original);
    const written = (term: string) =>
      original.slice(starts[text.indexOf(term)], ends[text.indexOf(term) + term.length - 1]);
    expect([written("サバ"), written("encrypt"), written("通信")]).toEqual(["ｻｰﾊﾞｰ", "ＥＮＣＲＹＰＴＥＤ", "通信"]);
  });

  it("has a start and an end for every unit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (original) => {
        const { text, starts, ends } = tracedMatchForm(original);
        return starts.length === text.length && ends.length === text.length;
      }),
    );
  });
});

describe("stemWord", () => {
  it.each([
    ["scanning", "scan"],
    ["scans", "scan"],
    ["policies", "policy"],
    ["access", "access"],
    ["virus", "virus"],
    ["stored", "stor"],
    ["store", "stor"],
    ["certificate", "certificat"],
    ["certification", "certification"],
    ["centres", "center"],
    ["ids", "ids"],
    ["https", "https"],
  ])("%s → %s", (word, stem) => {
    expect(stemWord(word)).toBe(stem);
  });
});
