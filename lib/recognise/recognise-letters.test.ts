import { describe, expect, it } from "vitest";
import { askedIn, type ProseCase } from "./testing/prose-case.ts";

const cases: ProseCase[] = [
  {
    title:
      "a letter that answers point by point: each reply names the point, none of which asks; the closing is no answer",
    input: `
Dear Ms Anchor,
Thank you for your letter.
Re 1) Berth of the ship
The north pier.
Re 2) Whether the log is kept
It is, by the second mate.
Re 3) Lights
Two on each pier.
Both were lit last spring.
We trust that these replies are of use.
Yours sincerely,
R. Hull`,
    rows: [
      [undefined, "1", "Berth of the ship", "The north pier."],
      [undefined, "2", "Whether the log is kept", "It is, by the second mate."],
      [undefined, "3", "Lights", "Two on each pier.\nBoth were lit last spring."],
    ],
  },
  {
    title: "replies in cells of their own below a question, and what the form says in between",
    input: `
Q1|Is the hull inspected?
|Why we ask: there was a leak.
Reply|Each spring.
Q2|Are anchors tested?
|Good reply: "twice a year"
Reply|Bow anchors only.
Q3|Who keeps the log?
Reply|The second mate.`,
    rows: [
      [undefined, "Q1", "Is the hull inspected?", "Each spring."],
      [undefined, "Q2", "Are anchors tested?", "Bow anchors only."],
      [undefined, "Q3", "Who keeps the log?", "The second mate."],
    ],
  },
  {
    title: "what the buyer explains in italics between questions and answers is no answer",
    input: `
* 1. Is the hull inspected?
~ We had a leak last year.
Each spring, by the yard.
* 2. Are anchors tested?
~ A certificate will do.
Bow anchors only.
The stern ones follow in 2026.
* 3. Who keeps the log?
The second mate.`,
    rows: [
      [undefined, "1", "Is the hull inspected?", "Each spring, by the yard."],
      [undefined, "2", "Are anchors tested?", "Bow anchors only.\nThe stern ones follow in 2026."],
      [undefined, "3", "Who keeps the log?", "The second mate."],
    ],
  },
  {
    title: "a mail that answers between the lines it quotes: what is quoted answers nothing",
    marks: false,
    input: `
Answers below.
> Hello,
> 1. Who inspects the hulls, and do you keep
>    a book of it?
The yard does.
> == Anchors ==
>
> 2. Are anchors tested?
Yes.
> 3. Is the pier lit at night?
Only in winter.
> Many thanks
> Ann
Cheers,
Omar`,
    rows: [
      [undefined, "1", "Who inspects the hulls, and do you keep\na book of it?", "The yard does."],
      [undefined, "2", "Are anchors tested?", "Yes."],
      [undefined, "3", "Is the pier lit at night?", "Only in winter."],
    ],
  },
  {
    title: "a mail that answers beneath the quoted questions",
    input: `
Dear Ms Tanaka,
our answers stand beneath.
> 1. Name the yard.
Plinth Ltd.
> 2. How are ropes kept?
In a shed.
> 3. Is the shed dry?
Yes.
Kind regards,
Anna`,
    marks: false,
    rows: [
      [undefined, "1", "Name the yard.", "Plinth Ltd."],
      [undefined, "2", "How are ropes kept?", "In a shed."],
      [undefined, "3", "Is the shed dry?", "Yes."],
    ],
  },
];

describe("mails, letters and forms that are answered between the lines", () => {
  it.each(cases)("$title", (text) => {
    const { asked, lines, rows } = askedIn(text);
    expect(asked).toEqual(text.rows);
    expect(rows).toBe(lines);
  });
});
