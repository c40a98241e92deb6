import { describe, expect, it } from "vitest";
import type { InquiryQuestion } from "#lib/domain/inquiry.ts";
import { type Draft, type DraftChange, editDraft } from "./edit-draft.ts";

const question = (id: string, text: string): InquiryQuestion => ({
  ...{ id, text, ref: 1, item: "a", rowId: null, number: "", asked: "", earlier: "", reasons: [], parts: [] },
  ...{ adds: false, answer: "", remarks: "", state: "open", comment: "" },
});
const draft: Draft = {
  language: "ja",
  dueOn: null,
  questions: [question("a", "一"), question("b", "手で書いた"), question("c", "三")],
};
const wordings = { a: { ja: "一", en: "one" }, b: { ja: "二", en: "two" }, c: { ja: "三", en: "three" } };
const texts = ({ questions }: Draft) => questions.map(({ text }) => text);

describe("editDraft", () => {
  it.each<[string, DraftChange, string[]]>([
    [
      "the first wordings follow the language, a person's own stays",
      { kind: "language", language: "en", wordings },
      ["one", "手で書いた", "three"],
    ],
    ["a text", { kind: "text", id: "b", text: "二" }, ["一", "二", "三"]],
    ["removed", { kind: "remove", id: "a" }, ["手で書いた", "三"]],
    ["moved down", { kind: "move", id: "a", by: 1 }, ["手で書いた", "一", "三"]],
    ["moved up", { kind: "move", id: "c", by: -1 }, ["一", "三", "手で書いた"]],
    ["the first cannot go up", { kind: "move", id: "a", by: -1 }, ["一", "手で書いた", "三"]],
    ["the last cannot go down", { kind: "move", id: "c", by: 1 }, ["一", "手で書いた", "三"]],
  ])("%s", (_, change, expected) => {
    expect(texts(editDraft(draft, change))).toEqual(expected);
  });

  it("goes to the other language and back", () => {
    const there = editDraft(draft, { kind: "language", language: "en", wordings });
    expect(editDraft(there, { kind: "language", language: "ja", wordings })).toEqual(draft);
  });
});
