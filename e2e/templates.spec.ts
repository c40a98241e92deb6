import { readFile } from "node:fs/promises";
import { type Browser, expect as hasty, type Page } from "@playwright/test";
import { test } from "./awake.ts";
import { findViolations } from "./find-violations.ts";

// Reading and storing run in processes of their own, side by side with the other journeys.
const expect = hasty.configure({ timeout: 20_000 });

test.describe.configure({ timeout: 180_000 });

const FORM = [
  "No.,分類,項目,内容,回答",
  "1,運用,バックアップ,バックアップの取得間隔,",
  "2,運用,死活監視,死活監視の実施間隔,",
  "3,認証,多要素認証,多要素認証の有無,",
  "4,設備,保管場所,データの保管場所（国・地域）,",
].join("\n");

// Its second row says in words that no item list knows what the fourth item asks.
const FILLED = [
  "No.,内容,回答",
  "1,バックアップの取得間隔,日次",
  "2,お預かりした荷物の置き場,千葉の倉庫",
  "3,多要素認証の有無,有り 全管理者",
].join("\n");

const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const state = (page: Page) => page.getByRole("contentinfo");
const items = (page: Page) => page.getByRole("listbox").getByRole("option");
const give = (page: Page, file: ReturnType<typeof csv>) => page.locator("input[type=file]").first().setInputFiles(file);

/** A list of a checksheet's questions, stored under a key of its own with the keyboard alone. */
async function makeList(page: Page): Promise<string> {
  await page.goto("/templates/new");
  await give(page, csv("自社様式.csv", FORM));
  await expect(state(page)).toContainText("未保存: 4項目");
  const key = `journey-${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel("表のキー").fill("Wrong Key");
  await expect(page.getByText("英小文字・数字・1つずつのハイフンだけ使えます")).toBeVisible();
  await page.getByLabel("表のキー").fill(key);
  await page.getByLabel("表題（日本語）").fill(key);
  await items(page).and(page.locator("[aria-selected=true]")).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(items(page).first()).toContainText("死活監視");
  await page.keyboard.press("u");
  await expect(items(page).first()).toContainText("バックアップ");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("番号", { exact: true })).toBeFocused();
  await page.keyboard.press("Control+s");
  await expect(page).toHaveURL(new RegExp(`/templates/${key}$`));
  await expect(state(page)).toContainText("第1版");
  return key;
}

/** A review under a list with one filled sheet; its address. */
async function makeReview(page: Page, list: string): Promise<string> {
  await page.goto("/reviews");
  await page.getByLabel("レビュー名").fill("項目表の旅");
  await page.getByLabel("比べる項目表").selectOption(list);
  await page.getByRole("button", { name: "レビューを作る" }).click();
  await expect(page).toHaveURL(/\/reviews\/review-/);
  const address = new URL(page.url()).pathname;
  const order = {
    reviewKey: address.split("/").at(-1),
    vendor: "倉庫屋",
    service: "",
    disclosedOn: null,
    layout: null,
  };
  const multipart = { order: JSON.stringify({ ...order, decisions: {} }), file: csv("filled.csv", FILLED) };
  expect((await page.request.post("/api/import", { multipart })).status()).toBe(200);
  return address;
}

/** Puts the row that stands at no item at one, in the list of such rows. */
async function placeRow(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: /^置き場所を選ぶ.*荷物/ }).press("Enter");
  await page.getByRole("button", { name: "ほかの項目を探す…" }).press("Enter");
  await page.keyboard.type(item);
  await page.keyboard.press("Enter");
}

async function openUnplaced(page: Page, review: string): Promise<void> {
  await page.goto(review);
  await page.getByRole("button", { name: /どの項目にも入っていません/ }).press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
}

/** Two people look at one row; the second to decide learns what the first said, and chooses. */
async function decideTwice(page: Page, browser: Browser, review: string): Promise<void> {
  const other = await browser.newContext({ locale: "ja-JP" });
  const colleague = await other.newPage();
  await openUnplaced(page, review);
  await openUnplaced(colleague, review);
  await placeRow(colleague, "死活監視");
  await expect(colleague.getByRole("dialog").getByRole("status").first()).toContainText("対応づけを決めました");
  await placeRow(page, "保管場所");
  const clash = page.getByRole("alert").filter({ hasText: "その間に、ほかの人が決めました" });
  await expect(clash).toContainText("いま有効：2 死活監視");
  await expect(clash).toContainText("あなたの選択：4 保管場所（未保存）");
  expect(await findViolations(page)).toEqual([]);
  await clash.getByRole("button", { name: "自分の選択にする" }).press("Enter");
  await expect(clash).toHaveCount(0);
  await other.close();
}

test("a list of a sheet's questions, a clash about a row, an alias learnt from it, and the review told to move", async ({
  page,
  browser,
}) => {
  const list = await makeList(page);
  const review = await makeReview(page, list);
  await decideTwice(page, browser, review);

  await page.goto(`/templates/${list}`);
  await page.getByRole("link", { name: "別表現の候補 1件" }).press("Enter");
  const suggestion = page.getByRole("group", { name: /お預かりした荷物の置き場.*4 保管場所/ });
  await suggestion.getByRole("button", { name: "候補から外す" }).press("Enter");
  await page.getByRole("button", { name: "外した候補 1件" }).press("Enter");
  await suggestion.getByRole("button", { name: "候補に戻す" }).press("Enter");
  await suggestion.getByRole("button", { name: "採用" }).press("Enter");
  await expect(state(page)).toContainText("変更1");
  await page.keyboard.press("Control+s");
  await expect(state(page)).toContainText("第2版");
  await expect(page.getByRole("heading", { name: "別表現の候補（0）" })).toBeVisible();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await findViolations(page)).toEqual([]);

  await page.goto(`${review}/setup`);
  await page.getByRole("link", { name: /第2版/ }).press("Enter");
  await expect(page.getByText("1件の決定を引き継ぎます。")).toBeVisible();
  await page.getByRole("button", { name: "第2版に移す" }).press("Enter");
  await expect(page.getByRole("button", { name: "第2版に移す" })).toHaveCount(0);
  await page.goto(`${review}?only=all&order=template`);
  await expect(page.getByRole("row", { name: /保管場所/ })).toContainText("千葉の倉庫");
});

test("a list goes out as a file and comes back; what is wrong in one is said with its place", async ({ page }) => {
  await page.goto("/templates/mic-cloud");
  for (const format of ["xlsx", "yaml"]) {
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: `${format} で保存` }).press("Enter");
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`mic-cloud-v1.${format}`);
    const buffer = await readFile(await download.path());
    await give(page, { name: `back.${format}`, mimeType: "application/octet-stream", buffer });
    await expect(
      page.getByRole("status").filter({ hasText: `back.${format}から30項目を読み込みました` }),
    ).toBeVisible();
    await expect(state(page)).toContainText("第1版");
  }
  await give(page, csv("bad.yaml", "title: x\nitems:\n  - path: a\n    question: b\n    weight: heavy\n"));
  await expect(page.getByRole("alert").filter({ hasText: "5行目:" })).toContainText("使えない値です");
  await give(page, csv("sheet.csv", FILLED));
  await expect(page.getByRole("link", { name: "設問から新しい項目表を作る" })).toBeVisible();
  await give(page, csv("small.yaml", "title: 小\nitems:\n  - path: a\n    question: b\n"));
  await expect(state(page)).toContainText("未保存");
  await page.getByRole("button", { name: "元に戻す" }).click();
  await expect(state(page)).toContainText("第1版");
});
