import { expect, it } from "vitest";
import { sortClashes, type VerdictClash } from "./use-clashes.ts";

const clash = (profileId: string, item: string): VerdictClash => {
  return { profileId, item, sheet: "s", mine: null, theirs: null };
};
const clashes = [clash("p", "a"), clash("p", "b"), clash("q", "a")];

it.each<[string | null, string | null, VerdictClash | null, VerdictClash[]]>([
  ["p", "a", clash("p", "a"), [clash("p", "b")]],
  ["p", null, null, [clash("p", "a"), clash("p", "b")]],
  ["q", "a", clash("q", "a"), []],
  ["q", "b", null, [clash("q", "a")]],
  [null, "a", null, []],
])("shows clashes under their own requirements: %s %s", (profileId, item, here, others) => {
  expect(sortClashes(clashes, profileId, item === null ? null : { item, sheet: "s" })).toEqual({ here, others });
});
