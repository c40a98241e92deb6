import { isInside, type PdfBox, type PdfItem, type PdfPage } from "./pdf-page.ts";

const LEAST_PAIRS = 2;
const LEAST_LINES = 2;
const SAME = 3;
// Past this a page is a drawing.
const MOST_FRAMES = 300;
const GAP = 2;

/** Cards side by side, from left to right. */
type Shelf = { cards: PdfBox[]; top: number; bottom: number };

const holds = (box: PdfBox, { x, y, height }: PdfItem): boolean => isInside(box, x, y - height * 0.35);

/** Boxes of several lines of text that hold no other such box, none touching another. */
function findCards({ frames = [], items }: PdfPage): PdfBox[] {
  if (frames.length > MOST_FRAMES) return [];
  const different = frames.filter(
    (box, index) => frames.findIndex((other) => isAround(other, box) && isAround(box, other)) === index,
  );
  const filled = different.filter((box) => {
    const heights = items.filter((item) => holds(box, item)).map(({ y }) => Math.round(y));
    return new Set(heights).size >= LEAST_LINES;
  });
  const inner = filled.filter((box) => !filled.some((other) => other !== box && isAround(box, other)));
  return inner.some((box) => inner.some((other) => other !== box && touches(box, other))) ? [] : inner;
}

const isAround = (outer: PdfBox, inner: PdfBox): boolean =>
  outer.left <= inner.left + SAME &&
  outer.right >= inner.right - SAME &&
  outer.top <= inner.top + SAME &&
  outer.bottom >= inner.bottom - SAME;

const touches = (a: PdfBox, b: PdfBox): boolean =>
  a.left <= b.right + 1 && b.left <= a.right + 1 && a.top <= b.bottom + 1 && b.top <= a.bottom + 1;

function findShelves(cards: readonly PdfBox[]): Shelf[] {
  const shelves: Shelf[] = [];
  for (const card of cards.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const shelf = shelves.at(-1);
    if (shelf && Math.abs(shelf.top - card.top) <= SAME) {
      shelf.cards.push(card);
      shelf.bottom = Math.max(shelf.bottom, card.bottom);
    } else shelves.push({ cards: [card], top: card.top, bottom: card.bottom });
  }
  for (const shelf of shelves) shelf.cards.sort((a, b) => a.left - b.left);
  return shelves;
}

/** Cards side by side, all of one width, come one below the other, each a block of its own; pages without such cards stay as they are. */
export function stackPdfCards(pages: readonly PdfPage[]): PdfPage[] {
  const found = pages.map((page) => findShelves(findCards(page)));
  const wide = found.flat().filter(({ cards }) => cards.length > 1);
  const widths = wide.flatMap(({ cards }) => cards.map(({ left, right }) => right - left));
  const isEven = Math.max(...widths) - Math.min(...widths) <= 2 * SAME;
  if (wide.length < LEAST_PAIRS || !isEven) return [...pages];
  return pages.map((page, index) => stackPage(page, found[index] ?? []));
}

function stackPage(page: PdfPage, shelves: readonly Shelf[]): PdfPage {
  if (shelves.length === 0) return page;
  const gap = GAP * lineHeight(page);
  const added = ({ cards, top, bottom }: Shelf) => (cards.length - 1) * (bottom - top + gap);
  const moves = shelves.flatMap(({ cards, top, bottom }, index) => {
    const before = shelves.slice(0, index).reduce((sum, shelf) => sum + added(shelf), 0);
    const step = bottom - top + gap;
    return cards.map((card, at) => {
      return { card, right: card.left - (cards[0]?.left ?? card.left), down: before + at * step };
    });
  });
  const below = (y: number) => shelves.reduce((sum, shelf) => sum + (shelf.bottom <= y ? added(shelf) : 0), 0);
  const moveOf = (item: PdfItem) => moves.find(({ card }) => holds(card, item)) ?? { right: 0, down: below(item.y) };
  return {
    ...page,
    horizontal: [],
    vertical: [],
    items: page.items.map((item) => {
      const { right, down } = moveOf(item);
      return { ...item, x: item.x - right, y: item.y + down };
    }),
    links: page.links.map(({ url, box }) => {
      const at = { x: box.left + 1, y: box.bottom, height: box.bottom - box.top };
      const { right, down } = moves.find(({ card }) => isInside(card, at.x, at.y - 1)) ?? {
        right: 0,
        down: below(box.top),
      };
      return {
        url,
        box: { left: box.left - right, right: box.right - right, top: box.top + down, bottom: box.bottom + down },
      };
    }),
    blocks: moves.map(({ card, right, down }) => ({
      left: card.left - right,
      right: card.right - right,
      top: card.top + down,
      bottom: card.bottom + down,
    })),
  };
}

const lineHeight = ({ items }: PdfPage): number =>
  items.map(({ height }) => height).toSorted((a, b) => a - b)[items.length >> 1] ?? 0;
