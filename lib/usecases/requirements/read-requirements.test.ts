import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findBuiltInTemplate } from "#templates/built-in.ts";
import { readRequirements } from "./read-requirements.ts";

const folder = new URL("../../../templates/requirements/", import.meta.url);

describe("requirements in yaml", () => {
  it.each(readdirSync(folder))("%s can be used as it is", (name) => {
    const read = readRequirements(readFileSync(new URL(name, folder), "utf8"));
    const items = new Set(findBuiltInTemplate("mic-cloud")?.items.map(({ key }) => key));
    expect(read.ok && read.value.requirements.filter(({ item }) => !items.has(item))).toEqual([]);
  });

  it.each([
    { title: "no yaml", text: "name: [", detail: /line 1/ },
    { title: "something else", text: "a: 1", detail: /name/ },
    {
      title: "a word that no requirement has",
      text: "{ name: a, template: t, requirements: [{ item: a, mast: true }] }",
      detail: /requirements\.0.*mast/,
    },
    {
      title: "an item twice",
      text: "{ name: a, template: t, requirements: [{ item: a }, { item: a }] }",
      detail: /twice/,
    },
    {
      title: "a condition of no kind",
      text: "{ name: a, template: t, requirements: [{ item: a, accept: { maybe: 1 } }] }",
      detail: /requirements\.0\.accept/,
    },
    { title: "brackets without end", text: "[".repeat(20_000), detail: /./ },
  ])("refuses $title, and says where", ({ text, detail }) => {
    expect(readRequirements(text)).toMatchObject({ ok: false, detail: expect.stringMatching(detail) });
  });
});
