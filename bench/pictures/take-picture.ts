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
  scheme: (typeof SCHEMES)[number];
  width: number;
};

/** Each screen in both languages, light and dark, wide and narrow. */
export function listShots(screens: Record<string, Screen>): Shot[] {
  return Object.entries(screens).flatMap(([name, screen]) =>
    languageSchema.options.flatMap((language) =>
      SCHEMES.flatMap((scheme) => WIDTHS.map((width): Shot => ({ name, screen, language, scheme, width }))),
    ),
  );
}

/** React has put its mark on the page's main part: what is pressed sooner is lost. */
async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector("main");
    return main !== null && Object.keys(main).some((key) => key.startsWith("__react"));
  });
}

/** Takes one picture; says by how many px the page is wider than the window. A page that breaks is no picture. */
export async function takePicture(
  browser: Browser,
  address: string,
  { name, screen, language, scheme, width }: Shot,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  await context.addCookies([{ name: languageCookie, value: language, url: address }, ...(screen.cookies ?? [])]);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto(`${address}${screen.path}`, { waitUntil: "networkidle" });
  await awake(page);
  await screen.act?.(page);
  await page.waitForTimeout(SETTLING);
  await page.screenshot({
    path: join(FOLDER, `${name}-${language}-${scheme}-${width}.png`),
    fullPage: width < 1000 || screen.whole === true,
  });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await context.close();
  if (faults.length > 0) throw new Error(`${name} (${language}, ${scheme}, ${width} px): ${faults[0]}`);
  return Math.max(0, beyond);
}
