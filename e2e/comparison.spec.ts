import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { readDocument } from "../lib/read/read-document.ts";
import { test } from "./awake.ts";
import { findViolations } from "./find-violations.ts";
import { cell, rowCount } from "./grid.ts";

const EXAMPLE = "/reviews/example";

test("opens the example and shows three services, differences first", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/reviews\/example$/);
  await expect(page.getByRole("grid")).toHaveAttribute("aria-colcount", "4");
  await expect(page.getByRole("columnheader")).toHaveCount(4);
  await expect(page.getByRole("grid")).toContainText("はすべて同じ回答");
  // Paper: all rows, also those folded into one line, and no window.
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.getByRole("grid")).toBeHidden();
  await expect(page.getByRole("table").getByRole("rowheader")).toHaveCount(30);
});

test("filters, folds and orders, and keeps all of it in the address", async ({ page }) => {
  await page.goto(EXAMPLE);
  await page.getByRole("button", { name: "相違のみ" }).click();
  await expect(page).toHaveURL(/only=all/);
  await expect.poll(() => rowCount(page)).toBe(30);
  await page.getByText("項目順", { exact: true }).click();
  await expect(page).toHaveURL(/order=template/);
  await expect(page.getByRole("gridcell", { name: /サービス基本特性/ })).toBeVisible();
  await page.getByRole("searchbox").fill("AES-256");
  await expect(page).toHaveURL(/search=AES-256/);
  await expect.poll(() => rowCount(page)).toBeLessThan(8);
  const address = page.url();
  await page.goto(address);
  await expect(page.getByRole("searchbox")).toHaveValue("AES-256");
  await page.getByRole("button", { name: "絞り込みを解除" }).click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(page).toHaveURL(/search=AES-256/);
});

test("a view gets a name, is found again by it and by its link, and is forgotten", async ({ page }) => {
  await page.goto(`${EXAMPLE}?only=all`);
  await page.getByRole("combobox", { name: "状態" }).selectOption("not_met");
  await expect(page).toHaveURL(/status=not_met/);
  await expect.poll(() => rowCount(page)).toBeLessThan(10);
  const asked = await rowCount(page);
  const address = page.url();
  await page.getByRole("button", { name: "ビュー" }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("名前").fill("無しの項目");
  await page.keyboard.press("Enter");
  const link = dialog.getByRole("link", { name: "無しの項目" });
  await expect(link).toHaveAttribute("aria-current", "true");
  await dialog.getByLabel("名前").fill("無しの項目");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert")).toContainText("同じ名前のビューがあります");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "無しの項目" })).toBeFocused();
  await page.goto(`${EXAMPLE}?density=marks`);
  await expect(cell(page, 1, 1)).toBeFocused();
  const palette = page.getByLabel("レビュー、サービス、項目、操作を検索");
  await page.keyboard.press("Control+k");
  await expect(palette).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(palette).toHaveCount(0);
  await expect(cell(page, 1, 1)).toBeFocused();
  await page.keyboard.press("Control+k");
  await palette.fill("無しの項目");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address);
  await expect.poll(() => rowCount(page)).toBe(asked);
  // The palette's own line of that name fades out a moment longer.
  await page.locator("button[aria-haspopup=dialog]", { hasText: "無しの項目" }).click();
  expect(new URL((await link.getAttribute("href")) ?? "", address).href).toBe(address);
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "ビュー「無しの項目」を削除" }).click();
  await expect(link).toHaveCount(0);
});

test("opens a source cell with the keyboard alone", async ({ page }) => {
  await page.goto(`${EXAMPLE}?only=all&order=template`);
  await expect(cell(page, 1, 0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(cell(page, 2, 1)).toBeFocused();
  await page.keyboard.press("Enter");
  const details = page.getByRole("complementary");
  await expect(details).toContainText("2021年2月18日");
  await expect(details.locator("td[data-hit]")).toHaveText(/2021年2月18日/);
  await expect(page).toHaveURL(/cell=/);
  await page.keyboard.press("ArrowDown");
  await expect(
    cell(page, 3, 0)
      .or(cell(page, 3, 1))
      .first(),
  ).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(cell(page, 4, 1)).toBeFocused();
  await expect(details.getByRole("heading", { level: 2 })).toContainText("情報の返却");
  await page.keyboard.press("Enter");
  await expect(details).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(details).toHaveCount(0);
  await expect(cell(page, 4, 1)).toBeFocused();
  await page.keyboard.press("d");
  await expect(page).not.toHaveURL(/only=all/);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("キー操作");
});

test("moves, hides and pins a column with the keyboard, and takes it back", async ({ page }) => {
  await page.goto(EXAMPLE);
  const first = await page.getByRole("columnheader").nth(1).getAttribute("data-sheet");
  await expect(cell(page, 1, 1)).toBeFocused();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Alt+ArrowRight");
  await expect(page.getByRole("columnheader").nth(2)).toHaveAttribute("data-sheet", first ?? "");
  await expect(page.getByRole("columnheader").nth(2)).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "隠す" }).press("Enter");
  await expect(page.getByRole("columnheader")).toHaveCount(3);
  await page.getByRole("button", { name: /隠した列を戻す/ }).click();
  await expect(page.getByRole("columnheader")).toHaveCount(4);
});

