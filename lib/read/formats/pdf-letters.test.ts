import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { restoreLetters } from "./pdf-letters.ts";

describe("letters that PDFs name wrongly", () => {
  it.each([
    { title: "Kangxi radicals", input: "回答⽇：⼤阪、6か⽉前、⽤意⽅法", expected: "回答日：大阪、6か月前、用意方法" },
    { title: "radicals of the supplement", input: "⻄⻑⻘⺟⺠", expected: "西長青母民" },
    { title: "signs of one glyph", input: "停⽌‧保守∕点検", expected: "停止・保守／点検" },
    { title: "brackets and quotes", input: "\u2329a\u232a \u02bbb’ 1‒2", expected: "〈a〉 ‘b’ 1–2" },
    { title: "ligatures", input: "oﬃcer, notiﬁed, staﬀ", expected: "officer, notified, staff" },
    { title: "what was written stays", input: "ＡＢＣ１２３ ｶﾅ ① ㈱ ～〜 ½ Å か\u3099", expected: null },
  ])("$title", ({ input, expected }) => {
    expect(restoreLetters(input)).toBe(expected ?? input);
  });

  it("changes no other letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const restored = restoreLetters(text);
        expect(restored).not.toMatch(/[\u2f00-\u2fd5\u2027\ufb00-\ufb06]/);
        if (!/[\u2e80-\u2fdf\ufb00-\ufb06\u2027\u2215\u2012\u02bb\u2329\u232a]/.test(text)) expect(restored).toBe(text);
      }),
    );
  });
});
