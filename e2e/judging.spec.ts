import { expect, type Page } from "@playwright/test";
import { awake, test } from "./awake.ts";
import { findViolations } from "./find-violations.ts";

const sheet = (answers: readonly string[]) =>
  Buffer.from(
    [
      "No.,項目,内容,回答",
      `1,火災対策,火災対策の有無,${answers[0]}`,
      `2,ファイアウォール,ファイアウォール設置等の不正アクセスを防止する措置の有無,${answers[1]}`,
      `3,非常用電源,非常用電源の有無,${answers[2]}`,
    ].join("\r\n"),
  );

/** A review of its own: each of two services leaves open what the other answers, and one answers under a condition. */
async function openReview(page: Page): Promise<string> {
  await page.goto("/reviews");
  await page.getByLabel("レビュー名").fill("判定");
  await page.getByRole("button", { name: "レビューを作る" }).click();
  await expect(page).toHaveURL(/\/reviews\/review-/);
  const reviewKey = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const answers = { あおば: ["有り", "", "有り"], かもめ: ["", "有り", "有り（エンタープライズプランのみ）"] };
  for (const [vendor, said] of Object.entries(answers)) {
    const order = { reviewKey, vendor, service: "", disclosedOn: null, layout: null, decisions: {} };
    const file = { name: "a.csv", mimeType: "text/csv", buffer: sheet(said) };
    const answer = await page.request.post("/api/import", { multipart: { order: JSON.stringify(order), file } });
    expect(answer.status()).toBe(200);
  }
  return reviewKey;
}

