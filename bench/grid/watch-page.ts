import type { Browser, CDPSession, Page } from "@playwright/test";
import { type Flicker, watchOrder } from "./watch-order.ts";

/** A page with a grid: what scrolls and what its cells are, as selectors; `orders`: what to press in it, by label. */
export type Watched = { name: string; address: string; scroller: string; cell: string; orders?: readonly string[] };

/** What was seen of one page; times in ms, amounts in kB and MB (1,000). */
export type Seen = {
  readable: number;
  down: Scrolled;
  across: Scrolled;
  nodes: number;
  script: number;
  sent: number;
  /** Of the script, before and after scrolling. */
  opened: number;
  memory: number;
  /** While it was ordered and filtered; null: nothing was pressed. */
  ordered: Flicker | null;
};

/** Of a scroll: time between frames, frames dropped, work of the main thread per frame, frames in which a cell was missing. */
export type Scrolled = { median: number; most: number; dropped: number; work: number; blank: number };

const FRAMES = 180;
const STEP = 100;
/** A frame of 60 in a second. */
const FRAME = 1000 / 60;

/** In the page, from its first moment: when do as many cells as fill a screen stand there with words in them? */
function noteFirstCells(cell: string): void {
  const look = () => {
    const readable = [...document.querySelectorAll(cell)].filter((element) => {
      const { top, left, height } = element.getBoundingClientRect();
      return height > 0 && top < innerHeight && left < innerWidth && (element.textContent ?? "").length > 1;
    });
    if (readable.length >= 15) Object.assign(window, { firstCells: performance.now() });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

type Scroll = { scroller: string; cell: string; across: boolean; frames: number; step: number };

/** In the page: scrolls a step with every frame; says when each frame came, and in how many a cell was missing. */
function scroll({ scroller, cell, across, frames, step }: Scroll): Promise<{ times: number[]; blank: number }> {
  const element = document.querySelector(scroller) as HTMLElement;
  const points = [0.5, 0.7, 0.9].map((share) => ({ x: innerWidth * share, y: innerHeight * (share - 0.05) }));
  const times: number[] = [];
  let blank = 0;
  return new Promise((resolve) => {
    const frame = (time: number) => {
      times.push(time);
      const drawn = ({ x, y }: { x: number; y: number }) => document.elementFromPoint(x, y)?.closest(cell) != null;
      if (!points.every(drawn)) blank += 1;
      if (times.length > frames) return resolve({ times, blank });
      if (across) element.scrollLeft += step;
      else element.scrollTop += step;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

async function heap(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  // Bytes outside the heap proper are memory as well.
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  return (usedSize + backingStorageSize) / 1_000_000;
}

async function watchScroll(page: Page, session: CDPSession, order: Omit<Scroll, "frames" | "step">): Promise<Scrolled> {
  const before = await metric(session, "TaskDuration");
  const { times, blank } = await page.evaluate(scroll, { ...order, frames: FRAMES, step: STEP });
  const work = ((await metric(session, "TaskDuration")) - before) * 1000;
  const spans = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const sorted = spans.toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    most: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    dropped: spans.reduce((sum, span) => sum + Math.max(0, Math.round(span / FRAME) - 1), 0),
    work: work / spans.length,
    blank,
  };
}

/** Opens a page as for the first time, scrolls it down and to the right, and says what was seen. */
export async function watchPage(browser: Browser, { address, scroller, cell, orders }: Watched): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "ja-JP" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const scripts = new Set<string>();
  const bytes = { script: 0, sent: 0 };
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes.sent += encodedDataLength;
    if (scripts.has(requestId)) bytes.script += encodedDataLength;
  });
  await session.send("Network.enable");
  // Time of work, whatever else the machine does.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.addInitScript(noteFirstCells, cell);
  await page.goto(address, { waitUntil: "load" });
  const readable = await (await page.waitForFunction(() => (window as { firstCells?: number }).firstCells)).jsonValue();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1000);
  const opened = await heap(session);
  const scrolledDown = await watchScroll(page, session, { scroller, cell, across: false });
  const scrolledAcross = await watchScroll(page, session, { scroller, cell, across: true });
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  const memory = await heap(session);
  const sent = { script: bytes.script / 1000, sent: bytes.sent / 1000 };
  const ordered = orders ? await watchOrder(page, orders) : null;
  await context.close();
  return {
    readable: readable ?? Number.NaN,
    down: scrolledDown,
    across: scrolledAcross,
    nodes,
    ...sent,
    opened,
    memory,
    ordered,
  };
}
