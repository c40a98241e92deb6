// Pictures of every screen on which somebody is somebody: accounts, work, risks, decisions, vendors' links, mail and the log; each in both
// languages, light and dark, wide and narrow, into `screenshots/people/`. By name only: `npm run bench -- people-pictures`.
import { mkdirSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";
import { ensureBrowser } from "../scripts/ensure-browser.mjs";
import { ensureBuilt } from "../scripts/prepare.mjs";
import type { Figure } from "./measure.ts";
import { cookiesOf, demandFactor, servePeople, signedScreens } from "./pictures/serve-people.ts";
import { FOLDER, listShots, type Screen, takePictures } from "./pictures/take-picture.ts";

/** All pictures of these screens; by how many px each is wider than the window. */
async function takeAll(
  browser: Browser,
  address: string,
  screens: Record<string, Screen>,
): Promise<Map<string, number>> {
  const beyond = new Map<string, number>();
  for (const shot of listShots(screens).map((one) => ({ ...one, name: `people/${one.name}` })))
    beyond.set(shot.name, Math.max(beyond.get(shot.name) ?? 0, await takePictures(browser, address, shot)));
  return beyond;
}

export async function run(): Promise<Figure[]> {
  const executablePath = ensureBrowser();
  if (!executablePath || !ensureBuilt()) throw new Error("no browser, or the pages could not be built");
  mkdirSync(FOLDER, { recursive: true });
  const served = await servePeople();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const { address } = served;
  try {
    const first = { "set-up": { path: "/reviews" }, "set-up-link": { path: served.setup } };
    const found = [await takeAll(browser, address, first)];
    const filled = await served.fill();
    found.push(await takeAll(browser, address, signedScreens(filled, address)));
    await demandFactor(browser, address, cookiesOf(filled, "hanako", address));
    found.push(
      await takeAll(browser, address, {
        "account-must-enrol": { path: "/account", cookies: cookiesOf(filled, "taro", address) },
        "people-demanded": { path: "/people", cookies: cookiesOf(filled, "hanako", address), whole: true },
      }),
    );
    return found.flatMap((beyond) =>
      [...beyond].map(([name, value]) => ({
        ...{ name: `${name}.wider-than-the-window`, value, unit: "px", aim: "0", held: value === 0 },
      })),
    );
  } finally {
    await Promise.all([browser.close(), served.stop()]);
  }
}
