import type { PdfItem, PdfPage } from "./pdf-page.ts";

const LEAST = 3;
const NUMBERED = /^\s*(?:[QＱ問]\s*)?[(（]?(\d{1,3})(?:[.．)）]|\s)/;
const ASKS = /[?？]\s*$|か。\s*$/;

type Side = { left: number; items: PdfItem[] };

/** How many pieces of text lie over an x. */
const countOver = (items: readonly PdfItem[], x: number): number =>
  items.filter((item) => item.x < x - 1 && item.x + item.width > x + 1).length;

/** The middle of the page's emptiest stretch near its middle; null where texts run over it. */
function findGutter({ items, width }: PdfPage): number | null {
  const places = Array.from({ length: 41 }, (_, step) => width * (0.35 + (0.3 * step) / 40));
  const counts = places.map((x) => countOver(items, x));
  const least = Math.min(...counts);
  if (least > Math.max(2, items.length * 0.05)) return null;
  const free = places.filter((_, index) => counts[index] === least);
  return free[free.length >> 1] ?? null;
}

const numbersOf = (side: Side): number[] =>
  side.items
    .filter(({ x }) => x <= side.left + 3)
    .flatMap(({ text }) => {
      const number = NUMBERED.exec(text)?.[1];
      return number ? [Number(number)] : [];
    });

/** Those that count on from a number, one by one: others begin an answer or a date. */
function countOn(numbers: readonly number[], from: number): number[] {
  const counted: number[] = [];
  for (const number of numbers) if (number === (counted.at(-1) ?? from - 1) + 1) counted.push(number);
  return counted;
}

/** A text in two columns goes on from the foot of the left one at the top of the right one; a table's right column answers its left one. */
function goesOn(left: Side, right: Side): boolean {
  const numbers = numbersOf(left);
  const before = countOn(numbers, numbers[0] ?? 1);
  const after = countOn(numbersOf(right), (before.at(-1) ?? 0) + 1);
  if (before.length >= LEAST) return after.length >= LEAST - 1;
  const asking = (side: Side) => side.items.filter(({ text }) => ASKS.test(text)).length;
  return asking(left) >= LEAST && asking(right) >= LEAST && isFull(left) && isFull(right);
}

/** Lines at the distance of lines, most of them: a table's column has gaps where its neighbour goes on. */
function isFull({ items }: Side): boolean {
  const ys = [...new Set(items.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const steps = ys.slice(1).map((y, index) => y - (ys[index] ?? y));
  const usual = steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 0;
  return steps.filter((step) => step <= usual * 1.2).length >= steps.length * 0.6;
}

/** A page whose text runs in two columns, with the right one below the left one; any other page as it is. */
export function unfoldColumns(page: PdfPage): PdfPage {
  if (page.vertical.length > 0 || page.items.length < 4 * LEAST) return page;
  const gutter = findGutter(page);
  if (gutter === null) return page;
  const sideOf = (items: PdfItem[]): Side => ({ left: Math.min(...items.map(({ x }) => x)), items });
  const left = sideOf(page.items.filter(({ x, width }) => x + width <= gutter + 1));
  const right = sideOf(page.items.filter(({ x }) => x >= gutter - 1));
  const top = Math.min(...right.items.map(({ y }) => y));
  const over = page.items.filter(({ x, width }) => x + width > gutter + 1 && x < gutter - 1);
  const isTitled = over.every(({ y }) => y < top);
  if (left.items.length < 2 * LEAST || right.items.length < 2 * LEAST || !isTitled || !goesOn(left, right)) return page;
  const last = Math.max(...page.items.map(({ y }) => y));
  const down = last - top + 2 * (right.items[0]?.height ?? 0);
  const across = right.left - left.left;
  const isRight = new Set(right.items);
  return {
    ...page,
    items: page.items.map((item) => (isRight.has(item) ? { ...item, x: item.x - across, y: item.y + down } : item)),
    links: page.links.map(({ url, box }) =>
      box.left < gutter
        ? { url, box }
        : {
            url,
            box: {
              left: box.left - across,
              right: box.right - across,
              top: box.top + down,
              bottom: box.bottom + down,
            },
          },
    ),
  };
}
