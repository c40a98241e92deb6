import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect as hasty, type Page } from "@playwright/test";
import { writeXlsx } from "hucre";
import { test } from "./awake.ts";
import { findViolations } from "./find-violations.ts";

// Reading and storing run in processes of their own, side by side with the other journeys.
const expect = hasty.configure({ timeout: 20_000 });

test.describe.configure({ timeout: 120_000 });

const REFERENCE_PDF = join(import.meta.dirname, "..", "lib", "read", "fixtures", "reference-writer.pdf");
const EXAMPLES = join(import.meta.dirname, "..", "prisma", "example");

// Two columns could be the answer; which of them it is, only a person knows.
const TWO_ANSWERS = [
  "No.,分類,確認事項,前回の回答,今回の回答",
  "1,バックアップ,バックアップの取得間隔,有り 週次,有り 日次で取得し七世代を保管",
  "2,認証,多要素認証の有無,無し,有り 全ての管理者に必須",
  "3,拠点,データの保管場所（国・地域）,有り 米国,有り 日本（東京と大阪）",
  "4,監視,死活監視の実施間隔,有り 10分,有り 1分間隔",
].join("\n");

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

const PASTED = `<table>
<tr><th>No.</th><th>質問</th><th>回答</th></tr>
<tr><td>1</td><td>データの保管場所（国・地域）</td><td>日本国内（<a href="https://example.com/dc">東京</a>）</td></tr>
<tr><td>2</td><td>バックアップの実施間隔</td><td>日次</td></tr>
<tr><td>3</td><td>通信の暗号化の有無</td><td>有り TLS 1.3</td></tr>
</table>`;

/** Each test has a review of its own: they run side by side on one database. */
async function openImport(page: Page, title: string): Promise<void> {
  await page.goto("/reviews");
  await page.getByLabel("レビュー名").fill(title);
  await page.getByRole("button", { name: "レビューを作る" }).click();
  await expect(page).toHaveURL(/\/reviews\/review-[0-9a-f]+$/);
  await page.goto(`${page.url()}/import`);
  await expect(page.getByRole("heading", { name: "チェックシートの取り込み" })).toBeVisible();
}

type GivenFile = { name: string; mimeType: string; buffer: Buffer };

async function give(page: Page, files: GivenFile[]): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(files);
}

const example = (name: string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: readFileSync(join(EXAMPLES, name)),
});
const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const files = (page: Page) => page.getByRole("list", { name: "ファイル" }).getByRole("listitem");
const grid = (page: Page) => page.getByRole("grid");
const count = (page: Page, term: string) =>
  page.getByRole("region", { name: "行の集計" }).locator(`div:has(> dt:text-is("${term}")) > dd`);

/** What the counters say: questions + sections + headers + notes + ignored, and the total. */
async function counters(page: Page): Promise<{ sum: number; total: number }> {
  await expect(page.getByText("計＝全行 ✓")).toBeVisible();
  const parts = await Promise.all(
    ["設問", "区分", "見出し", "注記", "無視"].map((term) => count(page, term).textContent()),
  );
  const total = Number(await count(page, "計＝全行 ✓").textContent());
  return { sum: parts.map(Number).reduce((a, b) => a + b, 0), total };
}

