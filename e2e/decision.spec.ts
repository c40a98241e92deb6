import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { test } from "./awake.ts";
import { findViolations } from "./find-violations.ts";

const sheet = (answer: string) =>
  Buffer.from(
    ["No.,項目,内容,回答", `1,火災対策,火災対策の有無,${answer}`, "2,非常用電源,非常用電源の有無,有り"].join("\r\n"),
  );

async function put(page: Page, { reviewKey, vendor, answer }: { reviewKey: string; vendor: string; answer: string }) {
  const order = { reviewKey, vendor, service: "", disclosedOn: null, layout: null, decisions: {} };
  const file = { name: "a.csv", mimeType: "text/csv", buffer: sheet(answer) };
  const stored = await page.request.post("/api/import", { multipart: { order: JSON.stringify(order), file } });
  expect(stored.status()).toBe(200);
}

test("a decision is signed with what it rests on; a later answer makes it need another look, and its report stays the same", async ({
  page,
}) => {
  test.slow();
  await page.goto("/reviews");
  await page.getByLabel("レビュー名").fill("署名");
  await page.getByRole("button", { name: "レビューを作る" }).click();
  await expect(page).toHaveURL(/\/reviews\/review-/);
  const reviewKey = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await put(page, { reviewKey, vendor: "つばめ署名", answer: "有り" });
  await page.goto(`/reviews/${reviewKey}`);
  await page.getByRole("link", { name: "決定", exact: true }).click();
  await expect(page.getByText("まだ署名はありません。")).toBeVisible();
  expect(await findViolations(page)).toEqual([]);

  // What is missing is said, and nothing that was typed is lost.
  await page.getByRole("radio", { name: "条件付き承認" }).check();
  await page.getByLabel("理由").fill("必須を満たす");
  await page.getByRole("checkbox", { name: "いまの比較表を確認しました" }).check();
  await page.getByRole("button", { name: "署名する" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "足りないもの" });
  await expect(alert).toContainText("つばめ署名：条件がありません");
  await expect(alert).toContainText("署名者の名前がありません");
  await expect(page.getByLabel("理由")).toHaveValue("必須を満たす");
  await page.getByLabel("条件と補完策").fill("ログを自社でも保存する");
  await page.getByLabel("担当").fill("鈴木");
  await page.getByLabel("署名者（決裁者）").fill("佐藤");
  await page.getByRole("checkbox", { name: "いまの比較表を確認しました" }).check();
  await page.getByRole("button", { name: "署名する" }).click();
  await expect(page.getByText("署名しました。報告書は下にあります。")).toBeVisible();
  await expect(page.getByText(/その根拠はそのあと変わっていません/)).toBeVisible();

  // The reports name the hash of the record, and the record has it.
  const read = async (form: string) => (await page.request.get(`/reviews/${reviewKey}/decision/1/${form}`)).body();
  const hash = createHash("sha256")
    .update(await read("record"))
    .digest("hex");
  await expect(page.getByText(hash)).toBeVisible();
  const [html, pdf] = [await read("html"), await read("pdf")];
  expect(html.toString()).toContain(hash);
  expect(html.toString()).toContain("ログを自社でも保存する");

  await put(page, { reviewKey, vendor: "つばめ署名", answer: "無し" });
  await page.goto(`/reviews/${reviewKey}`);
  await page.getByRole("link", { name: "決定（再確認が必要）" }).click();
  const look = page.getByRole("region", { name: "再確認が必要" });
  await expect(look.getByRole("row").filter({ hasText: "火災対策" })).toContainText("有り");
  await expect(look.getByRole("row").filter({ hasText: "火災対策" })).toContainText("無し");
  expect(await findViolations(page)).toEqual([]);
  expect(Buffer.compare(await read("html"), html)).toBe(0);
  expect(Buffer.compare(await read("pdf"), pdf)).toBe(0);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
