import { describe, expect, it } from "vitest";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import { buildItem } from "#lib/testing/build-values.ts";
import { draftRequirements, editProfile } from "./edit-profile.ts";

const stored: RequirementProfile = {
  name: "Ours",
  template: "test",
  requirements: [
    { item: "a", must: true },
    { item: "gone", must: false, weight: 2 },
  ],
};

describe("editProfile", () => {
  it("asks for an item, changes it, and lets go of it", () => {
    const more = editProfile(stored, { kind: "ask", item: "b", on: true });
    expect(more.requirements.map(({ item }) => item)).toEqual(["a", "gone", "b"]);
    const weighed = editProfile(more, { kind: "change", item: "b", patch: { weight: 3, must: true } });
    expect(weighed.requirements.at(-1)).toEqual({ item: "b", must: true, weight: 3 });
    const plain = editProfile(weighed, { kind: "change", item: "b", patch: { weight: undefined } });
    expect(Object.keys(plain.requirements.at(-1) ?? {})).toEqual(["item", "must"]);
    expect(editProfile(plain, { kind: "ask", item: "b", on: false })).toEqual(stored);
    const section = editProfile(weighed, { kind: "weigh", weights: new Map([["b", 1.5]]) });
    expect(section.requirements.map(({ item, weight }) => [item, weight])).toEqual([
      ["a", undefined],
      ["gone", 2],
      ["b", 1.5],
    ]);
  });
});

describe("draftRequirements", () => {
  const marks = {
    sections: [{ ja: "節", en: "Section" }],
    requirements: [
      {
        ...{ item: "a", must: true, weight: 1, section: 0 },
        cells: [{ outcome: "pass" as const }, { outcome: "fail" as const }],
      },
    ],
  };
  const items = [buildItem({ key: "a" }), buildItem({ key: "b", weight: 4 })];
  const outcomes = (draft: RequirementProfile) =>
    draftRequirements(draft, { stored, marks, items, sheets: 2 }).requirements.map(({ item, must, weight, cells }) => [
      ...[item, must, weight],
      ...cells.map(({ outcome }) => outcome),
    ]);

  it("counts weights and must-haves at once, and what is asked otherwise as unknown", () => {
    const light = editProfile(stored, { kind: "change", item: "a", patch: { must: false, weight: 9 } });
    expect(outcomes(light)).toEqual([["a", false, 9, "pass", "fail"]]);
    const other = editProfile(light, { kind: "change", item: "a", patch: { accept: { status: ["planned"] } } });
    expect(outcomes(other)).toEqual([["a", false, 9, "unknown", "unknown"]]);
    const more = editProfile(stored, { kind: "ask", item: "b", on: true });
    expect(outcomes(more).at(-1)).toEqual(["b", false, 4, "unknown", "unknown"]);
    expect(draftRequirements(more, { stored, marks, items, sheets: 2 }).unjudged).toBe(1);
  });
});