/** Pastes as a person does who copied a table elsewhere. */
async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.getByLabel("表を貼り付ける").evaluate((box, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", text);
    clipboardData.setData("text/plain", "fallback");
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

async function setVendor(page: Page, name: string): Promise<void> {
  await page.getByLabel("事業者", { exact: true }).fill(name);
}

test("imports an xlsx: the counts add up, a confirmed sheet is a column of the comparison", async ({ page }) => {
  await openImport(page, "xlsx");
  await give(page, [example("minato-meti.xlsx")]);
  await expect(grid(page)).toBeVisible();
  const { sum, total } = await counters(page);
  expect(total).toBeGreaterThan(10);
  expect(sum).toBe(total);
  await setVendor(page, "ミナト監視");
  await page.getByRole("button", { name: "取り込む", exact: true }).click();
  await expect(page).toHaveURL(/\/reviews\/review-[0-9a-f]+$/);
  await expect(page.getByRole("columnheader").filter({ hasText: "ミナト監視" })).toHaveCount(1);
});

test("takes many files at once; the fourth is a pasted table, and becomes the fourth column", async ({ page }) => {
  await openImport(page, "four");
  await pasteHtml(page, PASTED);
  await expect(grid(page)).toContainText("日本国内（東京）");
  await give(page, [example("minato-meti.xlsx"), example("northlight.xlsx"), csv("harbor.csv", TWO_ANSWERS)]);
  await expect(files(page)).toHaveCount(4);
  const vendors = {
    "pasted.html": "Pasted Ltd",
    "minato-meti.xlsx": "ミナト監視",
    "northlight.xlsx": "Northlight",
    "harbor.csv": "Harbor",
  };
  for (const [file, vendor] of Object.entries(vendors)) {
    await expect(page.getByRole("heading", { name: `${file} のプレビュー` })).toBeAttached();
    await setVendor(page, vendor);
    await page.getByRole("button", { name: "取り込む", exact: true }).click();
  }
  await expect(page).toHaveURL(/\/reviews\/review-[0-9a-f]+$/);
  for (const vendor of Object.values(vendors)) {
    await expect(page.getByRole("columnheader").filter({ hasText: vendor })).toHaveCount(1);
  }
});

test("refuses an image and an encrypted file with a sentence, and goes on with the others", async ({ page }) => {
  await openImport(page, "refused");
  const encrypted = example("minato-meti.xlsx").buffer;
  // Bit 0 of the general purpose flags, in every entry of the central directory: "encrypted" (APPNOTE 4.4.4).
  for (let at = encrypted.indexOf("PK\u0001\u0002"); at >= 0; at = encrypted.indexOf("PK\u0001\u0002", at + 4)) {
    encrypted.writeUInt8(encrypted.readUInt8(at + 8) | 1, at + 8);
  }
  const png = Buffer.from("89504e470d0a1a0a0000000d494844520000000100000001080600000", "hex");
  await give(page, [
    { name: "photo.png", mimeType: "image/png", buffer: png },
    { name: "locked.xlsx", mimeType: "application/octet-stream", buffer: encrypted },
    csv("good.csv", TWO_ANSWERS),
  ]);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("この種類のファイル");
  await files(page).filter({ hasText: "locked.xlsx" }).getByRole("button").first().click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("パスワードで保護されています");
  await page.getByRole("button", { name: "外す", exact: true }).click();
  await files(page).filter({ hasText: "good.csv" }).getByRole("button").first().click();
  await expect(count(page, "設問")).toHaveText("4");
  await expect(page.locator("body")).not.toContainText(/at \w+ \(|node:internal|Error:/);
});

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

test("says that a file is here already, and asks before work is lost", async ({ page }) => {
  await openImport(page, "again");
  const address = page.url();
  await page
    .getByLabel("表を貼り付ける")
    .fill("No.\t質問\t回答\n1\t多要素認証の有無\t有り\n2\tバックアップの間隔\t日次");
  await page.getByRole("button", { name: "貼り付けた文字を読む" }).click();
  await setVendor(page, "Twice");
  await page.getByRole("button", { name: "取り込む", exact: true }).click();
  await expect(page).toHaveURL(/\/reviews\/review-[0-9a-f]+$/);
  await page.goto(address);
  await page
    .getByLabel("表を貼り付ける")
    .fill("No.\t質問\t回答\n1\t多要素認証の有無\t有り\n2\tバックアップの間隔\t日次");
  await page.getByRole("button", { name: "貼り付けた文字を読む" }).click();
  await expect(page.getByText("すでにこのレビューにあります")).toBeVisible();
  await setVendor(page, "Other");
  const asked = page.waitForEvent("dialog");
  await Promise.all([
    asked.then((dialog) => dialog.dismiss()),
    page.getByRole("link", { name: "レビュー", exact: true }).click(),
  ]);
  await expect(page).toHaveURL(/\/import$/);
});

test("a newer sheet of a service becomes its next version, and it is said beforehand", async ({ page }) => {
  await openImport(page, "version");
  const address = page.url();
  for (const [name, text] of [
    ["2025.csv", TWO_ANSWERS],
    ["2026.csv", TWO_ANSWERS.replace("七世代", "十四世代")],
  ] as const) {
    await page.goto(address);
    await give(page, [csv(name, text)]);
    await expect(page.getByRole("heading", { name: `${name} のプレビュー` })).toBeAttached();
    await setVendor(page, "Harbor");
    if (name === "2026.csv") await expect(page.getByRole("main")).toContainText("2025.csv");
    await page.getByRole("button", { name: "取り込む", exact: true }).click();
    await expect(page).toHaveURL(/\/reviews\/review-[0-9a-f]+$/);
  }
  await page.goto(`${page.url()}?only=all`);
  await expect(page.getByRole("columnheader").filter({ hasText: "Harbor" })).toHaveCount(1);
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

test("does not listen to other sites", async ({ request }) => {
  const multipart = { file: csv("a.csv", TWO_ANSWERS) };
  for (const headers of [{ origin: "https://elsewhere.example" }, { "sec-fetch-site": "cross-site" }]) {
    for (const path of ["/api/import/read", "/api/import"]) {
      const answer = await request.post(path, { headers, multipart });
      expect([answer.status(), await answer.json()]).toEqual([403, { code: "cross-site", detail: "" }]);
    }
  }
  const answer = await request.post("/api/import", { data: "{}" });
  expect([answer.status(), await answer.json()]).toEqual([400, { code: "bad-request", detail: "" }]);
});

for (const { width, scheme } of [
  { width: 1440, scheme: "light" },
  { width: 320, scheme: "dark" },
] as const) {
  test(`is accessible at ${width} px, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await openImport(page, `axe ${width}`);
    expect(await findViolations(page)).toEqual([]);
    await give(page, [example("minato-meti.xlsx")]);
    await expect(grid(page)).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
}
