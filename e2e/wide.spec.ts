import { expect, type Page, type Request } from "@playwright/test";
import { test } from "./awake.ts";
import { findViolations } from "./find-violations.ts";
import { cell } from "./grid.ts";

type Told = {
  comparison: {
    sheets: { id: string; vendor: string }[];
    coverage: unknown[];
    rows: { cells: unknown[] }[];
  };
  unplaced: unknown[];
};

/** The example's report with each of its three services this many times: beyond 3,000 cells only what is in sight is drawn and sent. */
function manyTimes(report: Told, count: number): Told {
  const times = [...Array(count).keys()];
  const again = <Value>(values: readonly Value[]) => times.flatMap(() => values);
  const { comparison } = report;
  const sheets = times.flatMap((time) =>
    comparison.sheets.map((sheet) => ({ ...sheet, id: `${sheet.id}-${time}`, vendor: `${sheet.vendor} ${time}` })),
  );
  const rows = comparison.rows.map((row) => ({ ...row, cells: again(row.cells) }));
  return { ...report, unplaced: [], comparison: { ...comparison, sheets, rows, coverage: again(comparison.coverage) } };
}

test("102 services: the row under the eye stays, sideways and while answers come; a long print asks first", async ({
  page,
}) => {
  const report = (await (await page.request.get("/reviews/example/report/json")).json()) as Told;
  const buffer = Buffer.from(JSON.stringify(manyTimes(report, 34)));
  await page.goto("/reviews");
  await page.getByLabel("報告書（.json）").setInputFiles({ name: "r.json", mimeType: "application/json", buffer });
  await page.getByRole("button", { name: "開く", exact: true }).click();
  await expect(page).toHaveURL(/\/reviews\/review-/);
  await expectSteadyRows(page);
  await expectAskedBeforePrinting(page);
});

async function expectSteadyRows(page: Page): Promise<void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/answers?*", async (route) => {
    await released;
    await route.continue();
  });
  let asked = 0;
  const isAsking = (request: Request) => request.url().includes("/answers?");
  page.on("request", (request) => {
    if (isAsking(request)) asked += 1;
  });
  for (const ended of ["requestfinished", "requestfailed"] as const)
    page.on(ended as "requestfinished", (request) => {
      if (isAsking(request)) asked -= 1;
    });
  // What comes into sight is asked for a frame or two later.
  const answersCame = async () => {
    for (let frames = 0; frames < 10; frames += 1) await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect.poll(() => asked).toBe(0);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  };
  await page.goto(`${new URL(page.url()).pathname}?only=all&order=template&density=full`);
  const grid = page.getByRole("grid");
  await expect(grid).toHaveAttribute("aria-colcount", "103");
  const height = () => grid.evaluate((element) => element.scrollHeight);
  const topOf = (place: string) =>
    page.locator(`[data-place="${place}"]`).evaluate((row) => row.getBoundingClientRect().top);
  const before = await height();
  await grid.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }));
  const looked = await page.waitForFunction(() => {
    const head = document.querySelector("[role=columnheader]")?.getBoundingClientRect().bottom ?? 0;
    const rows = [...document.querySelectorAll<HTMLElement>("[role=rowheader]")];
    return rows.find((row) => row.getBoundingClientRect().top >= head && row.getBoundingClientRect().top < 600)
      ?.dataset["place"];
  });
  const place = String(await looked.jsonValue());
  const top = await topOf(place);
  // Whole answers make the rows above higher.
  release();
  await expect.poll(height).toBeGreaterThan(before + 100);
  await answersCame();
  expect(Math.abs((await topOf(place)) - top)).toBeLessThan(1);
  const settled = await height();
  for (const left of [3_000, 12_000, 26_000, 0]) {
    await grid.evaluate((element, to) => element.scrollTo({ left: to }), left);
    await expect.poll(() => grid.evaluate((element) => element.scrollLeft)).toBeGreaterThan(left - 2_000);
    await answersCame();
    expect([left, Math.round((await topOf(place)) - top), await height()]).toEqual([left, 0, settled]);
  }
}

async function expectAskedBeforePrinting(page: Page): Promise<void> {
  await page.goto(`${new URL(page.url()).pathname}?only=all&order=template`);
  await expect(cell(page, 1, 0)).toBeFocused();
  await page.keyboard.press("Control+p");
  const dialog = page.getByRole("dialog", { name: "印刷" });
  await expect(dialog.getByRole("radio")).toHaveCount(3);
  await expect(dialog.getByRole("radio", { name: /記号だけ/ })).toBeChecked();
  await expect(dialog.getByRole("radio", { name: /記号だけ/ })).toBeFocused();
  // 31 lines × 102 services are laid out in each form; each says how many pages it takes.
  await expect(dialog.getByRole("radio", { name: /ページ/ })).toHaveCount(3);
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(cell(page, 1, 0)).toBeFocused();
  await expect(page.locator("body")).not.toHaveAttribute("data-printed");

  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset["printed"] = "yes";
      window.dispatchEvent(new Event("beforeprint"));
    };
  });
  await page.keyboard.press("Control+p");
  await expect(dialog.getByRole("radio", { name: /記号だけ/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
  await expect(dialog).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  // Lots of nine services at the most, each under its own heading, with every row.
  await expect(page.getByRole("table")).toHaveCount(12);
  await expect(page.getByRole("table").first().getByRole("rowheader")).toHaveCount(30);
}
