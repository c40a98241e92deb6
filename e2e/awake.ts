import { test as base, type Page } from "@playwright/test";

/**
 * Playwright's `test`, whose page goes on only when it is awake: a machine types, pastes and drops files sooner after a
 * page has arrived than React hears it, the more so the busier it is. People do not.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    const { goto, reload } = { goto: page.goto.bind(page), reload: page.reload.bind(page) };
    page.goto = async (...given) => goto(...given).then((answer) => awake(page).then(() => answer));
    page.reload = async (...given) => reload(...given).then((answer) => awake(page).then(() => answer));
    await use(page);
  },
});

/** React has put its mark on the page's main part. For journeys on whose page a press loads another, or the same once more. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector("main");
    return main !== null && Object.keys(main).some((key) => key.startsWith("__react"));
  });
}
