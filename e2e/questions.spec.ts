import { expect, type Page } from "@playwright/test";
import ExcelJs from "exceljs";
import { awake, test } from "./awake.ts";
import { findViolations } from "./find-violations.ts";

const sheet = Buffer.from(
  ["No.,項目,内容,回答", "1,火災対策,火災対策の有無,非公開", "2,非常用電源,非常用電源の有無,有り"].join("\r\n"),
);

async function makeReview(page: Page, vendors = ["つばめ照会"]): Promise<string> {
  await page.goto("/reviews");
  await page.getByLabel("レビュー名").fill("照会");
  await page.getByRole("button", { name: "レビューを作る" }).click();
  await expect(page).toHaveURL(/\/reviews\/review-/);
  const reviewKey = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  for (const vendor of vendors) {
    const order = { reviewKey, vendor, service: "", disclosedOn: null, layout: null, decisions: {} };
    // The very same file is not stored twice in a review.
    const buffer = Buffer.concat([sheet, Buffer.from(`\r\n3,提供者,提供者の名称,${vendor}`)]);
    const file = { name: "a.csv", mimeType: "text/csv", buffer };
    const stored = await page.request.post("/api/import", { multipart: { order: JSON.stringify(order), file } });
    expect(stored.status()).toBe(200);
  }
  return reviewKey;
}

