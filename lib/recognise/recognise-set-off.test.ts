import { describe, expect, it } from "vitest";
import { askedIn, type ProseCase } from "./testing/prose-case.ts";

const cases: ProseCase[] = [
  {
    title: "terms that ask nothing by their words, each with yes or no set off below it",
    input: `
Harbour sheet
Lights on the pier
_ Yes, at night
Ropes
_ Forty
Log
_ No
Inspection of the hull
_ Yes: in spring
_ By the yard
Clock
_ No`,
    rows: [
      [undefined, "", "Lights on the pier", "Yes, at night"],
      [undefined, "", "Ropes", "Forty"],
      [undefined, "", "Log", "No"],
      [undefined, "", "Inspection of the hull", "Yes: in spring\nBy the yard"],
      [undefined, "", "Clock", "No"],
    ],
  },
  {
    title: "numbered terms of which some are answered by more than a word",
    input: `
1. 桟橋の照明
_ 有：夜間は点灯しています。
2. 係留索の本数
_ 40本
3. 航海日誌の記録
_ 無
4. 船体の点検
_ 有（春に造船所で）
5. 時計
_ 無：置いておりません。`,
    rows: [
      [undefined, "1", "桟橋の照明", "有：夜間は点灯しています。"],
      [undefined, "2", "係留索の本数", "40本"],
      [undefined, "3", "航海日誌の記録", "無"],
      [undefined, "4", "船体の点検", "有（春に造船所で）"],
      [undefined, "5", "時計", "無：置いておりません。"],
    ],
  },
  {
    title: "who signs below a last question without an answer answers nothing",
    input: `
* Is the pier lit?
_ Yes
* Who keeps the log?
_ The mate
* Is the hull inspected?
_ Each spring
* Where is the shed?
_ By the gate
* Is there a clock?
_ No
* Is there a second gangway?
Signed for the harbour`,
    rows: [
      [undefined, "", "Is the pier lit?", "Yes"],
      [undefined, "", "Who keeps the log?", "The mate"],
      [undefined, "", "Is the hull inspected?", "Each spring"],
      [undefined, "", "Where is the shed?", "By the gate"],
      [undefined, "", "Is there a clock?", "No"],
      [undefined, "", "Is there a second gangway?", ""],
    ],
  },
  {
    title: "chapters of a policy whose paragraphs are set off ask nothing",
    input: `
Rules of the harbour
Purpose
_ These rules keep the harbour safe.
Scope
_ They hold for every boat.
Moorings
_ Boats are moored with two ropes.
Lights
_ The pier is lit from dusk to dawn.
Log
_ The mate keeps the log.`,
    rows: [],
  },
];

describe("what is set off below a line", () => {
  it.each(cases)("$title", (prose) => {
    const { asked, lines, rows } = askedIn(prose);

    expect({ asked, rows }).toEqual({ asked: prose.rows, rows: lines });
  });
});
