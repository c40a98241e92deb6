import { describe, expect, it } from "vitest";
import { chooseLanguage } from "./choose-language.ts";

const cases = [
  { title: "the person's choice goes first", cookie: "en", accept: "ja", expected: "en" },
  { title: "an unknown choice is no choice", cookie: "fr", accept: "en-GB,en;q=0.8", expected: "en" },
  { title: "the greater weight wins", cookie: null, accept: "en;q=0.5, ja-JP;q=0.9", expected: "ja" },
  { title: "a language refused with q=0", cookie: null, accept: "ja;q=0, en;q=0.1", expected: "en" },
  { title: "other languages are passed over", cookie: null, accept: "fr, de;q=0.9, en;q=0.2", expected: "en" },
  { title: "nothing said", cookie: null, accept: null, expected: "ja" },
  { title: "nonsense", cookie: "'; --", accept: ";;;,q=9,*", expected: "ja" },
] as const;

describe("chooseLanguage", () => {
  it.each(cases)("$title", ({ cookie, accept, expected }) => {
    expect(chooseLanguage({ cookie, accept })).toBe(expected);
  });
});
