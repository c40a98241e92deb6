import { describe, expect, it } from "vitest";
import { showOptions } from "./json-options.ts";

const yesNo = [
  { id: "o1", text: "Yes" },
  { id: "o2", text: "No" },
];

describe("showOptions", () => {
  it("says the text of an option that an answer names by its id, in the set that the question names", () => {
    const question = {
      id: "o1",
      label: "Is the crew vetted?",
      optionSet: "os-1",
      response: { value: "o2", note: "o2" },
    };
    const several = { id: "q2", label: "Which ports?", optionSet: "os-2", response: { value: ["a", "b"] } };
    const ports = [
      { id: "a", text: "Bergen" },
      { id: "b", text: "Cork" },
    ];
    expect(showOptions({ items: [question, several], optionSets: { "os-1": yesNo, "os-2": ports } })).toEqual({
      items: [
        { ...question, response: { value: "No", note: "o2" } },
        { ...several, response: { value: ["Bergen", "Cork"] } },
      ],
      optionSets: "os-1: id: o1\ntext: Yes\nid: o2\ntext: No\nos-2: id: a\ntext: Bergen\nid: b\ntext: Cork",
    });
  });

  it("leaves numbers and comments as they are", () => {
    const options = [
      { value: 1, label: "Yes" },
      { value: 2, label: "No" },
    ];
    const shown = showOptions([{ no: 1, question: "Is the crew vetted?", answer: 2, comment: "2", options }]);
    expect(shown).toMatchObject([{ no: 1, answer: "No", comment: "2" }]);
  });

  it("takes the options that stand in the question itself", () => {
    const question = { question: "Is the crew vetted?", options: yesNo, answer: "o1" };
    expect(showOptions([question])).toEqual([
      { question: "Is the crew vetted?", options: "id: o1\ntext: Yes\nid: o2\ntext: No", answer: "Yes" },
    ]);
  });

  it.each([
    [[{ id: "o1", question: "Is the crew vetted?", answer: "o1" }]],
    [{ steps: yesNo, answer: "o1" }],
    [{ choices: ["Yes", "No"], answer: "Yes" }],
    ["o1"],
    [null],
  ])("leaves %j as it is", (document) => {
    expect(showOptions(document)).toEqual(document);
  });
});
