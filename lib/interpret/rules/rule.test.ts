import { describe, expect, it } from "vitest";
import { foldText } from "#lib/domain/fold-text.ts";
import { tuningEn } from "../labelled/tuning-en.ts";
import { tuningJa } from "../labelled/tuning-ja.ts";
import { enCues } from "../vocabulary/en.ts";
import { jaCues } from "../vocabulary/ja.ts";
import { allMatches, firstMatch, matches, rule, searchable } from "./rule.ts";

const patterns = [jaCues, enCues].flatMap((cues) => Object.values(cues).flat());

describe("rule", () => {
  it("finds what its pattern finds, in every labelled answer and question", () => {
    const rules = patterns.map(rule);
    const texts = [...tuningJa, ...tuningEn].flatMap(({ answer, question }) => [foldText(answer), foldText(question)]);
    const found = texts.map((text) => {
      const searched = searchable(text);
      return rules.map((each) => firstMatch(each, searched)?.index);
    });
    expect(found).toEqual(texts.map((text) => patterns.map((pattern) => pattern.exec(text)?.index)));
    expect(found.flat().filter((index) => index !== undefined).length).toBeGreaterThan(100);
  });

  it("knows a rule that was made after the text was searched", () => {
    const searched = searchable("予定なし");
    expect(matches(rule(/なし|皆無だった/), searched)).toBe(true);
  });

  it("gives every match, whatever was asked before", () => {
    const numbers = rule(/\d+日/g);
    const searched = searchable("3日、14日、30時間");
    expect(matches(numbers, searched)).toBe(true);
    expect(allMatches(numbers, searched).map(([text]) => text)).toEqual(["3日", "14日"]);
    expect(allMatches(numbers, searchable("30時間"))).toEqual([]);
  });
});
