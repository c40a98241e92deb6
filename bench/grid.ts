// The comparison of 300 items × 100 services as a person meets it in a browser, beside the same data in AG Grid
// Community: two lines of each answer beside its rows of one height, whole answers beside its rows as high as they need.
import { chromium } from "@playwright/test";
import { compareAnswers } from "#lib/compare/compare-answers.ts";
import { ensureBrowser } from "../scripts/ensure-browser.mjs";
import { ensureBuilt } from "../scripts/prepare.mjs";
import { servePeer } from "./grid/serve-peer.ts";
import { serveReview } from "./grid/serve-review.ts";
import { type Seen, type Watched, watchPage } from "./grid/watch-page.ts";
import { makeSheets, makeTemplate } from "./make-sheets.ts";
import { type Figure, ratioFigure } from "./measure.ts";

const SIZE = { items: 300, vendors: 100 };
const ROUNDS = 5;

type Measure = { name: string; unit: string; of: (seen: Seen) => number };

const scrolled = (way: "down" | "across"): Measure[] => [
  { name: `${way}.frame-median`, unit: "ms", of: (seen) => seen[way].median },
  { name: `${way}.frame-95th`, unit: "ms", of: (seen) => seen[way].most },
  { name: `${way}.frames-dropped`, unit: "of 180", of: (seen) => seen[way].dropped },
  { name: `${way}.frames-with-cells-missing`, unit: "of 180", of: (seen) => seen[way].blank },
  { name: `${way}.work-per-frame`, unit: "ms", of: (seen) => seen[way].work },
];

const MEASURES: Measure[] = [
  { name: "first-readable-cells", unit: "ms", of: ({ readable }) => readable },
  ...scrolled("down"),
  ...scrolled("across"),
  { name: "elements", unit: "", of: ({ nodes }) => nodes },
  { name: "javascript-sent", unit: "kB", of: ({ script }) => script },
  { name: "all-sent", unit: "kB", of: ({ sent }) => sent },
  { name: "memory-opened", unit: "MB", of: ({ opened }) => opened },
  { name: "memory-scrolled", unit: "MB", of: ({ memory }) => memory },
];

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function compareSeen(view: string, seen: { own: Seen[]; peer: Seen[] }, peer: string): Figure[] {
  const spreadOf = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
  return MEASURES.map(({ name, unit, of }) => {
    const [values, others] = [seen.own.map(of), seen.peer.map(of)];
    const spreads = { spread: spreadOf(values), peerSpread: spreadOf(others) };
    const figure = { name: `${view}.${name}`, value: median(values), unit, runs: ROUNDS, ...spreads };
    const peerValue = median(others);
    // Nothing on both sides is as good; frames come in steps of the screen's, which no clock splits evenly.
    if (Math.abs(figure.value - peerValue) < 0.5)
      return { ...figure, peer, peerValue, ratio: 1, aim: "<= 1", held: true };
    return ratioFigure(figure, { name: peer, value: peerValue }, 1);
  });
}

/** Of all rounds: nothing is missing, and nothing changes under the eye, while rows are ordered and filtered. */
function flickerOf(view: string, seen: readonly Seen[]): Figure[] {
  const sum = (of: (flicker: NonNullable<Seen["ordered"]>) => number) =>
    seen.reduce((total, { ordered }) => total + (ordered ? of(ordered) : 0), 0);
  return [
    { name: `${view}.order.frames-with-cells-missing`, value: sum(({ blank }) => blank) },
    { name: `${view}.order.cells-that-changed`, value: sum(({ changed }) => changed) },
  ].map((figure) => ({ ...figure, unit: "", aim: "0", held: figure.value === 0 }));
}

export async function run(): Promise<Figure[]> {
  const executablePath = ensureBrowser();
  if (!executablePath || !ensureBuilt()) throw new Error("no browser, or the pages could not be built");
  const template = makeTemplate(SIZE.items);
  const peer = await servePeer(compareAnswers(template, makeSheets(template, SIZE.vendors)));
  const own = await serveReview(SIZE);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const kurabe = {
    scroller: "[role=grid]",
    cell: "[role=gridcell]",
    orders: ["決め手順", "相違のみ", "項目順", "相違のみ"],
  };
  const agGrid = { scroller: ".ag-grid-viewport", cell: ".ag-cell" };
  const pages = {
    two: [
      { name: "Kurabe", address: `${own.address}/reviews/large?only=all&order=template`, ...kurabe },
      { name: "AG Grid, one height", address: `${peer.address}/`, ...agGrid },
    ],
    full: [
      { name: "Kurabe", address: `${own.address}/reviews/large?only=all&order=template&density=full`, ...kurabe },
      { name: "AG Grid, auto height", address: `${peer.address}/?auto`, ...agGrid },
    ],
  } satisfies Record<string, [Watched, Watched]>;
  const figures: Figure[] = [];
  try {
    for (const [view, [ours, theirs]] of Object.entries(pages)) {
      const seen: { own: Seen[]; peer: Seen[] } = { own: [], peer: [] };
      // The first round of each is not counted: server and browser are warm in everyday use.
      for (let round = 0; round <= ROUNDS; round += 1) {
        const [mine, other] = [await watchPage(browser, ours), await watchPage(browser, theirs)];
        if (round === 0) continue;
        seen.own.push(mine);
        seen.peer.push(other);
      }
      figures.push(...compareSeen(view, seen, theirs.name), ...flickerOf(view, seen.own));
    }
  } finally {
    await Promise.all([browser.close(), own.stop(), peer.stop()]);
  }
  return figures;
}
