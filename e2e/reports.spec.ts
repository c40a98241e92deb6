import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./awake.ts";
import { findViolations } from "./find-violations.ts";

test("a report is chosen, written with its progress shown, cancelled, and as JSON opened as a review again", async ({
  page,
}) => {
  test.slow();
  await page.goto("/reviews/example/report");
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
  expect((await new AxeBuilder({ page }).exclude("iframe").analyze()).violations).toEqual([]);

  // A network that hands over nothing yet: the page says that it waits, and how to stop.
  let asked = 0;
  await page.route("**/report/pdf*", async (route) => {
    asked += 1;
    if (asked > 1) await route.continue();
  });
  await page.getByRole("link", { name: "PDF" }).click();
  await expect(page.getByRole("progressbar", { name: "報告書を作っています…" })).toBeVisible();
  expect((await new AxeBuilder({ page }).exclude("iframe").analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "中止" }).click();
  await expect(page.getByText("中止しました。")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "PDF" }).click();
  expect((await download).suggestedFilename()).toMatch(/^example-[\d-]+\.pdf$/);

  const json = await (await page.request.get("/reviews/example/report/json")).body();
  await page.goto("/reviews");
  const give = async (buffer: Buffer) => {
    await page.getByLabel("報告書（.json）").setInputFiles({ name: "r.json", mimeType: "application/json", buffer });
    await page.getByRole("button", { name: "開く", exact: true }).click();
  };
  await give(Buffer.from('{"kurabe":"report"}'));
  await expect(page.getByRole("alert").filter({ hasText: "何も保存していません" })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1440, height: 900 });
  await give(json);
  await expect(page).toHaveURL(/\/reviews\/review-/);
  await expect(page.getByRole("grid")).toBeVisible();
  const key = new URL(page.url()).pathname.split("/").at(-1);
  const again = await (await page.request.get(`/reviews/${key}/report/md`)).text();
  const before = await (await page.request.get("/reviews/example/report/md")).text();
  const answersIn = (text: string) => text.slice(text.indexOf("## 全回答"), text.indexOf("## どの項目"));
  expect(answersIn(again)).toBe(answersIn(before));
  expect(answersIn(again).length).toBeGreaterThan(10_000);

  await page.goto("/reviews");
  await give(Buffer.from(JSON.stringify(manyTimes(JSON.parse(json.toString())))));
  await expect(page).toHaveURL(/\/reviews\/review-/);
  await expectSteadyRows(page);
  await expectAskedBeforePrinting(page);
});

type Told = {
  comparison: { sheets: { id: string }[]; coverage: unknown[]; rows: { cells: unknown[] }[] };
  unplaced: unknown[];
};

/** A report of so many services that only what is in sight is drawn. */
function manyTimes(report: Told): Told {
  const times = [...Array(8).keys()];
  const { comparison } = report;
  const sheets = times.flatMap((time) => comparison.sheets.map((sheet) => ({ ...sheet, id: `${sheet.id}-${time}` })));
  const again = <Value>(values: readonly Value[]) => times.flatMap(() => values);
  const rows = comparison.rows.map((row) => ({ ...row, cells: again(row.cells) }));
  return { ...report, unplaced: [], comparison: { ...comparison, sheets, rows, coverage: again(comparison.coverage) } };
}

/** The row under the eye stays where it is while whole answers come, which make rows above it higher, and while one looks to the side. */
async function expectSteadyRows(page: Page): Promise<void> {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/answers?*", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${new URL(page.url()).pathname}?only=all&order=template&density=full`);
  const grid = page.getByRole("grid");
  const height = () => grid.evaluate((element) => element.scrollHeight);
  const topOf = (name: string) =>
    page
      .locator("[role=rowheader]")
      .filter({ hasText: name })
      .evaluate((row) => row.getBoundingClientRect().top);
  const before = await height();
  await grid.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }));
  // The first that is whole below the heading.
  const looked = await page.waitForFunction(() => {
    const head = document.querySelector("[role=columnheader]")?.getBoundingClientRect().bottom ?? 0;
    const rows = [...document.querySelectorAll("[role=rowheader]")];
    return rows.find((row) => row.getBoundingClientRect().top >= head && row.getBoundingClientRect().top < 600)
      ?.textContent;
  });
  const name = String(await looked.jsonValue());
  const top = await topOf(name);
  release();
  await expect.poll(height).toBeGreaterThan(before + 100);
  expect(Math.abs((await topOf(name)) - top)).toBeLessThan(1);
  for (const left of [3000, 0]) {
    await grid.evaluate((element, to) => element.scrollTo({ left: to }), left);
    await expect(page.locator("[role=columnheader]").nth(1)).toBeVisible();
    expect(Math.abs((await topOf(name)) - top)).toBeLessThan(1);
  }
  // What the server drew was taken over as it was.
  expect(faults).toEqual([]);
}

/** What would take many pages is not sent to the printer unasked; the short print holds all rows of the view. */
async function expectAskedBeforePrinting(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset["printed"] = "yes";
      window.dispatchEvent(new Event("beforeprint"));
    };
  });
  await page.keyboard.press("Control+p");
  const dialog = page.getByRole("dialog", { name: "印刷" });
  await expect(dialog.getByRole("radio", { name: /記号だけ/ })).toBeChecked();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
  await expect(dialog).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  // Three lots of services, each under its own heading.
  await expect(page.getByRole("table")).toHaveCount(3);
  await expect(page.getByRole("table").first().getByRole("rowheader")).toHaveCount(30);
  await expect(page.getByRole("table").first()).toContainText("記号だけ");
}