test("requirements are built, two questions decide, verdicts answer them, a weight turns the order, a plan settles a condition", async ({
  page,
}) => {
  test.slow();
  const reviewKey = await openReview(page);
  await page.goto(`/reviews/${reviewKey}`);
  await expect(page.getByRole("button", { name: "個人データを預ける", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "自分で作る" }).click();

  // A profile of two items, weighed alike.
  await page.getByRole("button", { name: "空から" }).click();
  // What is typed before the page is awake is not heard.
  await expect(async () => {
    await page.getByLabel("名前").fill("わが社の要件");
    await expect(page.getByText("まだ保存していません")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.getByRole("checkbox", { name: /^26 火災対策/ }).check();
  await page.getByRole("checkbox", { name: /^20 ファイアウォール/ }).check();
  await expect(page.getByText(/保存するまで「不明」/)).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect(page.getByText("保存済み（第2版）")).toBeVisible();
  const result = page.getByRole("region", { name: "この要件での結果" });
  await expect(result).toContainText("順位は未確定です。あおばまたはかもめが1位になり得ます。");

  // The comparison marks each answer, and names the two questions.
  await page.getByRole("link", { name: "この要件で比較を見る" }).click();
  const head = page.getByRole("region", { name: "要件による判定" });
  await expect(head).toContainText("この2つの質問で決まります");
  const question = (vendor: string, item: string) => head.getByRole("button", { name: `${vendor} › ${item}` });
  await question("かもめ", "26 火災対策").click();
  const open = page.locator('[role="gridcell"][data-open]');
  await expect(open).toContainText("不明");
  const details = page.getByRole("complementary");
  await expect(details).toContainText("回答が「有り・対応」である");
  await expect(details).toContainText("未回答");

  // One verdict after the other, by keyboard: the second decides.
  await open.focus();
  await page.keyboard.press("3");
  await expect(open).toContainText("不適合 ✎");
  await expect(head).toContainText("この1つの質問で決まります");
  await page.keyboard.press("r");
  await page.keyboard.type("電話で確認した");
  await page.keyboard.press("Enter");
  await expect(details).toBeFocused();
  await question("あおば", "20 ファイアウォール").click();
  await open.focus();
  await page.keyboard.press("1");
  await expect(head).toContainText("あおばは必須をすべて満たし、未確定の回答がどうなっても1位です。");
  await page.keyboard.press("3");
  await expect(head).toContainText("同点で1位です");
  await page.reload();
  await expect(head).toContainText("同点で1位です");

  // A weight turns the order at once, before anything is saved.
  await head.getByRole("link", { name: "要件を編集" }).click();
  await expect(result).toContainText("同点で1位です");
  await page.getByRole("slider", { name: "重み: 26 火災対策" }).press("ArrowRight");
  await expect(result).toContainText("あおばは必須をすべて満たし");
  await page.getByRole("slider", { name: "重み: 20 ファイアウォール" }).press("End");
  await expect(result).toContainText("かもめは必須をすべて満たし");

  // A must-have that hangs on a plan; what the vendors state is there to pick. The plan settles it.
  await page.getByRole("checkbox", { name: /^25 非常用電源/ }).check();
  await page.getByRole("checkbox", { name: "必須: 25 非常用電源" }).check();
  await page.keyboard.press("Control+s");
  await expect(page.getByText("保存済み（第3版）")).toBeVisible();
  await expect(result).toContainText("あおばまたはかもめが1位になり得ます");

  // A section's weight moves its items together, and says beside it when the lead changes.
  // Saving has loaded the page anew.
  await awake(page);
  await page.getByRole("slider", { name: "重み: 20 ファイアウォール" }).fill("1.5");
  const housing = page.getByRole("region", { name: /^ハウジング/ });
  const section = housing.getByRole("slider", { name: /^区分の重み/ });
  await section.press("ArrowRight");
  await expect(housing).toContainText("1位の行方は変わりません。");
  for (let step = 0; step < 3; step += 1) await section.press("ArrowRight");
  await expect(housing).toContainText("1位の行方が変わります：あおばは必須をすべて満たし");
  await page.getByRole("button", { name: "変更を取り消す" }).click();

  // As a workbook there and back, they are the same.
  const download = page.waitForEvent("download");
  await page.getByText("追加・複製・削除・ファイル").click();
  await page.getByRole("link", { name: "xlsx で保存" }).click();
  await page.getByLabel("ファイルから（xlsx、yaml）").setInputFiles(await (await download).path());
  await expect(page.getByText("保存済み（第1版）")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "必須: 25 非常用電源" })).toBeChecked();
  await expect(result).toContainText("あおばまたはかもめが1位になり得ます");
  await page.goto(`/reviews/${reviewKey}/plan`);
  await page.getByRole("button", { name: /^当てはまらない: かもめ/ }).click();
  await expect(page.getByRole("button", { name: /^当てはまらない: かもめ/ })).toHaveAttribute("aria-pressed", "true");
  await page.goto(`/reviews/${reviewKey}?order=gap&only=all`);
  await expect(head).toContainText("必須を満たさない：かもめ");
  await expect(page.getByRole("row", { name: /25\s*非常用電源/ })).toContainText("必須 不適合");
});

test("a sheet that contradicts itself says so in its cell and on the service's page", async ({ page }) => {
  const reviewKey = await openReview(page);
  const order = { reviewKey, vendor: "さぎ", service: "", disclosedOn: null, layout: null, decisions: {} };
  const rows = ["No.,項目,内容,回答", "1,火災対策,火災対策の有無,有り", "2,火災対策,火災対策の有無,無し"];
  const file = { name: "b.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\r\n")) };
  const sent = await page.request.post("/api/import", { multipart: { order: JSON.stringify(order), file } });
  expect(sent.status()).toBe(200);
  await page.goto(`/reviews/${reviewKey}?only=all`);
  await expect(page.getByRole("row", { name: /26\s*火災対策/ })).toContainText("同じシートの別の行と矛盾する");
  await page.locator('[data-place="0,3"] [data-menu]').click();
  await page.getByRole("menuitem", { name: /^このサービスのシート/ }).click();
  const consistency = page.getByRole("region", { name: "食い違いがないか" });
  await expect(consistency).toContainText("1組を突き合わせました：矛盾1件、要確認0件、一致0件");
  await expect(consistency).toContainText("可否の回答");
  await expect(consistency.getByRole("listitem")).toContainText("第1版 Sheet1 › D2");
  expect(await findViolations(page)).toEqual([]);
});

test("all services are screened, searched, chosen with the keyboard and compared", async ({ page }) => {
  test.slow();
  await page.goto("/reviews");
  await page.getByRole("link", { name: "サービス一覧" }).click();
  await page.getByLabel("選別する要件").selectOption({ label: "個人データを預ける" });
  await expect(page.getByRole("navigation", { name: "必須の要件" })).toContainText("不適合");
  const search = page.getByLabel("名称・回答の語句");
  const table = page.getByRole("table", { name: "サービス一覧" });

  // A word of an answer, in another width: it is shown as the vendor wrote it. The choice stays while others are looked for.
  await search.fill("ﾃﾞｰﾀ暗号化鍵");
  await search.press("Enter");
  await expect(table).toContainText("マスター鍵を使ってデータ暗号化鍵を暗号化し");
  await page.getByRole("checkbox", { name: "ManageEngine Cloudを選ぶ" }).press("Space");
  await search.fill("northlight");
  await search.press("Enter");
  await expect(table).not.toContainText("ManageEngine");
  await page.getByRole("checkbox", { name: "Northlight Opsを選ぶ" }).press("Space");
  await expect(page.getByText("2件を選択（最大20件）")).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "選んだサービスを比較" }).click();
  await expect(page).toHaveURL(/\/reviews\/review-/);
  await expect(page.getByRole("grid")).toContainText("ManageEngine Cloud");
  await expect(page.getByRole("grid")).toContainText("Northlight Ops");
});
