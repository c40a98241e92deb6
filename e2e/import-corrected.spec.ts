import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import { test } from "./awake.ts";
import { findViolations } from "./find-violations.ts";
import { count, counters, csv, expect, files, give, grid, openImport, setVendor, TWO_ANSWERS } from "./import-page.ts";

test.describe.configure({ timeout: 120_000 });

const REFERENCE_PDF = join(import.meta.dirname, "..", "lib", "read", "fixtures", "reference-writer.pdf");

// Asks, too, but not for this review.
const ANNEX = [
  ["No.", "確認事項", "回答"],
  ["1", "脆弱性診断の実施の有無", "有り 年1回"],
  ["2", "委託先の管理の方法", "契約と点検による"],
  ["3", "ログの保管期間", "1年"],
];

// Two tables under the same headings, side by side.
const SIDE_BY_SIDE = [
  "No.,質問,回答,No.,質問,回答",
  "1,データの保管場所,日本国内,4,多要素認証の有無,有り",
  "2,バックアップの取得間隔,日次,5,通信の暗号化の有無,有り TLS 1.3",
  "3,死活監視の実施間隔,1分間隔,6,脆弱性診断の実施の有無,有り 年1回",
].join("\n");

test("a wrongly read sheet is put right with the keyboard alone", async ({ page }) => {
  await openImport(page, "keyboard");
  const rows = TWO_ANSWERS.split("\n").map((line) => line.split(","));
  const sheets = [
    { name: "今回", rows },
    { name: "参考", rows: ANNEX },
  ];
  await give(page, [
    {
      name: "two-answers.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await writeXlsx({ sheets })),
    },
  ]);
  await expect(page.locator("#row-card")).toBeFocused();
  await expect(count(page, "設問")).toHaveText("7");
  // The second sheet is none of this review's: to its tab, to the box beside it, and out.
  const first = page.getByRole("tab", { name: /^今回/ });
  for (let tabs = 0; tabs < 8 && !(await first.evaluate((el) => el === document.activeElement)); tabs += 1) {
    await page.keyboard.press("Shift+Tab");
  }
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: /^参考/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("checkbox", { name: "このシートを読む" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByRole("tab", { name: "参考 外しています" })).toBeAttached();
  await expect(count(page, "設問")).toHaveText("4");
  await expect(count(page, "無視")).toHaveText("4");
  const left = await counters(page);
  expect(left.sum).toBe(left.total);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowLeft");
  await expect(first).toBeFocused();
  await page.keyboard.press("Tab");
  // To the sheet, to the line of roles, to the column that holds this time's answers (E), or that was taken for them.
  const answers = () => grid(page).locator("th").filter({ hasText: /回答$/ });
  const wanted = ((await answers().textContent()) ?? "").startsWith("E") ? "D" : "E";
  await page.keyboard.press("Tab");
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press("Control+Home");
  for (let column = 0; column < (wanted === "D" ? 4 : 5); column += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("m");
  await expect(page.getByRole("menu")).toBeVisible();
  const answer = page.getByRole("menuitemradio", { name: "回答", exact: true });
  await page.keyboard.press("Home");
  while (!(await answer.evaluate((el) => el === document.activeElement))) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(answers()).toHaveText(new RegExp(`^${wanted}`));
  await expect(grid(page)).toBeFocused();
  await expect(page.getByRole("menu")).toHaveCount(0);
  // The last row is no question for us, and comes back by undo.
  for (let row = 0; row < 5; row += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("b");
  await expect(page.getByRole("menu")).toBeVisible();
  const ignored = page.getByRole("menuitemradio", { name: "無視", exact: true });
  while (!(await ignored.evaluate((el) => el === document.activeElement))) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(count(page, "設問")).toHaveText("3");
  await page.keyboard.press("u");
  await expect(count(page, "設問")).toHaveText("4");
  // Row 2 has no such item; it does, after all: found by typing.
  await page.keyboard.press("Control+Home");
  for (let row = 0; row < 2; row += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("0");
  await expect(grid(page).getByRole("row").nth(2)).toContainText("テンプレートになし");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Control+Home");
  for (let row = 0; row < 2; row += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("/");
  await page.keyboard.insertText("バックアップ");
  await page.keyboard.press("Enter");
  await expect(grid(page).getByRole("row").nth(2)).toContainText("判断済み");
  const said = wanted === "D" ? "有り 週次" : "有り 日次で取得し七世代を保管";
  await expect(page.locator("#row-card")).toContainText(said);
  // The provider's name, and in.
  for (
    let tabs = 0;
    tabs < 20 && !(await page.getByLabel("事業者", { exact: true }).evaluate((el) => el === document.activeElement));
    tabs += 1
  ) {
    await page.keyboard.press("Shift+Tab");
  }
  await page.keyboard.insertText("Harbor");
  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL(/\/reviews\/review-[0-9a-f]+$/);
  await page.goto(`${page.url()}?only=all`);
  await expect(grid(page)).toContainText(said);
});

test("a corrected form is known the next time", async ({ page }) => {
  await openImport(page, "form");
  const address = page.url();
  const [before, after] = [TWO_ANSWERS, TWO_ANSWERS.replace("七世代", "八世代")].map((text) =>
    text.replace("確認事項", "確かめること").replace("前回の回答", "当社の回答").replace("今回の回答", "貴社の回答"),
  );
  await give(page, [csv("first.csv", before ?? "")]);
  const answers = () => grid(page).locator("th").filter({ hasText: /回答$/ });
  const wanted = ((await answers().textContent()) ?? "").startsWith("E") ? "D" : "E";
  await page.getByRole("button", { name: `${wanted}列の役割` }).click();
  await page.getByRole("menuitemradio", { name: "回答", exact: true }).click();
  await expect(answers()).toHaveText(new RegExp(`^${wanted}`));
  await setVendor(page, "First");
  await page.getByRole("button", { name: "取り込む", exact: true }).click();
  await expect(page).toHaveURL(/\/reviews\/review-[0-9a-f]+$/);
  await page.goto(address);
  await give(page, [csv("second.csv", after ?? "")]);
  await expect(files(page)).toContainText("様式を記憶済み");
  await expect(answers()).toHaveText(new RegExp(`^${wanted}`));
});

test("tables that were put one under the other are read where the file has them, if a person wants", async ({
  page,
}) => {
  await openImport(page, "arranged");
  await give(page, [csv("side.csv", SIDE_BY_SIDE)]);
  const note = page.getByRole("region", { name: "並べ替えたセル" });
  await expect(note).toContainText("縦に並べ替えました");
  await expect(count(page, "設問")).toHaveText("6");
  await note.getByRole("button", { name: "元の位置のまま読み直す" }).press("Enter");
  await expect(note).toContainText("元のファイルの位置のまま");
  await expect(grid(page).getByRole("columnheader", { name: /^F/ })).toBeVisible();
  await setVendor(page, "Side");
  await page.getByRole("button", { name: "取り込む", exact: true }).click();
  await expect(page).toHaveURL(/\/reviews\/review-[0-9a-f]+$/);
});

test("the columns of a PDF are cut anew with the keyboard, at 320 px and in the dark", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 800 });
  await openImport(page, "cut");
  await give(page, [{ name: "reference.pdf", mimeType: "application/pdf", buffer: readFileSync(REFERENCE_PDF) }]);
  const heads = grid(page).getByRole("columnheader");
  await expect(heads.first()).toBeVisible();
  const found = await heads.count();
  await page.getByRole("button", { name: "列の区切り" }).press("Enter");
  const cutter = page.getByRole("dialog", { name: /^列の区切り/ });
  const edges = cutter.getByRole("slider");
  await expect(edges.first()).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  const before = await edges.count();
  const at = Number(await edges.nth(1).getAttribute("aria-valuenow"));
  await edges.nth(1).press("ArrowRight");
  expect(Number(await edges.nth(1).getAttribute("aria-valuenow"))).toBe(at + 2);
  await cutter.getByRole("button", { name: "線を足す" }).press("Enter");
  await expect(edges).toHaveCount(before + 1);
  await expect(edges.and(page.locator(":focus"))).toHaveCount(1);
  await page.keyboard.press("Delete");
  await edges.nth(1).press("Delete");
  await expect(edges).toHaveCount(before - 1);
  await cutter.getByRole("button", { name: "読み直す", exact: true }).press("Enter");
  await expect(heads).toHaveCount(found - 1);
  await page.getByRole("button", { name: "列の区切り" }).press("Enter");
  await cutter.getByRole("button", { name: "自動で見つけた区切りに戻す" }).press("Enter");
  await expect(heads).toHaveCount(found);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});
