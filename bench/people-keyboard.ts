// Whether every screen on which somebody is somebody can be walked through by keyboard: each control is reached, shows that it has the focus, and
// is not hidden while it has. By name only: `npm run bench -- people-keyboard`.
import { type Browser, chromium } from "@playwright/test";
import { ensureBrowser } from "../scripts/ensure-browser.mjs";
import { ensureBuilt } from "../scripts/prepare.mjs";
import type { Figure } from "./measure.ts";
import { servePeople, signedScreens } from "./pictures/serve-people.ts";
import { listShots, openScreen, type Shot } from "./pictures/take-picture.ts";
import { walkByKeyboard } from "./pictures/walk-by-keyboard.ts";

async function walk(browser: Browser, address: string, shot: Shot): Promise<Figure> {
  const { context, page } = await openScreen(browser, address, shot);
  const faults = await walkByKeyboard(page);
  for (const fault of faults) process.stderr.write(`${shot.name}: ${fault}\n`);
  await context.close();
  const [name, value] = [`${shot.name}.faults-by-keyboard`, faults.length];
  return { name, value, unit: "faults", aim: "0", held: value === 0 };
}

export async function run(): Promise<Figure[]> {
  const executablePath = ensureBrowser();
  if (!executablePath || !ensureBuilt()) throw new Error("no browser, or the pages could not be built");
  const served = await servePeople();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const { address } = served;
    const shots = listShots({ "set-up-link": { path: served.setup }, ...signedScreens(await served.fill(), address) });
    const figures: Figure[] = [];
    for (const shot of shots.filter(({ language, width }) => language === "ja" && width > 1000))
      figures.push(await walk(browser, address, shot));
    return figures;
  } finally {
    await Promise.all([browser.close(), served.stop()]);
  }
}