test("a question goes out by link, is answered in another browser, and comes back as the sheet's next version", async ({
  page,
  browser,
}) => {
  test.slow();
  const reviewKey = await makeReview(page);
  await page.goto(`/reviews/${reviewKey}`);
  await page.getByRole("link", { name: "質問", exact: true }).click();
  await page.getByRole("checkbox", { name: "未回答・シートにない項目" }).uncheck();
  await page.getByRole("checkbox", { name: "一部しか答えていない回答" }).uncheck();
  await page.getByRole("button", { name: "下書きに加える" }).click();
  await expect(page.getByRole("heading", { name: "つばめ照会への質問（1件）" })).toBeVisible();
  await page.getByRole("button", { name: "確定して送る準備をする" }).click();
  await page.getByText("回答用リンク").click();
  await page.getByRole("button", { name: "リンクを作る" }).click();
  const address =
    (await page.getByText(/https?:\/\/\S+\/answer\/\S+/).textContent())?.match(/\/answer\/[\w-]+/)?.[0] ?? "";
  expect(await findViolations(page)).toEqual([]);

  // The vendor has cookies of their own, and sees what was asked and nothing else.
  const vendor = await (await browser.newContext({ locale: "ja-JP" })).newPage();
  const colleague = await (await browser.newContext({ locale: "ja-JP" })).newPage();
  for (const one of [vendor, colleague]) {
    await one.goto(address);
    await awake(one);
  }
  await expect(vendor.getByText("0件入力済み")).toBeVisible();
  await vendor.getByLabel("今回のご回答").fill("有り\n窒素ガス消火設備");
  await expect(vendor.getByText("保存しました")).toBeVisible();
  await expect(vendor.getByText("1件入力済み")).toBeVisible();
  // Without the network nobody can do anything but wait, and is told so.
  await vendor.context().setOffline(true);
  await vendor.getByLabel("今回のご回答").fill("有り\n窒素ガス");
  await expect(vendor.getByText("サーバーに届かないため、まだ保存されていない入力があります。")).toBeVisible();
  await vendor.getByLabel("今回のご回答").fill("有り\n窒素ガス消火設備");
  await vendor.context().setOffline(false);
  await expect(vendor.getByText("保存しました")).toBeVisible();
  expect(await findViolations(vendor)).toEqual([]);
  await vendor.setViewportSize({ width: 320, height: 800 });
  expect(await vendor.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  // A colleague types over what they saw before: theirs is not saved until they choose, not even where the page is loaded again.
  const field = colleague.getByLabel("今回のご回答");
  await field.fill("無し");
  const clash = colleague.getByRole("region", { name: "ほかの方の入力" });
  await expect(clash).toContainText("窒素ガス消火設備");
  expect(await findViolations(colleague)).toEqual([]);
  await colleague.reload();
  await awake(colleague);
  await expect(clash).toContainText("窒素ガス消火設備");
  await expect(field).toHaveValue("無し");
  await vendor.reload();
  await expect(vendor.getByLabel("今回のご回答")).toHaveValue("有り\n窒素ガス消火設備");
  await clash.getByRole("button", { name: "自分の入力にする" }).press("Enter");
  await expect(field).toBeFocused();
  await expect(colleague.getByText("保存しました")).toBeVisible();
  await awake(vendor);
  await vendor.getByLabel("今回のご回答").fill("有り");
  const other = vendor.getByRole("region", { name: "ほかの方の入力" });
  await expect(other).toContainText("無し");
  await other.getByRole("button", { name: "ほかの方の入力にする" }).press("Enter");
  await expect(vendor.getByLabel("今回のご回答")).toHaveValue("無し");
  await expect(other).toHaveCount(0);
  await vendor.getByLabel("今回のご回答").fill("有り\n窒素ガス消火設備");
  await expect(vendor.getByText("保存しました")).toBeVisible();
  await field.fill("未定");
  await expect(clash).toContainText("窒素ガス消火設備");
  const proof = { name: "証明書.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") };
  await vendor.getByLabel("資料を添付: Q1").setInputFiles(proof);
  const attached = await vendor.getByRole("link", { name: "証明書.pdf" }).getAttribute("href");
  const late = await vendor.context().newPage();
  await late.goto(address);
  await awake(late);
  await vendor.getByRole("button", { name: "提出する" }).click();
  await expect(vendor.getByText("1件の回答を提出しました。")).toBeVisible();
  await expect(vendor.getByText("すべての回答を提出済みです。")).toBeVisible();
  // A page that was open all along says what happened, and shows what stands there now.
  await late.getByRole("button", { name: "提出する" }).click();
  await expect(late.getByText("1件の回答は、その間にほかの方が変更または提出したため")).toBeVisible();
  await expect(late.getByText("すべての回答を提出済みです。")).toBeVisible();
  await late.close();
  await expect(vendor.getByLabel("今回のご回答")).toHaveCount(0);

  // What is handed in is fixed: a document of it is not taken back, and what the colleague had not saved stays to be copied.
  const takeBack = async (file: string) => (await fetch(file, { method: "DELETE" })).status;
  expect(await vendor.evaluate(takeBack, attached ?? "")).toBe(409);
  const unsent = colleague.getByRole("region", { name: "提出されなかったあなたの入力" });
  for (const _ of ["once", "again"]) {
    await colleague.reload();
    await expect(unsent).toContainText("未定");
  }
  expect(await findViolations(colleague)).toEqual([]);
  await awake(colleague);
  await unsent.getByRole("button", { name: "この入力を消す" }).press("Enter");
  await expect(unsent).toHaveCount(0);
  await colleague.reload();
  await awake(colleague);
  await expect(colleague.getByText("窒素ガス消火設備")).toBeVisible();
  await expect(unsent).toHaveCount(0);
  await colleague.context().close();

  await page.reload();
  await page.getByRole("link", { name: "確認して取り込む" }).click();
  await expect(page.getByText("窒素ガス消火設備")).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "取り込む", exact: true }).click();
  await expect(page.getByText("1件中 1件回答済み")).toBeVisible();
  await page.goto(`/reviews/${reviewKey}`);
  await page.getByRole("button", { name: "相違のみ" }).click();
  await page.getByRole("button", { name: "前の版から変更 1" }).click();
  await expect(page.getByRole("grid").getByText("窒素ガス消火設備")).toBeVisible();

  // Guessed and revoked links tell nothing.
  for (const wrong of [`${address}x`, "/answer/guess"]) {
    expect((await vendor.goto(wrong))?.status()).toBe(404);
    await expect(vendor.getByRole("heading", { name: "このリンクは使えません" })).toBeVisible();
    await expect(vendor.getByText("つばめ照会")).toHaveCount(0);
  }
  await page.goto(`/reviews/${reviewKey}/questions`);
  await page.getByText("回答用リンク").click();
  await page.getByRole("button", { name: "リンクを無効にする" }).press("Enter");
  await expect(page.getByText("リンクはありません。")).toBeVisible();
  await expect(page.locator(":focus")).toContainText("リンクはありません。");
  expect((await vendor.goto(address))?.status()).toBe(404);
  await expect(vendor.getByRole("heading", { name: "このリンクは使えません" })).toBeVisible();
  await vendor.context().close();
});

