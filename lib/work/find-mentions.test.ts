import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "./find-mentions.ts";

const people = [
  { id: "1", name: "花子" },
  { id: "2", name: "Ann" },
  { id: "3", name: "Ann Lee" },
  { id: "4", name: "佐藤 太郎" },
  { id: "5", name: "花子" },
  { id: "6", name: "" },
];

describe("whom a text names", () => {
  it.each([
    ["@花子さん、どう思いますか", [["1", "5"]]],
    ["＠佐藤 太郎 と @ann に", [["4"], ["2"]]],
    ["@Ann Lee", [["3"]]],
    ["@Anna, @Ann1", []],
    ["mail ann@Ann.example", []],
    ["@ 花子 @ @誰か", []],
    ["@@花子", [["1", "5"]]],
    ["(@Ann)", [["2"]]],
  ])("%s", (text, ids) => {
    expect(findMentions(text, people).map((mention) => mention.ids)).toEqual(ids);
  });

  it("is where it says, in order, and never twice at one place", () => {
    const word = fc.constantFrom("@", "＠", "花子", "Ann", " Lee", "佐藤 太郎", "x", " ");
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join("");
        let last = 0;
        for (const { start, end, ids } of findMentions(text, people)) {
          const names = people.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
          expect([start >= last, names.includes(text.slice(start + 1, end))]).toEqual([true, true]);
          last = end;
        }
      }),
    );
  });
});
