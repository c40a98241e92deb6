import { describe, expect, it } from "vitest";
import { askedIn, type ProseCase } from "./testing/prose-case.ts";

const cases: ProseCase[] = [
  {
    title: "a gap between a label's stop and its number",
    input: `
Q. 1: Is the anchor inspected?
A. 1: Yes

Q. 2: Is the pier lit?
A. 2: No

Q. 3: Is a log kept?
A. 3: Yes`,
    rows: [
      [undefined, "Q. 1", "Is the anchor inspected?", "Yes"],
      [undefined, "Q. 2", "Is the pier lit?", "No"],
      [undefined, "Q. 3", "Is a log kept?", "Yes"],
    ],
  },
  {
    title: "an answer that is a figure of the form's key, before its meaning",
    input: `
問. 1：錨を検査していますか。
答. 4：実施している
問. 2：桟橋は明るいですか。
答. 1：実施していない
問. 3：日誌を付けていますか。
答. 4：実施している`,
    rows: [
      [undefined, "問. 1", "錨を検査していますか。", "4：実施している"],
      [undefined, "問. 2", "桟橋は明るいですか。", "1：実施していない"],
      [undefined, "問. 3", "日誌を付けていますか。", "4：実施している"],
    ],
  },
  {
    title: "answers in the paragraph of a question in parts, and in parts themselves",
    input: `
Q1: Is the hull inspected (a) in spring and (b) in autumn? A: Yes, both.
Q2: Is the pier lit? A: Yes.
Q3: Are logs (a) kept and (b) reviewed? A: (a) yes; (b) no.
Q4: Is the crew vetted and trained? A: (a) vetted, (b) not trained.`,
    rows: [
      [undefined, "Q1", "Is the hull inspected (a) in spring and (b) in autumn?", "Yes, both."],
      [undefined, "Q2", "Is the pier lit?", "Yes."],
      [undefined, "Q3", "Are logs (a) kept and (b) reviewed?", "(a) yes; (b) no."],
      [undefined, "Q4", "Is the crew vetted and trained?", "(a) vetted, (b) not trained."],
    ],
  },
  {
    title: "the same in Japanese",
    input: `
質問1：錨は(a)春および(b)秋に検査していますか。 回答：はい。
質問2：桟橋は明るいですか。 回答：はい、日没からです。
質問3：日誌は(a)付け(b)見直していますか。 回答：いいえ。`,
    rows: [
      [undefined, "質問1", "錨は(a)春および(b)秋に検査していますか。", "はい。"],
      [undefined, "質問2", "桟橋は明るいですか。", "はい、日没からです。"],
      [undefined, "質問3", "日誌は(a)付け(b)見直していますか。", "いいえ。"],
    ],
  },
];

describe("labels of questions and answers within lines", () => {
  it.each(cases)("$title", (text) => {
    const { asked, lines, rows } = askedIn(text);
    expect(asked).toEqual(text.rows);
    expect(rows).toBe(lines);
  });
});
