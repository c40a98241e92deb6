// What pictures show beside the example: a service with two years' sheets, and a question that a vendor answers by link.
import type { Browser } from "@playwright/test";
import { languageCookie } from "#lib/i18n/choose-language.ts";

const VENDOR = "つばめクラウド";

type Answered = [item: string, question: string, before: string, after: string];

const ANSWERED: Answered[] = [
  ["サービス稼働率", "サービス稼働率の目標値", "99.95%", "99.9%"],
  [
    "バックアップ",
    "バックアップの取得間隔と保存期間",
    "有り：日次で取得し、90日間保存",
    "有り：日次で取得し、30日間保存",
  ],
  ["データの暗号化", "保存するデータの暗号化の有無", "有り：AES-128", "有り：AES-256。鍵は利用者ごとに分ける"],
  ["脆弱性診断", "第三者による脆弱性診断の有無と間隔", "無し", "有り：年1回、外部の診断会社による"],
  ["ログの取得", "利用者のアクセスログの取得と保存期間", "有り：1年間保存する", "有り。保存期間は1年間です"],
  ["所在地", "データを保存するサーバーの所在地", "日本（東京）", "日本（東京）"],
  ["火災対策", "火災対策の有無", "有り：窒素ガス消火設備", "非公開"],
  ["非常用電源", "非常用電源の有無", "有り", "有り\n無停電電源装置と自家発電機"],
];

/** Two years' sheets of one form. */
export const sheetFiles = (["before", "after"] as const).map((when) => {
  const lines = ANSWERED.map(([item, question, before, after], index) =>
    [String(index + 1), item, question, when === "before" ? before : after].map((text) => `"${text}"`).join(","),
  );
  const text = ["No.,項目,内容,回答", ...lines].join("\r\n");
  return { name: `tsubame-${when === "before" ? 2025 : 2026}.csv`, mimeType: "text/csv", buffer: Buffer.from(text) };
});

/** Fills the example's review; gives the path at which the vendor answers. */
export async function fillPictures(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext({ baseURL: address, locale: "ja-JP" });
  await context.addCookies([{ name: languageCookie, value: "ja", url: address }]);
  const page = await context.newPage();
  for (const [year, file] of sheetFiles.entries()) {
    const order = { reviewKey: "example", vendor: VENDOR, service: "", layout: null, decisions: {} };
    const disclosedOn = `${2025 + year}-04-01`;
    const stored = await page.request.post("/api/import", {
      multipart: { order: JSON.stringify({ ...order, disclosedOn }), file },
    });
    if (!stored.ok()) throw new Error(`a sheet was not stored: ${stored.status()} ${await stored.text()}`);
  }
  await page.goto("/reviews/example/questions", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "下書きに加える" }).click();
  await page.getByRole("button", { name: "確定して送る準備をする" }).first().click();
  await page.getByText("回答用リンク").first().click();
  await page.getByRole("button", { name: "リンクを作る" }).first().click();
  const link = await page.getByText(/https?:\/\/\S+\/answer\/\S+/).textContent();
  await context.close();
  const path = link?.match(/\/answer\/[\w-]+/)?.[0];
  if (!path) throw new Error("no link to answer by");
  return path;
}
