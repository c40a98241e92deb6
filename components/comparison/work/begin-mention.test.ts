import { expect, it } from "vitest";
import { beginMention } from "./begin-mention.ts";

const people = ["花子", "佐藤 花子", "Ann Lee", "Joann"].map((name) => ({ id: name, name, judges: true }));
const names = (before: string) => beginMention(before, people)?.names.map(({ name }) => name) ?? null;

it.each([
  ["@", ["花子", "佐藤 花子", "Ann Lee", "Joann"]],
  ["これは@花", ["花子", "佐藤 花子"]],
  ["＠ANN", ["Ann Lee", "Joann"]],
  ["x @Ann L", ["Ann Lee"]],
  ["a@Ann", null],
  ["@Ann Lee はどう", null],
  ["花子", null],
  ["@nobody", null],
])("offers names after %s", (before, offered) => {
  expect(names(before)).toEqual(offered);
});

it("says where the name begins", () => {
  expect(beginMention("これは@花", people)?.start).toBe(3);
});
