import { describe, expect, it } from "vitest";
import { type AskedCase, foundIn } from "./testing/asked-case.ts";

const cases: AskedCase[] = [
  {
    title: "grades under Score answer where nothing else does, and comments stay comments",
    input: `
No|Control|Score|Comment
1|The pier is lit at night.|3|oil lamps
2|The ropes are replaced each year.|2|some of them
3|The shed is locked.|0|
4|The bell is rung each hour.|3|by the mate`,
    rows: [
      ["1", "The pier is lit at night.", "3", "oil lamps"],
      ["2", "The ropes are replaced each year.", "2", "some of them"],
      ["3", "The shed is locked.", "0", ""],
      ["4", "The bell is rung each hour.", "3", "by the mate"],
    ],
    issues: ["answer-column-unsure"],
  },
  {
    title: "grades in Japanese, with a range in the heading",
    input: `
項番|点検項目|点数（0～3）
1|桟橋を夜間に照らしていること|3
2|綱を毎年取り替えていること|1
3|倉庫に施錠していること|0
4|鐘を毎時鳴らしていること|3`,
    rows: [
      ["1", "桟橋を夜間に照らしていること", "3", ""],
      ["2", "綱を毎年取り替えていること", "1", ""],
      ["3", "倉庫に施錠していること", "0", ""],
      ["4", "鐘を毎時鳴らしていること", "3", ""],
    ],
    issues: ["answer-column-unsure"],
  },
  {
    title: "how much a question counts and what can be reached are no answers, nor is what the buyer gives",
    input: `
No|Question|Weight|Vendor score|Max score|Buyer score
1|Is the pier lit at night?|5|3|3|2
2|Are the ropes replaced each year?|5|1|3|1
3|Is the shed locked?|2|0|3|0
4|Is the bell rung each hour?|2|3|3|3`,
    rows: [
      ["1", "Is the pier lit at night?", "3", ""],
      ["2", "Are the ropes replaced each year?", "1", ""],
      ["3", "Is the shed locked?", "0", ""],
      ["4", "Is the bell rung each hour?", "3", ""],
    ],
    issues: ["answer-column-unsure"],
  },
  {
    title: "beside an answer in words a score is no answer",
    input: `
No|Question|Answer|Score
1|Is the pier lit at night?|Yes|3
2|Are the ropes replaced each year?|Partly|1
3|Is the shed locked?|No|0
4|Is the bell rung each hour?|Yes|3`,
    rows: [
      ["1", "Is the pier lit at night?", "Yes", ""],
      ["2", "Are the ropes replaced each year?", "Partly", ""],
      ["3", "Is the shed locked?", "No", ""],
      ["4", "Is the bell rung each hour?", "Yes", ""],
    ],
    issues: [],
  },
  {
    title: "a form that was not filled in, with what each question counts",
    input: `
No|Question|Points|Remarks
1|Is the pier lit at night?|5|
2|Are the ropes replaced each year?|10|
3|Is the shed locked?|15|
4|Is the bell rung each hour?|20|`,
    rows: [
      ["1", "Is the pier lit at night?", "", ""],
      ["2", "Are the ropes replaced each year?", "", ""],
      ["3", "Is the shed locked?", "", ""],
      ["4", "Is the bell rung each hour?", "", ""],
    ],
    issues: ["no-answer-column"],
  },
];

describe("grades for answers", () => {
  it.each(cases)("$title", (table) => {
    expect(foundIn(table)).toEqual({ rows: table.rows, issues: table.issues });
  });
});
