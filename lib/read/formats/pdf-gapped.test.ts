import { expect, it } from "vitest";
import type { PdfItem, PdfPage } from "./pdf-page.ts";
import { makePdfSheet } from "./pdf-sheet.ts";

type Text = [x: number, y: number, text: string];

/** Texts 10 points high at [x, y], each letter 5 points wide. */
function page(number: number, texts: Text[]): PdfPage {
  const items = texts.map(([x, y, text]): PdfItem => ({ text, x, y, width: text.length * 5, height: 10 }));
  return { number, width: 500, items, horizontal: [], vertical: [], links: [] };
}

const LEADING = 12;

/** Rows of question and answer, a line each, `gap` points further apart than the lines of a text. */
function rowsFrom(top: number, gap: number, rows: [question: string[], answer: string[]][]): Text[] {
  let y = top;
  return rows.flatMap(([question, answer]) => {
    const texts = [
      ...question.map((line, at): Text => [40, y + at * LEADING, line]),
      ...answer.map((line, at): Text => [280, y + at * LEADING, line]),
    ];
    y += Math.max(question.length, answer.length) * LEADING + gap;
    return texts;
  });
}

const ROWS: [string[], string[]][] = [
  [["Requirement"], ["What we answer"]],
  [
    ["The hull is inspected by", "somebody outside."],
    ["Each spring, by the", "yard; and after a", "storm."],
  ],
  [["A spare rudder is carried."], ["Yes."]],
  [["The pier is lit at night."], ["From dusk to dawn,", "but for the jetty."]],
  [["Lifeboats are drilled", "and the drill is logged", "by the mate."], ["Monthly."]],
  [["The log is kept."], ["Five years."]],
];

const lay = (pages: PdfPage[]) =>
  [...Map.groupBy(makePdfSheet(pages).sheet.cells, ({ row }) => row).values()].map((cells) =>
    cells.map(({ column, text }) => `${column} ${text.replaceAll("\n", " ")}`).join(" | "),
  );

it("rows without lines and numbers are told by the room between them", () => {
  expect(lay([page(1, rowsFrom(40, 4, ROWS))])).toEqual([
    "1 Requirement | 2 What we answer",
    "1 The hull is inspected by somebody outside. | 2 Each spring, by the yard; and after a storm.",
    "1 A spare rudder is carried. | 2 Yes.",
    "1 The pier is lit at night. | 2 From dusk to dawn, but for the jetty.",
    "1 Lifeboats are drilled and the drill is logged by the mate. | 2 Monthly.",
    "1 The log is kept. | 2 Five years.",
  ]);
});

it("a text of the page before goes on where nothing stands beside it, and chapters with numbers are no rows", () => {
  const [head, first, second, third, fourth, fifth] = ROWS as [
    ...[[string[], string[]], [string[], string[]], [string[], string[]]],
    ...[[string[], string[]], [string[], string[]], [string[], string[]]],
  ];
  const pages = [
    page(1, [
      ...rowsFrom(40, 4, [head]),
      [40, 60, "1. The ship"],
      ...rowsFrom(80, 4, [first, second, fifth]),
      [40, 170, "2. The pier"],
      ...rowsFrom(190, 4, [third, [["Ropes are counted."], ["Each week, by two", "sailors,"]]]),
    ]),
    page(2, [[280, 40, "in port."], [40, 60, "3. The crew"], ...rowsFrom(80, 4, [fourth, second, fifth])]),
  ];
  expect(lay(pages)).toEqual([
    "1 Requirement | 2 What we answer",
    "1 1. The ship",
    "1 The hull is inspected by somebody outside. | 2 Each spring, by the yard; and after a storm.",
    "1 A spare rudder is carried. | 2 Yes.",
    "1 The log is kept. | 2 Five years.",
    "1 2. The pier",
    "1 The pier is lit at night. | 2 From dusk to dawn, but for the jetty.",
    "1 Ropes are counted. | 2 Each week, by two sailors, in port.",
    "1 3. The crew",
    "1 Lifeboats are drilled and the drill is logged by the mate. | 2 Monthly.",
    "1 A spare rudder is carried. | 2 Yes.",
    "1 The log is kept. | 2 Five years.",
  ]);
});
