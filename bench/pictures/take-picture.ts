import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { languageSchema } from "#lib/domain/language.ts";
import { languageCookie } from "#lib/i18n/choose-language.ts";

export const FOLDER = join(import.meta.dirname, "..", "..", "screenshots");
const SCHEMES = ["light", "dark"] as const;
const WIDTHS = [1440, 320];
/** What loads after the page has come, such as the original sheet. */
const SETTLING = 700;

/** What a picture shows: where it is, and what is done there. `cookies`: of whoever looks. */
export type Screen = {
  path: string;
  act?: (page: Page) => Promise<void>;
  /** The page to its end, also where it is wide. */
  whole?: boolean;
  cookies?: Parameters<BrowserContext["addCookies"]>[0];
};

export type Shot = {
  name: string;
  screen: Screen;
  language: string;
  width: number;
};

/** Each screen in both languages, wide and narrow. With `KURABE_SCREENS=work,cell` only those whose names begin so. */
export function listShots(screens: Record<string, Screen>): Shot[] {
  const beginnings = (process.env["KURABE_SCREENS"] ?? "").split(",");
  const asked = Object.entries(screens).filter(([name]) => beginnings.some((beginning) => name.startsWith(beginning)));
  return asked.flatMap(([name, screen]) =>
    languageSchema.options.flatMap((language) => WIDTHS.map((width): Shot => ({ name, screen, language, width }))),
  );
}

/** React has put its mark on the page's main part: what is pressed sooner is lost. */
async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector("main");
    return main !== null && Object.keys(main).some((key) => key.startsWith("__react"));
  });
}

type Opened = { context: BrowserContext; page: Page; faults: string[] };

/** A screen in a browser of its own, when what loads after the page has come is there too. `faults`: what breaks in it. */
export async function openScreen(
  browser: Browser,
  address: string,
  { screen, language, width }: Shot,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
  await context.addCookies([{ name: languageCookie, value: language, url: address }, ...(screen.cookies ?? [])]);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto(`${address}${screen.path}`, { waitUntil: "networkidle" });
  await awake(page);
  await screen.act?.(page);
  await page.waitForTimeout(SETTLING);
  return { context, page, faults };
}

/** Takes a picture in light and one in dark; says by how many px the page is wider than the window. A page that breaks is no picture. */
export async function takePictures(browser: Browser, address: string, shot: Shot): Promise<number> {
  const { name, screen, language, width } = shot;
  const { context, page, faults } = await openScreen(browser, address, shot);
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    const path = join(FOLDER, `${name}-${language}-${colorScheme}-${width}.png`);
    await page.screenshot({ path, fullPage: width < 1000 || screen.whole === true });
  }
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await context.close();
  if (faults.length > 0) throw new Error(`${name} (${language}, ${width} px): ${faults[0]}`);
  return Math.max(0, beyond);
}
