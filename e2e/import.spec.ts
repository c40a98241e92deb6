import type { Page } from "@playwright/test";
import { test } from "./awake.ts";
import { findViolations } from "./find-violations.ts";
import {
  count,
  counters,
  csv,
  example,
  expect,
  files,
  give,
  grid,
  openImport,
  setVendor,
  TWO_ANSWERS,
} from "./import-page.ts";

test.describe.configure({ timeout: 120_000 });

const PASTED = `<table>
<tr><th>No.</th><th>質問</th><th>回答</th></tr>
<tr><td>1</td><td>データの保管場所（国・地域）</td><td>日本国内（<a href="https://example.com/dc">東京</a>）</td></tr>
<tr><td>2</td><td>バックアップの実施間隔</td><td>日次</td></tr>
<tr><td>3</td><td>通信の暗号化の有無</td><td>有り TLS 1.3</td></tr>
</table>`;

/** Pastes as a person does who copied a table elsewhere. */
async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.getByLabel("表を貼り付ける").evaluate((box, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", text);
    clipboardData.setData("text/plain", "fallback");
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
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

test("a sheet of many columns keeps its answers in view; where its rows are placed stands below them", async ({
  page,
}) => {
  await openImport(page, "wide");
  const categories = ["大分類", "中分類", "小分類"];
  const rows = [
    ["No.", ...categories, "確認項目", "確認内容", "必須", "記入例", "回答", "補足", "評価", "確認者"],
    [
      "1",
      "認証",
      "本人",
      "方式",
      "多要素認証",
      "多要素認証の有無と対象を記入する",
      "必須",
      "有り",
      "全員に必須",
      "",
      "",
      "",
    ],
    [
      "2",
      "運用",
      "保全",
      "間隔",
      "バックアップ",
      "バックアップの取得間隔を記入する",
      "必須",
      "日次",
      "毎日、7世代",
      "",
      "",
      "",
    ],
  ];
  await give(page, [csv("wide.csv", rows.map((row) => row.join(",")).join("\n"))]);
  await expect(page.getByRole("heading", { name: "wide.csv のプレビュー" })).toBeAttached();
  const shown = (text: string) =>
    grid(page)
      .getByText(text, { exact: true })
      .evaluate((element) => {
        const box = element.getBoundingClientRect();
        return [0.02, 0.98].map((at) => {
          const top = document.elementFromPoint(box.left + box.width * at, box.top + box.height / 2);
          return top !== null && (element.contains(top) || top.contains(element));
        });
      });
  for (const text of ["全員に必須", "毎日、7世代", "22 ユーザー認証"])
    expect([text, ...(await shown(text))]).toEqual([text, true, true]);
  await grid(page).focus();
  for (const key of ["Control+Home", "End"]) await page.keyboard.press(key);
  await expect(grid(page).getByRole("columnheader").last()).toHaveAttribute("data-active", "true");
  expect(await findViolations(page)).toEqual([]);
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
