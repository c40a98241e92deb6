import { expect, type Page } from "@playwright/test";
import ExcelJs from "exceljs";
import { test } from "./awake.ts";

const EVIL = `"><img src=x onerror="document.title='boom'"><script>document.title='boom'</script>`;
const SCRIPT = "javascript:document.title='boom'";
const mark = (where: string) => `${where} ${EVIL}`;

const both = (where: string) => ({ ja: mark(where), en: mark(where) });
const item = (key: string, question: string) => ({
  ...{ key, number: mark("番号"), path: { ja: [mark("区分"), mark(key)], en: [mark("section"), mark(key)] } },
  ...{
    question: { ja: question, en: question },
    aliases: [question, mark("別名")],
    answerType: "yes-no",
    polarity: "positive",
  },
  ...{ subPoints: [{ key: "method", label: both("観点"), cues: [mark("語")] }], weight: 1 },
});

/** A checksheet that would like to be run: its name, its sheet's, its answers, captions and addresses. */
async function makeWorkbook(): Promise<Buffer> {
  const workbook = new ExcelJs.Workbook();
  const sheet = workbook.addWorksheet("<img src=x onerror=alert(1)>");
  sheet.addRow(["No.", "項目", "内容", "回答", "備考"]);
  sheet.addRow(["1", mark("火災"), "火災対策の有無", mark("有り"), mark("備考")]);
  sheet.addRow([
    "2",
    "電源",
    "非常用電源の有無",
    `有り\n▼${mark("資料")}\n${SCRIPT}\n▼资料\nhttps://example.com/"onmouseover="x`,
    "",
  ]);
  sheet.getCell("E3").value = { text: mark("詳細"), hyperlink: SCRIPT };
  sheet.addRow(["3", mark("見出し"), mark("どこにも当てはまらない問い"), mark("無し"), ""]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** What stands in the page came to it as text: nothing of it became an element, an address to press or a title. */
async function expectOnlyText(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const selectors = [
      "img[src='x']",
      "[onerror]",
      "[onmouseover]",
      "a[href^='javascript:' i]",
      "script:not([src], [nonce])",
    ];
    const said = [...document.querySelectorAll("script")].some((one) => one.textContent?.startsWith("document.title="));
    return [...selectors.filter((selector) => document.querySelector(selector)), ...(said ? ["script"] : [])];
  });
  expect([page.url(), found, (await page.title()) === "boom"]).toEqual([page.url(), [], false]);
}

test("what strangers wrote stays text: in file and sheet names, answers, captions, addresses, item lists, and on vendors' pages", async ({
  page,
  browser,
}) => {
  test.slow();
  // Lists are offered by their keys, and other journeys take the first one.
  const key = `strangers-${crypto.randomUUID().slice(0, 8)}`;
  const items = [item("fire", "火災対策の有無"), item("power", "非常用電源の有無")];
  const template = { key, version: 1, title: both("項目表"), origin: mark("出典"), items };
  await page.goto("/templates");
  const saved = await page.request.post(`/templates/${key}/versions`, { data: { template, basedOn: 0 } });
  expect(saved.status()).toBe(200);
  await page.goto("/reviews");
  await page.getByLabel("レビュー名").fill(mark("レビュー"));
  await page.getByLabel("比べる項目表").selectOption(key);
  await page.getByRole("button", { name: "レビューを作る" }).click();
  await expect(page).toHaveURL(/\/reviews\/review-/);
  const review = new URL(page.url()).pathname;
  const reviewKey = review.split("/").at(-1) ?? "";
  const file = {
    ...{ name: `${mark("名前").replaceAll("/", "")}.xlsx`, buffer: await makeWorkbook() },
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  };
  await page.goto(`${review}/import`);
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.getByRole("grid").first().waitFor();
  await expectOnlyText(page);
  const order = { reviewKey, service: mark("サービス"), disclosedOn: null, layout: null, decisions: {} };
  const stored = await page.request.post("/api/import", {
    multipart: { order: JSON.stringify({ ...order, vendor: mark("事業者") }), file },
  });
  expect(stored.status()).toBe(200);

  // A question to the vendor, and what the vendor says to it.
  await page.goto(`${review}/questions`);
  for (const box of await page.getByRole("checkbox").all()) if (await box.isEnabled()) await box.check();
  await page.getByRole("button", { name: "下書きに加える" }).click();
  await page.getByRole("button", { name: "確定して送る準備をする" }).click();
  await page.getByText("回答用リンク").click();
  await page.getByRole("button", { name: "リンクを作る" }).click();
  const link = (await page.getByText(/\/answer\/[\w-]{43}/).textContent())?.match(/\/answer\/[\w-]+/)?.[0] ?? "";
  const vendor = await (await browser.newContext({ locale: "ja-JP" })).newPage();
  await vendor.goto(link);
  await vendor
    .getByLabel("今回のご回答")
    .first()
    .fill(`${mark("回答")} ${SCRIPT}`);
  await expect(vendor.getByText("保存しました")).toBeVisible();
  const evidence = { name: `${mark("証跡").replaceAll("/", "")}.pdf`, mimeType: "application/pdf" };
  await vendor
    .locator("input[type=file]")
    .first()
    .setInputFiles({ ...evidence, buffer: Buffer.from("%PDF-1.7 ") });
  await expectOnlyText(vendor);
  await vendor.getByRole("button", { name: "提出する" }).click();
  await expect(vendor.getByText(/件の回答を提出しました/)).toBeVisible();
  await expectOnlyText(vendor);

  const pages = [
    "",
    "?only=all&order=template&density=full",
    "/items/fire",
    "/questions",
    "/requirements",
    "/plan",
    "/setup",
    "/decision",
  ];
  const paths = [
    ...pages.map((path) => `${review}${path}`),
    `${review}/report`,
    "/reviews",
    "/services",
    "/attention",
    "/work",
  ];
  for (const path of [...paths, "/templates", `/templates/${key}`, "/outbox", "/log"]) {
    await page.goto(path);
    await expectOnlyText(page);
  }
  await vendor.context().close();
});
