// Pictures of every screen in both languages, light and dark, wide and narrow, into `screenshots/`, for a person to look
// at; what a machine can see is a figure: nothing is wider than the window. By name only: `npm run bench -- pictures`.
import { mkdirSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import { ensureBrowser } from "../scripts/ensure-browser.mjs";
import { ensureBuilt } from "../scripts/prepare.mjs";
import { serveReview } from "./grid/serve-review.ts";
import type { Figure } from "./measure.ts";
import { fillPictures, sheetFiles } from "./pictures/fill-pictures.ts";
import { FOLDER, listShots, type Screen, takePictures } from "./pictures/take-picture.ts";

const EXAMPLE = "/reviews/example";

/** Presses the first thing of a kind, where there is one. */
function press(selector: string) {
  return async (page: Page) => {
    if ((await page.locator(selector).count()) > 0) await page.locator(selector).first().click();
  };
}

/** As it stands on paper: across, whatever the screen. */
async function printed(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1047, height: 710 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
}

/** From the column of the service that has two years' sheets to what became of it. */
async function overTime(page: Page): Promise<void> {
  await page.getByRole("columnheader").filter({ hasText: "つばめ" }).locator("[data-menu]").click();
  await page.locator("[role=menuitem][href*='/services/']").click();
  await page.waitForURL(/\/services\//);
}

async function firstTemplate(page: Page): Promise<void> {
  await page.locator("main li a").first().click();
  await page.waitForURL(/\/templates\/./);
}

/** The preview of two sheets that were given. */
async function giveSheets(page: Page): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(sheetFiles);
  await page.getByRole("grid").waitFor({ timeout: 60_000 });
}

/** Screens by name: where they are, and what is done there. */
const SCREENS: Record<string, Screen> = {
  reviews: { path: "/reviews" },
  service: { path: `${EXAMPLE}?only=all`, act: overTime },
  "import-sheets": { path: `${EXAMPLE}/import`, act: giveSheets },
  work: { path: `${EXAMPLE}/work` },
  "my-work": { path: "/work" },
  docs: { path: "/api/docs" },

  comparison: { path: EXAMPLE },
  "comparison-details": { path: EXAMPLE, act: (page) => page.keyboard.press("Enter") },
  "comparison-all-whole": { path: `${EXAMPLE}?only=all&order=template&density=full` },
  "comparison-marks": { path: `${EXAMPLE}?only=all&density=marks` },
  "comparison-keys": { path: EXAMPLE, act: (page) => page.keyboard.press("?") },
  "comparison-palette": { path: EXAMPLE, act: (page) => page.keyboard.press("Control+k") },
  "comparison-views": { path: EXAMPLE, act: press("[aria-haspopup=dialog] >> nth=0") },
  "comparison-map": { path: EXAMPLE, act: press("[aria-haspopup=dialog] >> nth=1") },
  "comparison-column": { path: EXAMPLE, act: press("[role=columnheader] button[aria-haspopup] >> nth=0") },
  "comparison-report": { path: EXAMPLE, act: press("header [aria-haspopup=menu]") },
  "comparison-unplaced": { path: EXAMPLE, act: press("footer button") },
  "comparison-base": {
    path: EXAMPLE,
    act: async (page) => {
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("b");
    },
  },
  "comparison-paper": { path: EXAMPLE, act: printed },
  "comparison-large": { path: "/reviews/large?only=all&order=template" },
  item: { path: `${EXAMPLE}/items/server-location` },
  import: { path: `${EXAMPLE}/import` },
  "comparison-gaps": { path: `${EXAMPLE}?order=gap&only=all` },
  services: { path: "/services" },
  "services-screened": { path: "/services?list=mic-cloud&profile=personal-data" },
  attention: { path: "/attention" },
  requirements: { path: `${EXAMPLE}/requirements` },
  plan: { path: `${EXAMPLE}/plan` },
  setup: { path: `${EXAMPLE}/setup` },
  questions: { path: `${EXAMPLE}/questions` },
  decision: { path: `${EXAMPLE}/decision` },
  report: { path: `${EXAMPLE}/report` },
  templates: { path: "/templates" },
  template: { path: "/templates", act: firstTemplate },
  "template-new": { path: "/templates/new" },
  account: { path: "/account" },
  people: { path: "/people" },
  outbox: { path: "/outbox" },
  log: { path: "/log" },
  "sign-in": { path: "/sign-in" },
  nowhere: { path: "/nowhere" },
};

export async function run(): Promise<Figure[]> {
  const executablePath = ensureBrowser();
  if (!executablePath || !ensureBuilt()) throw new Error("no browser, or the pages could not be built");
  mkdirSync(FOLDER, { recursive: true });
  const served = await serveReview({ items: 300, vendors: 100 });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const screens = { ...SCREENS, answer: { path: await fillPictures(browser, served.address) } };
  const beyond = new Map<string, number>();
  try {
    for (const shot of listShots(screens)) {
      const most = Math.max(beyond.get(shot.name) ?? 0, await takePictures(browser, served.address, shot));
      beyond.set(shot.name, most);
    }
  } finally {
    await Promise.all([browser.close(), served.stop()]);
  }
  return [...beyond].map(([name, value]) => {
    return { name: `${name}.wider-than-the-window`, value, unit: "px", aim: "0", held: value === 0 };
  });
}
