import { expect } from "@playwright/test";
import { test } from "./awake.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { cell } from "./grid.ts";

const EXAMPLE = "/reviews/example";

const pages = [
  { path: EXAMPLE, awake: "td[data-hit]" },
  { path: `${EXAMPLE}/items/server-location` },
  { path: `${EXAMPLE}/requirements` },
  { path: `${EXAMPLE}/plan` },
  { path: `${EXAMPLE}/setup` },
  { path: `${EXAMPLE}/import` },
  { path: "/reviews" },
  { path: "/templates" },
  { path: "/nowhere" },
] satisfies { path: string; awake?: string }[];

// Two journeys: each keeps one of the two cores.
for (const half of [0, 1]) {
  test(`axe finds nothing on any page, light and dark, ${half + 1}`, async ({ page }) => {
    // axe reads every element's colours: on a busy machine that takes a while.
    test.setTimeout(300_000);
    for (const { path, awake } of pages.filter((_, index) => index % 2 === half)) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(path);
      if (awake) {
        await expect(cell(page, 1, 1)).toBeFocused();
        await page.keyboard.press("Enter");
        await expect(page.locator(awake)).toBeVisible();
      }
      // A page that broke has nothing to find.
      await expect(page.getByRole("heading", { level: 1 }).first()).not.toHaveText("表示できませんでした");
      for (const summary of await page.locator("summary").all()) await summary.click();
      await expectAccessible(page);
    }
  });
}
