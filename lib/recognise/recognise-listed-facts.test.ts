import { describe, expect, it } from "vitest";
import { askedIn, type ProseCase } from "./testing/prose-case.ts";

const QUESTIONS = `
# Questions
Q1: Is the pier lit?
A: Yes.
Q2: How many ropes?
A: Nine.
Q3: Where is the shed?
A: By the gate.`;

const asked: ProseCase["rows"] = [
  ["Questions", "Q1", "Is the pier lit?", "Yes."],
  ["Questions", "Q2", "How many ropes?", "Nine."],
  ["Questions", "Q3", "Where is the shed?", "By the gate."],
];

const cases: ProseCase[] = [
  {
    title: "a table of labels and values under a heading, above questions",
    input: `
Answers for harbours
# Quick facts
Home port|Larne
Papers|Class A, class B
Date of these facts|1 June 2026
${QUESTIONS}`,
    rows: [
      ["Quick facts", "", "Home port", "Larne"],
      ["Quick facts", "", "Papers", "Class A, class B"],
      ["Quick facts", "", "Date of these facts", "1 June 2026"],
      ...asked,
    ],
  },
  {
    title: "labelled lines under a heading below a table, up to the first that is none",
    input: `
# みさき便への回答
No|質問|回答
1|灯りはありますか|はい
2|はしごはありますか|いいえ
3|電話はありますか|はい
# その他
塗装の方針：三年ごとに塗り直します。
鍵の受け渡しの手順：港長が口頭で承認します。
時計合わせ：毎朝、時報によります。
わからないことは港長へどうぞ。`,
    rows: [
      [undefined, "1", "灯りはありますか", "はい"],
      [undefined, "2", "はしごはありますか", "いいえ"],
      [undefined, "3", "電話はありますか", "はい"],
      ["その他", "", "塗装の方針", "三年ごとに塗り直します。"],
      ["その他", "", "鍵の受け渡しの手順", "港長が口頭で承認します。"],
      ["その他", "", "時計合わせ", "毎朝、時報によります。"],
    ],
  },
  {
    title: "who answers and how to reach them is asked of nobody",
    input: `
Answers for harbours
# In short
Company: Larne Boats Ltd
Home port: Larne
Founded: 1911
# Where we are
Office: The pier
Letters: boats@example.com
Bell: +44 28 0000 0000
${QUESTIONS}`,
    rows: asked,
  },
  {
    title: "words and signs that are explained are no questions",
    input: `
Answers for harbours
# How to read this
Yes: it is so today
Partly: some of it is
No: it is not
# Terms used
Pier: where boats lie
Shed: where ropes lie
Gate: where people come in
${QUESTIONS}`,
    rows: asked,
  },
  {
    title: "two labelled lines are a remark, and what stands below a question answers it",
    input: `
Answers for harbours
# In short
Home port: Larne
Founded: 1911
# Questions
Q1: Which lights are there?
A: These:
Bow: white
Stern: red
Mast: green
Q2: How many ropes?
A: Nine.
Q3: Where is the shed?
A: By the gate.`,
    rows: [
      ["Questions", "Q1", "Which lights are there?", "These:\nBow: white\nStern: red\nMast: green"],
      ["Questions", "Q2", "How many ropes?", "Nine."],
      ["Questions", "Q3", "Where is the shed?", "By the gate."],
    ],
  },
  {
    title: "a time is no label, a proviso neither, nor is what asks by its own label",
    input: `
Answers for harbours
# In short
Pier: lit
Shed: locked
Ropes: forty
Note: the gate is never locked
# In a table
Bells|two
Keys|three
Clock|one
Note|the clock is slow
# Hours
窓口は平日9：00から17：00まで
Closed on feast days
${QUESTIONS}`,
    rows: [
      ["In short", "", "Pier", "lit"],
      ["In short", "", "Shed", "locked"],
      ["In short", "", "Ropes", "forty"],
      ["In a table", "", "Bells", "two"],
      ["In a table", "", "Keys", "three"],
      ["In a table", "", "Clock", "one"],
      ...asked,
    ],
  },
  {
    title: "a list that nobody has answered yet explains its words",
    input: `
Requirements of harbours
# In short
Safe: nobody falls in
Lit: one sees the pier
Kept: somebody looks after it
# Requirements
No|Requirement|Answer
1|The pier is lit.|
2|There are ladders.|
3|There is a telephone.|
4|The shed is locked.|`,
    rows: [
      [undefined, "1", "The pier is lit.", ""],
      [undefined, "2", "There are ladders.", ""],
      [undefined, "3", "There is a telephone.", ""],
      [undefined, "4", "The shed is locked.", ""],
    ],
  },
  {
    title: "a text that asks nothing else has no such questions",
    input: `
Harbours
# In short
Home port: Larne
Boats: nine
Ropes: forty
# More
We like boats.`,
    rows: [],
  },
];

describe("facts that a text lists behind their labels", () => {
  it.each(cases)("$title", (text) => {
    const { asked: found, lines, rows } = askedIn(text);
    expect(found).toEqual(text.rows);
    expect(rows).toBe(lines);
  });
});

const factSheets: ProseCase[] = [
  {
    title: "what a buyer requires",
    input: `
Security requirements for harbours
# Lights
Pier: lit from dusk
Shed: lit on request
Gate: lit
# Boats
Hulls: inspected each spring
Ropes: forty
Sails: white
# Clock
Time: by the church
Bells: every hour`,
    rows: [],
  },
  {
    title: "headings with lists, and remarks between them",
    input: `
Harbour facts
This tells what people ask us.
# Lights
These hold all year.
Pier: lit from dusk
Shed: lit on request
Gate: never lit
# Boats
Hulls: inspected each spring
Ropes: forty
Call us for more.
# Clock
Time: by the church
Bells: every hour
Keeper: the mate
Last looked at in May`,
    rows: [
      ["Lights", "", "Pier", "lit from dusk"],
      ["Lights", "", "Shed", "lit on request"],
      ["Lights", "", "Gate", "never lit"],
      ["Boats", "", "Hulls", "inspected each spring"],
      ["Boats", "", "Ropes", "forty"],
      ["Clock", "", "Time", "by the church"],
      ["Clock", "", "Bells", "every hour"],
      ["Clock", "", "Keeper", "the mate"],
    ],
  },
  {
    title: "mostly sentences, with a few facts",
    input: `
Harbour report
# Lights
The pier was lit in all nights of the year.
Nobody complained about the shed.
Pier: lit
Shed: unlit
We thank the keeper.
# Boats
There were storms in March.
The ropes held.
Hulls: nine
Ropes: forty
Everybody came home.
# Clock
It was right most days.
Bells: two
Keeper: the mate
The church lent its own.
We thank the church.
The bells were cleaned.`,
    rows: [],
  },
];

describe("texts that ask nothing", () => {
  it.each(factSheets)("$title", (text) => {
    const { asked: found, lines, rows } = askedIn(text);
    expect(found).toEqual(text.rows);
    expect(rows).toBe(lines);
  });
});
