import { describe, expect, it } from "vitest";
import type { Item, Template } from "#lib/domain/template.ts";
import { compareTemplates, editTemplate, freeKey, startDraft, type TemplateAction } from "./edit-template.ts";

const item = (key: string, section = "S"): Item => ({
  key,
  number: key,
  path: { ja: [section, key], en: [section, key] },
  question: { ja: key, en: key },
  aliases: [],
  answerType: "yes-no",
  polarity: "positive",
  subPoints: [],
  weight: 1,
});
const template: Template = {
  key: "t",
  version: 1,
  title: { ja: "表", en: "List" },
  origin: "",
  items: [item("a"), item("b"), item("c", "T")],
};
const edited = (...actions: TemplateAction[]) => actions.reduce(editTemplate, startDraft(template));
const picture = (...actions: TemplateAction[]) => {
  const { template: now, selected } = edited(...actions);
  return now.items.map(({ key }) => (key === selected ? `*${key}` : key)).join(" ");
};

describe("editTemplate", () => {
  const cases: { title: string; actions: TemplateAction[]; expected: string }[] = [
    { title: "steps, and stays at the end", actions: [{ kind: "step", by: -1 }], expected: "*a b c" },
    { title: "moves an item", actions: [{ kind: "move", by: 1 }], expected: "b *a c" },
    { title: "moves none over the edge", actions: [{ kind: "move", by: -1 }], expected: "*a b c" },
    { title: "adds after the open item", actions: [{ kind: "add", key: "n" }], expected: "a *n b c" },
    { title: "removes the open item", actions: [{ kind: "remove" }], expected: "*b c" },
    {
      title: "keeps the last item",
      actions: [{ kind: "remove" }, { kind: "remove" }, { kind: "remove" }],
      expected: "*c",
    },
    { title: "takes a removal back", actions: [{ kind: "remove" }, { kind: "undo" }], expected: "*a b c" },
  ];
  it.each(cases)("$title", ({ actions, expected }) => {
    expect(picture(...actions)).toBe(expected);
  });

  it("renames a section in all its items and no other, and takes an alias in once", () => {
    const alias: TemplateAction = { kind: "add-alias", item: "b", wording: "x" };
    const { items } = edited(
      { kind: "rename-section", from: ["S"], section: { ja: ["新"], en: ["New", "er"] } },
      alias,
      alias,
    ).template;
    expect(items.map(({ path }) => path.en.join("/"))).toEqual(["New/er/a", "New/er/b", "T/c"]);
    expect(items[1]?.aliases).toEqual(["x"]);
  });

  it("takes the content of a file in, keeps its own key, and takes it back", () => {
    const by = { ...template, key: "other", origin: "a file", items: [item("x"), item("b")] };
    const read = edited({ kind: "replace", by });
    expect(read.template).toEqual({ ...by, key: "t" });
    expect(read.selected).toBe("x");
    expect(editTemplate(read, { kind: "undo" }).template).toBe(template);
  });

  it("says what differs", () => {
    const changed = edited({ kind: "remove" }, { kind: "add", key: "n" }, { kind: "renumber" }).template;
    expect(compareTemplates(template, changed)).toEqual({ added: 1, removed: 1, changed: 2 });
    expect(compareTemplates(template, template)).toEqual({ added: 0, removed: 0, changed: 0 });
  });
});

describe("freeKey", () => {
  it("gives a key that is not taken", () => {
    expect(freeKey([{ key: "part-1" }, { key: "part-3" }])).toBe("part-4");
    expect(freeKey([])).toBe("part-1");
  });
});
