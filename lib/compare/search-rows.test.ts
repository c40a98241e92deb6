import { describe, expect, it } from "vitest";
import { sampleComparison } from "#lib/testing/sample-answers.ts";
import { searchRows, searchTexts } from "./search-rows.ts";

describe("searchRows", () => {
  const texts = searchTexts(sampleComparison());

  it.each([
    { title: "an answer's words, in another width", search: "９９．９５%", expected: ["uptime"] },
    { title: "words in any order", search: "日次 ﾊﾞｯｸｱｯﾌﾟ", expected: ["backup"] },
    { title: "the question in the other language", search: "Target Uptime", expected: ["uptime"] },
    { title: "the end of a long answer", search: "a=1&b=2", expected: ["backup"] },
    { title: "a remark", search: "=sum(a1)", expected: ["backup"] },
    { title: "a vendor's own number", search: "1-4", expected: ["certificate"] },
    { title: "what stands nowhere", search: "量子暗号", expected: [] },
    { title: "no word", search: " 　", expected: null },
  ])("finds $title", ({ search, expected }) => {
    expect(searchRows(texts, search)).toEqual(expected);
  });
});
