import { describe, expect, it } from "vitest";
import { issueCodes } from "#lib/domain/issue.ts";
import en from "#lib/i18n/messages/en/issues.json" with { type: "json" };
import ja from "#lib/i18n/messages/ja/issues.json" with { type: "json" };

describe("the sentence of each issue code", () => {
  it.each([
    { language: "en", sentences: en },
    { language: "ja", sentences: ja },
  ])("stands in the $language catalogue, and no other does", ({ sentences }) => {
    expect(Object.keys(sentences).sort()).toEqual([...issueCodes].sort());
  });

  it("has its open place in both languages or in none", () => {
    const open = (sentences: Record<string, string>) =>
      Object.entries(sentences).flatMap(([code, sentence]) => (sentence.includes("{detail}") ? [code] : []));
    expect(open(en)).toEqual(open(ja));
  });
});
