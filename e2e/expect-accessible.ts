import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations.ts";

/** axe finds nothing on the page that is open: any rule in the light, and in the dark what is different there, the colours. */
export async function expectAccessible(page: Page): Promise<void> {
  const where = page.url();
  await page.emulateMedia({ colorScheme: "light" });
  // What a server action sends puts the title in anew.
  await expect(page).toHaveTitle(/./);
  expect([where, await findViolations(page)]).toEqual([where, []]);
  await page.emulateMedia({ colorScheme: "dark" });
  // The page hears of it a moment later.
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
  expect([where, await findViolations(page, ["color-contrast"])]).toEqual([where, []]);
}