test("keeps the item in view beside a pinned column that goes sideways on a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(EXAMPLE);
  const last = await page.getByRole("columnheader").last().getAttribute("data-sheet");
  await page.goto(`${EXAMPLE}?pinned=${last}`);
  await expect(page.getByRole("columnheader").nth(1)).toHaveAttribute("data-sheet", last ?? "");
  const grid = page.getByRole("grid");
  await grid.evaluate((element) => {
    element.scrollIntoView();
    element.scrollTo({ left: 150 });
  });
  await expect.poll(() => grid.evaluate((element) => element.scrollLeft)).toBe(150);
  for (const held of [page.getByRole("columnheader").first(), page.getByRole("rowheader").first()]) {
    const isOnTop = await held.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(box.left + box.width / 2, box.top + 20));
    });
    expect(isOnTop).toBe(true);
  }
});

test("copies cells that paste as cells", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${EXAMPLE}?only=all&order=template`);
  await expect(cell(page, 1, 0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Control+c");
  await expect(page.getByRole("status").filter({ hasText: "コピーしました" })).toHaveCount(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe("1 開示情報の日付\t2021年2月18日");
});

test("downloads the report as xlsx, which reads back to the same answers", async ({ page }) => {
  await page.goto(EXAMPLE);
  await page.getByRole("button", { name: "報告書" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: /Excel/ }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^example-.*\.xlsx$/);
  const bytes = new Uint8Array(await readFile(await download.path()));
  const read = await readDocument({ bytes, name: "report.xlsx" });
  expect(read.ok).toBe(true);
  if (!read.ok) return;
  const texts = read.value.sheets.flatMap((sheet) => sheet.cells.map(({ text }) => text));
  expect(texts).toContain("2021年2月18日");
  expect(texts).toContain("日本（関東・関西の2拠点）");
});

test("switches the language in one click, without losing the view", async ({ page }) => {
  await page.goto(`${EXAMPLE}?density=marks`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await page.getByRole("button", { name: "English で表示" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("button", { name: "Differences" })).toBeVisible();
  await expect(page).toHaveURL(/density=marks/);
});

test("shows one item across all services", async ({ page }) => {
  await page.goto(`${EXAMPLE}/items/server-location`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("所在地");
  await expect(page.getByRole("region", { name: "ミナト監視" })).toContainText("日本（関東・関西の2拠点）");
  await page.getByRole("link", { name: /次の項目/ }).click();
  await expect(page).not.toHaveURL(/server-location/);
});

test("makes a review, which says what to do next; files dropped there or on a comparison are looked at", async ({
  page,
}) => {
  await page.goto("/reviews");
  await page.getByLabel("レビュー名").fill("試し <b>");
  await page.getByRole("button", { name: "レビューを作る" }).click();
  await expect(page).toHaveURL(/\/reviews\/review-/);
  await expect(page.getByRole("heading", { name: "まだ比べるシートがありません" })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  const file = { name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("No.,項目,回答\n1,火災対策の有無,有り") };
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page).toHaveURL(/\/reviews\/review-[^/]+\/import$/);
  await expect(page.getByText("火災対策の有無").first()).toBeVisible();

  await page.goto(EXAMPLE);
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["No.,項目,回答\n1,空調設備の有無,有り"], "b.csv", { type: "text/csv" }));
    return transfer;
  });
  await page.dispatchEvent("[role=grid]", "dragover", { dataTransfer: dropped });
  await expect(page.getByText("置くと、このレビューに取り込む前の確認に進みます")).toBeVisible();
  await page.dispatchEvent("[role=grid]", "drop", { dataTransfer: dropped });
  await expect(page).toHaveURL(/\/reviews\/example\/import$/);
  await expect(page.getByText("空調設備の有無").first()).toBeVisible();
});

test("an address that leads nowhere says so", async ({ page }) => {
  const answer = await page.goto("/reviews/nothing-here");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("ページが見つかりません");
});
