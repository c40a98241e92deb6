import { describe, expect, it } from "vitest";
import { stackPdfCards } from "./pdf-cards.ts";
import type { PdfItem, PdfPage } from "./pdf-page.ts";
import { makePdfSheet } from "./pdf-sheet.ts";

const write = (text: string, x: number, y: number): PdfItem => ({ text, x, y, width: text.length * 5, height: 10 });

/** A card of a number, a question on two lines and an answer, 120 wide unless told. */
function makeCard(number: number, left: number, top: number, width = 120) {
  const texts = [`Q-0${number}`, "Is the first ship new", "and clean?", `Yes, ${number}`];
  return {
    frame: { left, right: left + width, top, bottom: top + 70 },
    items: texts.map((text, i) => write(text, left + 5, top + 14 + 14 * i)),
  };
}

function makePage(cards: readonly ReturnType<typeof makeCard>[], more: readonly PdfItem[] = []): PdfPage {
  const items = [...cards.flatMap((card) => card.items), ...more];
  const frames = cards.map(({ frame }) => frame);
  return { number: 1, width: 300, height: 500, items, horizontal: [], vertical: [], links: [], frames };
}

const textsOf = (pages: readonly PdfPage[]) => makePdfSheet(pages).sheet.cells.map(({ text }) => text);
const textOf = (number: number) => [`Q-0${number}`, "Is the first ship new and clean?", `Yes, ${number}`];

describe("cards side by side on a page of a PDF", () => {
  it("come one below the other, their wrapped lines joined by their own width, what stands below them last", () => {
    const cards = [makeCard(1, 20, 40), makeCard(2, 155, 40), makeCard(3, 20, 120), makeCard(4, 155, 120)];
    const pages = [
      makePage(cards, [write("Harbour", 20, 30), write("Any questions? Ask the second mate of the ship.", 20, 215)]),
    ];
    expect(textsOf(stackPdfCards(pages))).toEqual([
      "Harbour",
      ...[1, 2, 3, 4].flatMap(textOf),
      "Any questions? Ask the second mate of the ship.",
    ]);
  });

  it.each([
    { title: "boxes one below the other", cards: [makeCard(1, 20, 40), makeCard(2, 20, 120), makeCard(3, 20, 200)] },
    {
      title: "a table's cells, which touch",
      cards: [1, 2, 3, 4].map((n) => makeCard(n, 20 + 120 * ((n + 1) % 2), n < 3 ? 40 : 110)),
    },
    {
      title: "boxes of different widths",
      cards: [
        makeCard(1, 20, 40, 150),
        makeCard(2, 180, 40, 110),
        makeCard(3, 20, 120, 150),
        makeCard(4, 180, 120, 110),
      ],
    },
  ])("$title stay where they are", ({ cards }) => {
    expect(stackPdfCards([makePage(cards)])).toEqual([makePage(cards)]);
  });
});
