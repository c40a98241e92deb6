import { describe, expect, it } from "vitest";
import { bytesOf, readGrid } from "./testing/read-grid.ts";

describe("json", () => {
  it.each([
    {
      title: "a list of objects",
      input: '[{"id":"1","question":"q","answer":true},{"id":"2","question":"r","note":["a","b"]}]',
      expected: [
        "1,1 id",
        "1,2 question",
        "1,3 answer",
        "1,4 note",
        "2,1 1",
        "2,2 q",
        "2,3 true",
        "3,1 2",
        "3,2 r",
        "3,4 a\nb",
      ],
    },
    {
      title: "sections with lists",
      input: '{"vendor":"V","sections":[{"title":"S","items":[{"q":"a","answer":{"value":"b"}}]}]}',
      expected: ["1,1 vendor", "1,2 V", "2,1 q", "2,2 answer.value", "3,1 S", "4,1 a", "4,2 b"],
    },
    {
      title:
        "questions with questions below them are rows like the others; what sections say of themselves is no row of the table",
      input: `{"meta":{"doneOn":"2026-01-02"},"tree":[
        {"part":"p1","heading":"S","nodes":[
          {"ref":"1","ask":"a?","say":{"value":"yes"},"more":[{"ref":"1.1","ask":"b?","say":{"value":"no"},"more":[]}],"pick":["yes","no"]},
          {"ref":"2","ask":"c?","say":{"value":"x"},"more":[]}]}]}`,
      expected: [
        ...["1,1 meta.doneOn", "1,2 2026-01-02", "2,1 ref", "2,2 ask", "2,3 say.value", "2,4 pick", "2,5 more"],
        ...["3,1 S", "4,1 part", "4,2 p1", "5,1 1", "5,2 a?", "5,3 yes", "5,4 yes\nno"],
        ...["6,1 1.1", "6,2 b?", "6,3 no", "7,1 2", "7,2 c?", "7,3 x"],
      ],
    },
    {
      title:
        "a list that questions repeat to the letter holds their choices; a section is told from a question by what it lacks",
      input: `[{"id":"s","text":"S","items":[
        {"id":"1","text":"a?","answer":"y","options":[{"v":"y"},{"v":"n"}]},
        {"id":"2","text":"b?","answer":"n","options":[{"v":"y"},{"v":"n"}]}]}]`,
      expected: [
        ...["1,1 id", "1,2 text", "1,3 answer", "1,4 options", "2,1 S", "3,1 id", "3,2 s"],
        ...["4,1 1", "4,2 a?", "4,3 y", "4,4 v: y\nv: n", "5,1 2", "5,2 b?", "5,3 n", "5,4 v: y\nv: n"],
      ],
    },
    {
      title: "comments and joined strings",
      input: '// c\n[{"q": "a" + // x\n "b", "r": "+",},]',
      expected: ["1,1 q", "1,2 r", "2,1 ab", "2,2 +"],
    },
    {
      title: "an OSCAL catalog",
      input:
        '{"catalog":{"metadata":{"title":"C"},"groups":[{"title":"G","controls":[{"id":"x","title":"T","parts":[{"name":"statement","prose":"p"}]}]}]}}',
      expected: ["1,1 C", "2,1 ID", "2,2 Title", "2,3 Requirement", "2,4 Guidance", "3,1 G", "4,1 x", "4,2 T", "4,3 p"],
    },
    {
      title: "a questionnaire tree",
      input:
        '{"questionnaire":[{"type":"block","text":"B","items":[{"type":"info","text":"i"},{"type":"radiogroup","id":"r","text":"<b>q</b>?","choices":[{"r1":"y"},{"r2":"n"}]}]}]}',
      expected: ["1,1 ID", "1,2 Question", "1,3 Answer", "2,1 B", "3,1 i", "4,1 r", "4,2 q?", "4,3 "],
    },
  ])("$title", async ({ input, expected }) => {
    expect(await readGrid(bytesOf(input))).toEqual(expected);
  });

  it("does not take a broken one for data", async () => {
    expect(await readGrid(bytesOf('{"a": [1, 2'))).toEqual(["file-damaged"]);
  });
});
