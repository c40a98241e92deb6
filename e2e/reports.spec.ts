import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { test } from "./awake.ts";
import { findViolations } from "./find-violations.ts";

test("a report is chosen, written with its progress shown, cancelled, and as JSON opened as a review again", async ({
  page,
}) => {
  test.slow();
  await page.goto("/reviews/example/report");
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.frameLocator("iframe").getByRole("searchbox").first()).toBeVisible();
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
});
