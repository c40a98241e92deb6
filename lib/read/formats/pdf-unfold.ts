import type { PdfItem, PdfPage } from "./pdf-page.ts";

const LEAST = 3;
const NUMBERED = /^\s*(?:[QＱ問]\s*)?[(（]?(\d{1,3})(?:[.．)）]|\s)/;
const LABELLED = /^\s*(?:Q|Ｑ|質問|問)\s?\d{0,3}\s?[:：.．]\s*\S/;
const ASKS = /[?？]\s*$|か。\s*$/;

type Side = { left: number; items: PdfItem[] };

/** How many pieces of text lie over an x. */
const countOver = (items: readonly PdfItem[], x: number): number =>
  items.filter((item) => item.x < x - 1 && item.x + item.width > x + 1).length;

/** The one line that parts a page from top to bottom near its middle, crossed by no other; null where lines draw anything else. */
function findDivider({ vertical, horizontal, width }: PdfPage): number | null {
  const [first] = vertical;
  if (!first || first.at < width * 0.35 || first.at > width * 0.65) return null;
  const isOne = vertical.every(({ at }) => Math.abs(at - first.at) <= 3);
  const isCrossed = horizontal.some(({ at, from, to }) =>
    vertical.some((line) => from < first.at - 3 && to > first.at + 3 && at > line.from && at < line.to),
  );
  return isOne && !isCrossed ? first.at : null;
}

/** The middle of the page's emptiest stretch near its middle; null where texts run over it. */
function findGutter(page: PdfPage): number | null {
  const { items, width } = page;
  if (page.vertical.length > 0) return findDivider(page);
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
  // What is labelled as a question answers nothing.
  const labelled = [left, right].map(({ items }) => items.filter(({ text }) => LABELLED.test(text)).length);
  if (Math.min(...labelled) > 0 && Math.max(...labelled) >= LEAST - 1) return true;
  const asking = (side: Side) => side.items.filter(({ text }) => ASKS.test(text)).length;
  return asking(left) >= LEAST && asking(right) >= LEAST && isFull(left) && isFull(right);
}

/** How far apart the lines are, from the top down. */
function stepsOf(items: readonly PdfItem[]): number[] {
  const ys = [...new Set(items.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  return ys.slice(1).map((y, index) => y - (ys[index] ?? y));
}

const usualOf = (steps: readonly number[]): number => steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 0;

/** Lines at the distance of lines, most of them: a table's column has gaps where its neighbour goes on. */
function isFull({ items }: Side): boolean {
  const steps = stepsOf(items);
  const usual = usualOf(steps);
  return steps.filter((step) => step <= usual * 1.2).length >= steps.length * 0.6;
}

/** What of a page stands in which column; `end` is the height of the lowest line of either. */
type Split = { gutter: number; left: Side; right: Side; top: number; end: number };

const ANSWERS =
  /^(?:yes|no|none|partly|partially|n\/?a|not applicable|はい|いいえ|有|無|あり|なし|可|不可|済|未|該当(?:なし|あり)|(?:一部|未)?対応(?:済み?)?|[○◯〇◎×✕✗✓✔△▲●−–-])[.。]?$/iu;

/**
 * The height of a line at the foot of half of the pages or more that says the same but for its digits, is no answer and stands apart from
 * the text; infinite where there is none.
 */
function findFoot(pages: readonly PdfPage[]): number {
  const lowest = pages.flatMap(({ items }) => {
    const y = Math.max(...items.map((item) => item.y));
    const [first] = items.filter((item) => y - item.y <= 2).sort((a, b) => a.x - b.x);
    if (!first || ANSWERS.test(first.text.trim()) || !isApart(items, first)) return [];
    return [{ y, said: `${Math.round(y / 2)} ${first.text.replace(/\d+/g, "0")}` }];
  });
  const same = [...Map.groupBy(lowest, ({ said }) => said).values()].find(
    ({ length }) => length >= Math.max(2, pages.length / 2),
  );
  return same ? Math.min(...same.map(({ y }) => y)) - 2 : Number.POSITIVE_INFINITY;
}

/** Whether the lowest line has more room above it than a line takes, and than lines have between them. */
function isApart(items: readonly PdfItem[], { height }: PdfItem): boolean {
  const steps = stepsOf(items).filter((step) => step > 2);
  const gap = steps.at(-1);
  return gap === undefined || gap >= Math.max(2 * height, 1.5 * usualOf(steps));
}

function findSplit(whole: PdfPage, foot: number): Split | null {
  const page = { ...whole, items: whole.items.filter(({ y }) => y < foot) };
  if (page.items.length < 4 * LEAST) return null;
  const gutter = findGutter(page);
  if (gutter === null) return null;
  const sideOf = (items: PdfItem[]): Side => ({ left: Math.min(...items.map(({ x }) => x)), items });
  const left = sideOf(page.items.filter(({ x, width }) => x + width <= gutter + 1));
  const right = sideOf(page.items.filter(({ x }) => x >= gutter - 1));
  const top = Math.min(...right.items.map(({ y }) => y));
  const end = Math.max(...[...left.items, ...right.items].map(({ y }) => y));
  const over = page.items.filter(({ x, width }) => x + width > gutter + 1 && x < gutter - 1);
  // Text over both columns is a title above them or the page's foot.
  const isTitled = over.every(({ y }) => y < top || y > end);
  if (left.items.length < 2 * LEAST || right.items.length < 2 * LEAST || !isTitled || !goesOn(left, right)) return null;
  return { gutter, left, right, top, end };
}

/** Pages whose text runs in two columns, with the right one below the left one; any other page as it is, but for its foot. */
export function unfoldColumns(pages: readonly PdfPage[]): PdfPage[] {
  const foot = findFoot(pages);
  const splits = pages.map((page) => findSplit(page, foot));
  const found = splits.filter((split) => split !== null);
  // Feet stay at one height on all pages, by which they are known.
  const down = Math.max(...found.map(({ top, end, right }) => end - top + 2 * (right.items[0]?.height ?? 0)));
  const end = Math.max(...found.map((split) => split.end));
  return pages.map((page, index) => {
    const split = splits[index];
    if (split) return unfoldPage(page, split, down);
    return found.length === 0 ? page : moveDown(page, { from: end, down });
  });
}

function moveDown(page: PdfPage, { from, down }: { from: number; down: number }): PdfPage {
  const items = page.items.map((item) => (item.y > from ? { ...item, y: item.y + down } : item));
  return { ...page, items, links: page.links.map((link) => (link.box.top > from ? lower(link, down) : link)) };
}

const lower = ({ url, box }: PdfPage["links"][number], down: number): PdfPage["links"][number] => ({
  url,
  box: { ...box, top: box.top + down, bottom: box.bottom + down },
});

function unfoldPage(page: PdfPage, { gutter, left, right, end }: Split, down: number): PdfPage {
  const across = right.left - left.left;
  const isRight = new Set(right.items);
  const moved = page.items.map((item) => {
    if (isRight.has(item)) return { ...item, x: item.x - across, y: item.y + down };
    return item.y > end ? { ...item, y: item.y + down } : item;
  });
  const links = page.links.map((link) => {
    const { url, box } = link;
    if (box.left < gutter) return box.top > end ? lower(link, down) : link;
    return lower({ url, box: { ...box, left: box.left - across, right: box.right - across } }, down);
  });
  return { ...page, vertical: [], items: moved, links };
}