test("drafts of two vendors are sent one after the other, also where the page was loaded again between", async ({
  page,
}) => {
  const vendors = ["つばめ照会", "かもめ照会"];
  const reviewKey = await makeReview(page, vendors);
  await page.goto(`/reviews/${reviewKey}/questions`);
  await page.getByRole("checkbox", { name: "未回答・シートにない項目" }).uncheck();
  await page.getByRole("button", { name: "下書きに加える" }).click();
  await expect(page).toHaveURL(/added=/);
  await page.goto(`/reviews/${reviewKey}/questions`);
  for (const [at, vendor] of vendors.entries()) {
    const draft = page.getByRole("region", { name: `${vendor}への質問` });
    await draft.getByRole("button", { name: "確定して送る準備をする" }).click();
    await expect(draft).toHaveCount(0);
    await expect(page.getByRole("button", { name: "確定して送る準備をする" })).toHaveCount(1 - at);
    const sent = page.getByRole("region", { name: vendor });
    await expect(sent.last()).toBeFocused();
    await expect(sent.last().getByRole("heading", { name: vendor })).toBeInViewport();
  }
});

test("a file of questions goes out, is filled in by another program, and comes back at the door for sheets", async ({
  page,
}) => {
  test.slow();
  const reviewKey = await makeReview(page);
  await page.goto(`/reviews/${reviewKey}/questions`);
  await page.getByRole("checkbox", { name: "未回答・シートにない項目" }).uncheck();
  await page.getByRole("checkbox", { name: "一部しか答えていない回答" }).uncheck();
  await page.getByRole("button", { name: "下書きに加える" }).click();
  await page.getByRole("button", { name: "確定して送る準備をする" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Excel", exact: true }).click();
  const file = await download;
  const answer = "有り\n=窒素ガス　消火設備（2025年更新）";
  const filled = await fillIn(await file.path(), answer);

  await page.goto(`/reviews/${reviewKey}/import`);
  const name = file.suggestedFilename();
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.locator("input[type=file]").first().setInputFiles({ name, mimeType: type, buffer: filled });
  await page.getByRole("button", { name: "確かめて取り込む" }).click();
  await expect(page).toHaveURL(/questions\/replies/);
  await expect(page.getByText("=窒素ガス　消火設備（2025年更新）")).toBeVisible();
  await page.getByRole("button", { name: "取り込む", exact: true }).click();
  await expect(page.getByText("1件中 1件回答済み")).toBeVisible();
  await page.goto(`/reviews/${reviewKey}`);
  await page.getByRole("button", { name: "相違のみ" }).click();
  await expect(page.getByRole("grid").getByText("=窒素ガス　消火設備（2025年更新）")).toBeVisible();
});

/** The file with the first question answered, written anew by a library that is none of ours. */
async function fillIn(path: string, answer: string): Promise<Buffer> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(path);
  const [sheet] = workbook.worksheets;
  let place: { row: number; column: number } | null = null;
  sheet?.eachRow((row, number) =>
    row.eachCell((cell, column) => {
      if (cell.text.startsWith("今回のご回答")) place ??= { row: number + 1, column };
    }),
  );
  if (!sheet || !place) throw new Error("no column for answers");
  const { row, column } = place as { row: number; column: number };
  sheet.getCell(row, column).value = answer;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
