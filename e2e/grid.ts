import type { Page } from "@playwright/test";

/** A line of the grid by its place: 0 is the header. */
export const cell = (page: Page, row: number, column: number) => page.locator(`[data-place="${row},${column}"]`);

export async function rowCount(page: Page): Promise<number> {
  return Number(await page.getByRole("grid").getAttribute("aria-rowcount")) - 1;
}
