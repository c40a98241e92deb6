import { expect, it } from "vitest";
import { glossaryTerms } from "./glossary-terms.ts";

it("names each term of a concept once", () => {
  const listed = glossaryTerms
    .flatMap((table) => table.trim().split("\n"))
    .flatMap((line) => {
      const [left = "", terms = ""] = line.split(": ");
      const concept = left.replace(/ (?:topic|aspect|actor|faint|plain)$/, "");
      return terms.split(" | ").map((term) => `${concept}: ${term}`);
    });
  const once = new Set<string>();
  const twice = listed.filter((term) => once.size === once.add(term).size);
  expect(listed.length).toBeGreaterThan(1000);
  expect(twice).toEqual([]);
});
