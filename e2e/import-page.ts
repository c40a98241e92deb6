import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect as hasty, type Page } from "@playwright/test";

/** Reading and storing run in processes of their own, side by side with the other journeys. */
export const expect = hasty.configure({ timeout: 20_000 });

const EXAMPLES = join(import.meta.dirname, "..", "prisma", "example");

// Two columns could be the answer; which of them it is, only a person knows.
export const TWO_ANSWERS = [
  "No.,分類,確認事項,前回の回答,今回の回答",
  "1,バックアップ,バックアップの取得間隔,有り 週次,有り 日次で取得し七世代を保管",
  "2,認証,多要素認証の有無,無し,有り 全ての管理者に必須",
  "3,拠点,データの保管場所（国・地域）,有り 米国,有り 日本（東京と大阪）",
  "4,監視,死活監視の実施間隔,有り 10分,有り 1分間隔",
].join("\n");

/** Each test has a review of its own: they run side by side on one database. */
export async function openImport(page: Page, title: string): Promise<void> {
  await page.goto("/reviews");
  await page.getByLabel("レビュー名").fill(title);
  await page.getByRole("button", { name: "レビューを作る" }).click();
  await expect(page).toHaveURL(/\/reviews\/review-[0-9a-f]+$/);
  await page.goto(`${page.url()}/import`);
  await expect(page.getByRole("heading", { name: "チェックシートの取り込み" })).toBeVisible();
}

type GivenFile = { name: string; mimeType: string; buffer: Buffer };

export async function give(page: Page, files: GivenFile[]): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(files);
}

export const example = (name: string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: readFileSync(join(EXAMPLES, name)),
});
export const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
export const files = (page: Page) => page.getByRole("list", { name: "ファイル" }).getByRole("listitem");
export const grid = (page: Page) => page.getByRole("grid");
export const count = (page: Page, term: string) =>
  page.getByRole("region", { name: "行の集計" }).locator(`div:has(> dt:text-is("${term}")) > dd`);

/** What the counters say: questions + sections + headers + notes + ignored, and the total. */
export async function counters(page: Page): Promise<{ sum: number; total: number }> {
  await expect(page.getByText("計＝全行 ✓")).toBeVisible();
  const parts = await Promise.all(
    ["設問", "区分", "見出し", "注記", "無視"].map((term) => count(page, term).textContent()),
  );
  const total = Number(await count(page, "計＝全行 ✓").textContent());
  return { sum: parts.map(Number).reduce((a, b) => a + b, 0), total };
}

export async function setVendor(page: Page, name: string): Promise<void> {
  await page.getByLabel("事業者", { exact: true }).fill(name);
}
