import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { test } from "./awake.ts";
import { findViolations } from "./find-violations.ts";
import { cell, rowCount } from "./grid.ts";

const EXAMPLE = "/reviews/example";

/** A review of its own with two of the example's sheets: decisions must not reach into other journeys. */
async function openOwnReview(page: Page): Promise<void> {
  await page.goto("/reviews");
  await page.getByLabel("レビュー名").fill("対応づけ");
  await page.getByRole("button", { name: "レビューを作る" }).click();
  await expect(page).toHaveURL(/\/reviews\/review-/);
  const reviewKey = new URL(page.url()).pathname.split("/").at(-1);
  for (const [name, vendor] of [
    ["minato-meti.xlsx", "ミナト"],
    ["northlight.xlsx", "Northlight"],
  ] as const) {
    const buffer = await readFile(join(import.meta.dirname, "..", "prisma", "example", name));
    const order = { reviewKey, vendor, service: "", disclosedOn: null, layout: null, decisions: {} };
    const file = { name, mimeType: "application/octet-stream", buffer };
    const answer = await page.request.post("/api/import", { multipart: { order: JSON.stringify(order), file } });
    expect(answer.status()).toBe(200);
  }
  await page.goto(`/reviews/${reviewKey}`);
  await expect(cell(page, 1, 1)).toBeFocused();
}

test("goes from doubt to doubt, accepts and takes back, with the keyboard alone", async ({ page }) => {
  test.slow();
  await openOwnReview(page);
  const status = page.getByRole("status").first();
  const doubts = page.getByRole("button", { name: /か所の対応づけを確認/ });
  const before = Number.parseInt((await doubts.textContent()) ?? "", 10);
  expect(before).toBeGreaterThan(1);
  await page.keyboard.press("n");
  await expect(status).toHaveText(`要確認 1／${before}`);
  const open = page.locator('[role="gridcell"][data-open]');
  await expect(open).toBeFocused();
  await expect(open).toContainText("対応づけを確認");
  const details = page.getByRole("complementary");
  await expect(details).toContainText("この行は、この項目への回答ですか");
  await page.keyboard.press("a");
  await expect(status).toContainText("対応づけを決めました");
  await expect(open).not.toContainText("対応づけを確認");
  await expect(open).toBeFocused();
  await expect(details).toContainText("担当者が決定");
  await expect(doubts).toContainText(String(before - 1));
  await page.keyboard.press("u");
  await expect(open).toContainText("対応づけを確認");
  await expect(doubts).toContainText(String(before));
  // A quick person does not wait for the answer; the details keep up.
  await page.keyboard.press("a");
  await page.keyboard.press("n");
  await expect(doubts).toContainText(String(before - 1));
  await expect(open).toBeFocused();
  await expect(details).toContainText("この行は、この項目への回答ですか");
  await page.keyboard.press("Enter");
  await expect(details).toBeFocused();
  await page.keyboard.press("p");
  await expect(details).toBeFocused();
  await page.keyboard.press("a");
  await expect(doubts).toContainText(String(before - 2));
  await expect(details).toBeFocused();
  await page.reload();
  await expect(doubts).toContainText(String(before - 2));
});

test("gives a row without an item its place, and takes it back", async ({ page }) => {
  test.slow();
  await openOwnReview(page);
  const opener = page.getByRole("button", { name: /どの項目にも入っていません/ });
  const before = Number.parseInt((await opener.textContent()) ?? "", 10);
  await opener.press("Enter");
  const list = page.getByRole("dialog");
  await list
    .getByRole("button", { name: /^置き場所を選ぶ/ })
    .first()
    .press("Enter");
  await list.getByRole("button", { name: "ほかの項目を探す…" }).press("Enter");
  await page.keyboard.type("バックアップ対策");
  await page.keyboard.press("Enter");
  await expect(list.getByRole("status").first()).toContainText("対応づけを決めました：8 バックアップ対策");
  await expect(list.getByRole("listitem")).toHaveCount(before - 1);
  await expect(list.getByRole("button", { name: /^置き場所を選ぶ/ }).first()).toBeFocused();
  await list.getByRole("button", { name: /元に戻す/ }).press("Enter");
  await expect(list.getByRole("listitem")).toHaveCount(before);
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
});

test("takes no decisions from other sites, nor about strange rows", async ({ request }) => {
  const send = (data: unknown, headers: Record<string, string> = {}) =>
    request.post(`${EXAMPLE}/placements`, { data, headers });
  expect((await send({ decisions: { x: [] } }, { "sec-fetch-site": "cross-site" })).status()).toBe(403);
  expect((await send({ decisions: {} })).status()).toBe(400);
  expect((await send({ decisions: { x: "y" } })).status()).toBe(400);
  expect((await send({ decisions: { x: { items: [], seen: null } } })).status()).toBe(404);
  expect((await send({ decisions: { x: { items: ["no-such-item"], seen: null } } })).status()).toBe(422);
});

const FIRST_VERSION = "No.,項目,内容,回答\n1,火災対策,火災対策の有無,有り 消火設備\n2,空調設備,空調設備の有無,有り";

/** A review of its own with two sheets of one service, the second less than the first. Its key. */
async function openVersions(page: Page): Promise<string> {
  await page.goto("/reviews");
  await page.getByLabel("レビュー名").fill("版");
  await page.getByRole("button", { name: "レビューを作る" }).click();
  await expect(page).toHaveURL(/\/reviews\/review-/);
  const reviewKey = new URL(page.url()).pathname.split("/").at(-1);
  for (const text of [FIRST_VERSION, FIRST_VERSION.replace("有り 消火設備", "無し")]) {
    const order = { reviewKey, vendor: "ミナト", service: "", disclosedOn: null, layout: null, decisions: {} };
    const file = { name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    const answer = await page.request.post("/api/import", { multipart: { order: JSON.stringify(order), file } });
    expect(answer.status()).toBe(200);
  }
  await page.goto(`/reviews/${reviewKey}?only=all`);
  return reviewKey ?? "";
}

test("says what became weaker since the sheet before, in the grid and on the service's page", async ({ page }) => {
  test.slow();
  const reviewKey = await openVersions(page);
  await page.getByRole("button", { name: "前の版から変更 1" }).click();
  await expect.poll(() => rowCount(page)).toBe(1);
  await expect(cell(page, 1, 1)).toContainText("前の版より弱い");
  await page.locator('[data-place="0,1"] [data-menu]').click();
  await page.getByRole("menuitem", { name: /^このサービスのシート/ }).click();
  await expect(page.getByRole("region", { name: "火災対策" })).toContainText("弱くなった");
  await page.getByRole("link", { name: "両立しないものを先に" }).click();
  await expect(page).toHaveURL(/first=contradictions/);
  expect(await findViolations(page)).toEqual([]);

  // The file of the earlier version, which has no column, is here as well.
  await page.goto(`/reviews/${reviewKey}/import`);
  const file = { name: "b.csv", mimeType: "text/csv", buffer: Buffer.from(FIRST_VERSION) };
  await page.locator("input[type=file]").first().setInputFiles(file);
  await expect(page.getByRole("list", { name: "ファイル" }).getByRole("listitem")).toContainText("同じファイルあり");
  await page.getByRole("link", { name: "比較を見る" }).click();
  await expect(page.getByRole("grid")).toBeVisible();
});
