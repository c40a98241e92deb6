import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, foldWithOffsets, normaliseText } from "./fold-text.ts";

describe("foldText", () => {
  it.each([
    { title: "radicals of both blocks", input: "関⻄の停⽌⽅法", expected: "関西の停止方法" },
    { title: "full-width and half-width forms", input: "ＳＯＣ２　ﾊﾞｯｸｱｯﾌﾟ", expected: "soc2 バックアップ" },
    { title: "decomposed kana", input: "ハ\u3099ックアッフ\u309a", expected: "バックアップ" },
    { title: "the middle dot of Chromium's PDFs", input: "削除‧廃棄", expected: "削除・廃棄" },
    { title: "white space", input: "  a \n\t b\u3000", expected: "a b" },
    { title: "circled digits and enclosed words", input: "①㈱Ⅲ", expected: "1(株)iii" },
    { title: "nothing", input: "", expected: "" },
  ])("$title", ({ input, expected }) => {
    expect(foldText(input)).toBe(expected);
  });

  it("is the same when folded twice", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => foldText(foldText(text)) === foldText(text)));
  });

  it("folds what is as it should be as it folds anything", () => {
    const unit = fc.constantFrom(..."aZ 9。、（）Ａ～ガばー漢\u3000\n\u3099", "ｶﾞ", "é");
    fc.assert(
      // A circled digit is never left as it is, and so what stands before it is looked at sign by sign.
      fc.property(fc.string({ unit }), (text) => `${foldText(`あ${text}い`)}1` === foldText(`あ${text}い①`)),
    );
  });
});

describe("foldWithOffsets", () => {
  it("traces a match to its verbatim span", () => {
    const verbatim = "稼働率は９９．９％（ﾍﾞｽﾄ）";
    const { text, starts } = foldWithOffsets(verbatim);
    const at = text.indexOf("99.9%");
    expect(verbatim.slice(starts[at], starts[at + 5])).toBe("９９．９％");
    expect(text).toBe("稼働率は99.9%(ベスト)");
  });

  it("folds what needs no tracing as it folds anything", () => {
    const unit = fc.constantFrom(..."aZ 9。、（）Ａ～ガばー漢\u3000\n", "ｶﾞ", "①", "か\u3099", "é");
    fc.assert(
      fc.property(fc.string({ unit }), (original) => {
        const { text, starts } = foldWithOffsets(original);
        // A unit that is traced makes the whole text be traced; its own letter and start stand at the end.
        const traced = foldWithOffsets(`${original}①`);
        expect({ text: `${text}1`, starts: [...starts.slice(0, -1), original.length, original.length + 1] }).toEqual(
          traced,
        );
      }),
    );
  });

  it("has one start for each unit, and one for the end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (original) => {
        const { text, starts } = foldWithOffsets(original);
        return starts.length === text.length + 1 && starts.at(-1) === original.length;
      }),
    );
  });

  it("reads Japanese as normaliseText does", () => {
    const sample = "ｻｰﾋﾞｽ稼働率（⽬標値）㌢Ⅳ";
    expect(foldWithOffsets(sample).text).toBe(normaliseText(sample).toLowerCase());
  });
});
