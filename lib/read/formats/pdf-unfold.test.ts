import { describe, expect, it } from "vitest";
import type { PdfItem, PdfPage } from "./pdf-page.ts";
import { unfoldColumns } from "./pdf-unfold.ts";

const write = (text: string, x: number, y: number): PdfItem => ({ text, x, y, width: text.length * 5, height: 10 });
const page = (items: PdfItem[]): PdfPage => ({ number: 1, width: 300, items, horizontal: [], vertical: [], links: [] });

/** Questions and answers of a column, a line each, from the top down. */
const column = (numbers: readonly number[], x: number): PdfItem[] =>
  numbers.flatMap((n, i) => [write(`${n}. Is thing ${n} done?`, x, 60 + 30 * i), write(`Yes, ${n}.`, x, 72 + 30 * i)]);

const textsOf = ([unfolded]: readonly PdfPage[]) =>
  (unfolded?.items ?? []).toSorted((a, b) => a.y - b.y).map(({ text }) => text);

describe("a text in two columns", () => {
  it("reads the left one down, then the right one, below what stands over both", () => {
    const title = write("What we answered to those who asked", 40, 30);
    const items = [title, ...column([1, 2, 3, 4], 20), ...column([5, 6, 7], 165)];
    expect(textsOf(unfoldColumns([page(items)]))).toEqual([
      title.text,
      ...[1, 2, 3, 4, 5, 6, 7].flatMap((n) => [`${n}. Is thing ${n} done?`, `Yes, ${n}.`]),
    ]);
  });

  it("also where a line parts them, and a foot stands below both: it keeps one height on all pages", () => {
    const foot = write("- 1 -", 140, 300);
    const divider = { at: 150, from: 20, to: 290 };
    const both = { ...page([...column([1, 2, 3, 4], 20), ...column([5, 6, 7], 165), foot]), vertical: [divider] };
    const unfolded = unfoldColumns([both, { ...page([...column([8, 9], 20), { ...foot }]), number: 2 }]);
    expect(textsOf(unfolded)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].flatMap((n) => [`${n}. Is thing ${n} done?`, `Yes, ${n}.`]),
      foot.text,
    ]);
    const feet = unfolded.map(({ items }) => items.find(({ text }) => text === foot.text)?.y);
    expect(feet[0]).toBe(feet[1]);
  });

  it("keeps a link over its words, at the foot and in the right column", () => {
    const foot = write("https://a.example", 20, 300);
    const over = ({ x, y, width }: PdfItem) => ({ left: x, top: y, right: x + width, bottom: y + 10 });
    const items = [...column([1, 2, 3, 4], 20), ...column([5, 6, 7], 165), foot];
    const last = items.at(-2) ?? foot;
    const links = [foot, last].map((item) => ({ url: item.text, box: over(item) }));
    const [unfolded] = unfoldColumns([{ ...page(items), links }]);
    for (const { url, box } of unfolded?.links ?? []) {
      expect(over(unfolded?.items.find(({ text }) => text === url) ?? foot)).toEqual(box);
    }
    expect(unfolded?.links).toHaveLength(2);
  });

  it("also where few questions stand in each, labelled as such; a foot of most pages belongs to neither", () => {
    const cards = (texts: string[], x: number) => texts.map((text, i) => write(text, x, 60 + 15 * i));
    const foot = (n: number) => [write("Reef Ltd.", 20, 300), write(`${n}`, 280, 300)];
    const slides = [2, 3].map((n) => [
      ...cards(["Q: Is it lit?", "Yes.", "At night.", "Q: Is it dry?", "Mostly.", "In May."], 20),
      ...cards(["Q: Is it safe?", "It is.", "We hope so.", "And pray.", "Q: Any more?", "No."], 165),
      ...foot(n),
    ]);
    const unfolded = unfoldColumns(slides.map((items, i) => ({ ...page(items), number: i + 2 })));
    const left = ["Q: Is it lit?", "Yes.", "At night.", "Q: Is it dry?", "Mostly.", "In May."];
    const right = ["Q: Is it safe?", "It is.", "We hope so.", "And pray.", "Q: Any more?", "No."];
    expect(textsOf(unfolded)).toEqual([...left, ...right, "Reef Ltd.", "2"]);
  });

  it("takes no answer that ends two pages alike for their foot", () => {
    const spread = (last: PdfItem) => page([...column([1, 2, 3, 4], 20), last, ...column([5, 6, 7], 165)]);
    const close = write("As said above.", 20, 174);
    const word = write("Yes", 20, 200);
    for (const last of [close, word]) {
      const [first] = unfoldColumns([spread(last), { ...spread({ ...last }), number: 2 }]);
      const texts = textsOf([first ?? page([])]);
      expect(texts.indexOf(last.text)).toBe(texts.indexOf("Yes, 4.") + 1);
    }
  });

  it("leaves alone a page on which lines draw anything else", () => {
    const items = [...column([1, 2, 3, 4], 20), ...column([5, 6, 7], 165)];
    const vertical = [20, 150, 280].map((at) => ({ at, from: 20, to: 290 }));
    expect(unfoldColumns([{ ...page(items), vertical }])).toEqual([{ ...page(items), vertical }]);
  });

  it("leaves alone a table whose right column answers its left one", () => {
    const rows = [1, 2, 3, 4, 5].flatMap((n) => [
      write(`${n}. Is thing ${n} done?`, 20, 30 + 20 * n),
      write(`Yes, ${n}.`, 165, 30 + 20 * n),
    ]);
    expect(unfoldColumns([page(rows)])).toEqual([page(rows)]);
  });

  it("leaves alone two columns that each count from one", () => {
    const items = [...column([1, 2, 3, 4], 20), ...column([1, 2, 3, 4], 165)];
    expect(unfoldColumns([page(items)])).toEqual([page(items)]);
  });
});
