import type { ChildProcess } from "node:child_process";
import { expect, type Page } from "@playwright/test";
import { awake, test } from "./awake.ts";
import { enter, expectWellMade, newPage, startServer } from "./own-server.ts";

const port = Number(process.env["KURABE_E2E_PORT"] || 4173) + 3;

let server: ChildProcess;
let setupLink = "";
let address = "";

test.beforeAll(async () => {
  test.setTimeout(180_000);
  ({ server, setupLink, address } = await startServer(port));
});
test.afterAll(() => server.kill("SIGTERM"));

async function invite(page: Page, email: string, role: string): Promise<string> {
  await page.goto(`${address}/people`);
  await awake(page);
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("役割", { exact: true }).selectOption(role);
  await page.getByRole("button", { name: "リンクを作る" }).click();
  return (await page.getByText(/\/enter\/[\w-]{43}/).textContent()) ?? "";
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await awake(page);
}

test("people share the work of a review: comments that name others, answers given to somebody, what waits for each", async ({
  browser,
}) => {
  test.setTimeout(500_000);
  const hanako = await newPage(browser, address);
  await enter(hanako, setupLink, { name: "花子", email: "hanako@example.com" });
  const forTaro = await invite(hanako, "taro@example.com", "reviewer");
  const taro = await newPage(browser, address);
  await enter(taro, forTaro, { name: "太郎" });

  // A comment by keyboard: the name is offered after "@", and stands out when it is sent.
  await open(hanako, "/reviews/example?only=all&order=template");
  const cell = hanako.locator('[data-place="2,1"]');
  await cell.focus();
  await hanako.keyboard.press("Enter");
  const talk = hanako.getByRole("region", { name: "コメント" });
  await expect(talk).toBeVisible();
  await cell.focus();
  await hanako.keyboard.press("c");
  await hanako.keyboard.type("@");
  await expect(hanako.getByRole("listbox", { name: "名前の候補" })).toContainText("太郎");
  await hanako.keyboard.press("Enter");
  await hanako.keyboard.type("この回答で足りますか。");
  await hanako.keyboard.press("Control+Enter");
  await expect(talk.getByRole("listitem")).toContainText("@太郎 この回答で足りますか。");
  await expect(talk.locator("b").filter({ hasText: "@太郎" })).toBeVisible();
  await expect(cell.getByRole("img", { name: "コメント1件", exact: true })).toBeVisible();
  await expectWellMade(hanako);

  // Who is named sees it in the grid; each changes and takes back their own alone.
  await open(taro, hanako.url());
  await expect(taro.locator('[data-place="2,1"]').getByRole("img", { name: /あなた宛て/ })).toBeVisible();
  const answer = taro.getByRole("region", { name: "コメント" });
  await expect(answer.getByRole("listitem")).toContainText("この回答で足りますか。");
  await expect(answer.getByRole("button", { name: "書き直す" })).toHaveCount(0);
  await answer.getByRole("textbox").fill("足りません。事業者に尋ねます。");
  await answer.getByRole("textbox").press("Control+Enter");
  await expect(answer.getByRole("listitem")).toHaveCount(2);
  await answer.getByRole("button", { name: "書き直す" }).click();
  await answer.getByRole("textbox", { name: "コメントを書き直す" }).fill("足りません。");
  await taro.keyboard.press("Control+Enter");
  await expect(answer.getByText("変更済み")).toBeVisible();

  // What one writes comes to the other's page by itself, and leaves what they type alone; nobody settles what they have not read.
  await hanako.getByRole("textbox", { name: /^コメントを書く/ }).fill("書きかけ");
  await expect(talk.getByRole("listitem")).toHaveCount(2, { timeout: 30_000 });
  await expect(hanako.getByRole("textbox", { name: /^コメントを書く/ })).toBeFocused();
  await expect(hanako.getByRole("textbox", { name: /^コメントを書く/ })).toHaveValue("書きかけ");
  await taro.route(/\/version/, (route) => route.abort());
  await talk.getByRole("button", { name: "送る" }).click();
  await expect(talk.getByRole("listitem")).toHaveCount(3);
  await answer.getByRole("button", { name: "解決済みにする" }).click();
  await expect(answer.getByRole("alert")).toContainText("ほかの人");
  await expect(answer.getByRole("listitem")).toHaveCount(3);
  await taro.unrouteAll();
  await talk.getByRole("button", { name: "解決済みにする" }).click();
  await expect(talk.getByText(/花子が.*に解決済みにしました/)).toBeVisible();
  await expect(cell.getByRole("img", { name: "コメント3件（解決済み）" })).toBeVisible();

  // A section is given to somebody until a day that has passed.
  await hanako.getByRole("link", { name: "分担", exact: true }).click();
  await awake(hanako);
  await hanako.getByRole("checkbox", { name: "「アプリケーション等」のすべてを選ぶ" }).press("Space");
  await hanako.getByRole("combobox", { name: "担当者" }).selectOption({ label: "太郎" });
  await hanako.getByLabel("期限（任意）").fill("2020-01-31");
  await hanako.getByRole("button", { name: "担当にする" }).press("Enter");
  await expect(hanako.getByText("担当を決めました。")).toBeVisible();
  // The form is made anew, and whoever works by keyboard stays where they were.
  await expect(hanako.getByRole("button", { name: "担当にする" })).toBeFocused();
  await expect(hanako.getByRole("region", { name: "担当者ごと" })).toContainText(/太郎.*期限切れ/);
  await expectWellMade(hanako);

  // It stands among their work, and goes when the verdict is given.
  await taro.getByRole("link", { name: "自分の作業" }).click();
  await awake(taro);
  const own = taro.getByRole("region", { name: "担当の判定" });
  await expect(own).toContainText(/判定済み 0\/\d+/);
  await expectWellMade(taro);
  await own.getByRole("link").click();
  await awake(taro);
  await taro
    .getByRole("region", { name: /^太郎の未判定/ })
    .getByRole("link")
    .first()
    .click();
  await awake(taro);
  await expect(taro.getByRole("region", { name: "担当", exact: true })).toContainText("担当：太郎");
  await taro.locator('[role="gridcell"][data-open]').focus();
  await taro.keyboard.press("1");
  await expect(taro.locator('[role="gridcell"][data-open]')).toContainText("適合 ✎");

  // Two at the same answer: who comes later sees what was said meanwhile, and chooses; nothing is overwritten unseen.
  const place = new URL(taro.url()).searchParams.get("cell") ?? "";
  const radio = (page: Page, name: string) => page.getByRole("radio", { name: new RegExp(`^\\d ${name}$`) });
  const openCell = (page: Page) => page.locator('[role="gridcell"][data-open]');
  const clashOf = (page: Page) => page.getByRole("alert").filter({ hasText: "ほかの人が先に判定しました" });
  await open(hanako, taro.url());
  await expect(radio(hanako, "適合")).toBeChecked();
  for (const page of [hanako, taro]) await page.route(/\/version/, (route) => route.abort());
  await openCell(taro).focus();
  await taro.keyboard.press("r");
  await taro.keyboard.type("証跡を見た");
  await taro.keyboard.press("Enter");
  await openCell(taro).focus();
  await taro.keyboard.press("3");
  await expect(openCell(taro)).toContainText("不適合 ✎");
  await openCell(hanako).focus();
  await hanako.keyboard.press("2");
  await expect(clashOf(hanako)).toContainText("不適合（理由：証跡を見た）");
  await expect(radio(hanako, "不適合")).toBeChecked();
  await expectWellMade(hanako);
  await clashOf(hanako).getByRole("button", { name: "そのままにする" }).press("Enter");
  await expect(clashOf(hanako)).toHaveCount(0);
  await expect(hanako.getByRole("complementary")).toBeFocused();
  await openCell(hanako).focus();
  await hanako.keyboard.press("2");
  await expect(radio(hanako, "要確認")).toBeChecked();
  await expect(openCell(hanako)).toContainText("不明 ✎");

  // Who has gone on to another answer meanwhile is told there, and led back.
  await openCell(taro).focus();
  await taro.route(/\/verdicts/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await taro.keyboard.press("1");
  await taro.keyboard.press("ArrowDown");
  await taro.keyboard.press("Enter");
  const told = taro.getByText("別の回答1件へのあなたの判定は、ほかの人が先に判定していたため、保存していません。");
  await expect(told).toBeVisible();
  await expect(clashOf(taro)).toHaveCount(0);
  await taro.unrouteAll();
  // Also with the details closed.
  await taro.getByRole("complementary").press("Escape");
  await expect(taro.getByRole("complementary")).toHaveCount(0);
  await expect(told).toBeVisible();
  await taro.keyboard.press("Enter");
  await taro.getByRole("complementary").getByRole("button", { name: "その回答を開く" }).press("Enter");
  await expect(taro).toHaveURL((url) => url.searchParams.get("cell") === place);
  await expect(taro.getByRole("complementary")).toBeFocused();
  await expect(clashOf(taro)).toContainText("要確認");
  await clashOf(taro).getByRole("button", { name: "自分の判定にする：適合" }).press("Enter");
  await expect(openCell(taro)).toContainText("適合 ✎");
  await expect(radio(taro, "適合")).toBeChecked();
  await hanako.unrouteAll();
  await expect(radio(hanako, "適合")).toBeChecked({ timeout: 60_000 });

  // In the order of gaps a verdict of others moves no row until whoever looks says so.
  await open(hanako, `/reviews/example?only=all&order=gap&cell=${place}`);
  const before = await hanako.getByRole("grid").getByRole("rowheader").allTextContents();
  await openCell(taro).focus();
  await taro.keyboard.press("3");
  await expect(openCell(taro)).toContainText("不適合 ✎");
  const judgedByOthers = hanako.getByRole("status").filter({ hasText: "ほかの人が判定しました。" });
  await expect(judgedByOthers).toBeVisible({ timeout: 30_000 });
  await expect(radio(hanako, "適合")).toBeChecked();
  expect(await hanako.getByRole("grid").getByRole("rowheader").allTextContents()).toEqual(before);
  await judgedByOthers.getByRole("button", { name: "表示する" }).press("Enter");
  await expect(radio(hanako, "不適合")).toBeChecked();
  await expect(judgedByOthers).toHaveCount(0);
  await openCell(taro).focus();
  await taro.keyboard.press("1");
  await expect(openCell(taro)).toContainText("適合 ✎");

  await open(taro, "/work");
  await expect(own).toContainText(/判定済み 1\/\d+/);

  // Two judge the section: what each says is theirs alone until both have.
  await open(hanako, "/reviews/example/work");
  await hanako.getByRole("checkbox", { name: "「アプリケーション等」のすべてを選ぶ" }).press("Space");
  await hanako.getByRole("combobox", { name: "担当者" }).selectOption({ label: "太郎" });
  await hanako.getByRole("combobox", { name: "もう1人（任意）" }).selectOption({ label: "花子" });
  await hanako.getByRole("button", { name: "担当にする" }).click();
  await expect(hanako.getByText("担当を決めました。")).toBeVisible();
  await expect(hanako.getByText("もう1人：花子").first()).toBeVisible();

  await open(taro, "/work");
  await own.getByRole("link").click();
  await awake(taro);
  const openCells = taro.getByRole("region", { name: /^太郎の未判定/ });
  await openCells.getByRole("link").first().click();
  await awake(taro);
  await taro.locator('[role="gridcell"][data-open]').focus();
  await taro.keyboard.press("3");
  const note = (page: Page) => page.getByRole("note").filter({ hasText: "太郎" });
  await expect(note(taro)).toContainText("太郎：判定済み。 花子：まだ。");

  await open(hanako, taro.url());
  await expect(note(hanako)).toContainText("太郎：判定済み。 花子：まだ。");
  await expect(hanako.getByRole("radio", { name: /適合|要確認|対象外/, checked: true })).toHaveCount(0);
  await hanako.locator('[role="gridcell"][data-open]').focus();
  await hanako.keyboard.press("1");
  await expect(note(hanako)).toContainText("太郎: 不適合");
  await expectWellMade(hanako);

  // What they said differently waits in a queue, and is settled by keyboard.
  await note(hanako).getByRole("link").click();
  await awake(hanako);
  await expect(hanako.getByRole("heading", { name: "決まっていない回答 1/1" })).toBeVisible();
  await expectWellMade(hanako);

  await hanako.keyboard.press("2");
  await hanako.keyboard.press("r");
  await hanako.keyboard.press("Control+Enter");
  await expect(hanako.getByRole("alert").filter({ hasText: "理由を書いてください" })).toBeVisible();
  await hanako.keyboard.type("証跡を求める");
  await hanako.keyboard.press("Control+Enter");
  await expect(hanako.getByText("決まっていない回答は残っていません。")).toBeVisible();

  // Somebody bears the risk of what is not good enough, and somebody who may sign approves it.
  await open(hanako, taro.url());
  await hanako.getByRole("button", { name: "リスクを受容する…" }).press("Enter");
  await expect(hanako.getByLabel("受容する人（リスクの責任者）")).toBeFocused();
  await hanako.getByLabel("受容する人（リスクの責任者）").fill("事業部長");
  await hanako.getByLabel("受容する理由と、代わりの対策").fill("月次で点検する");
  await hanako.getByLabel("期限（この日まで有効）").fill("2099-03-31");
  await hanako.getByRole("button", { name: "承認を求める" }).click();
  const risk = hanako.getByRole("region", { name: "リスクの受容" });
  await expect(risk).toContainText("承認待ち");

  await risk.getByRole("button", { name: "受容を承認する" }).press("Enter");
  await expect(risk).toContainText("リスクの受容：有効");
  await expect(risk).toBeFocused();
  await expectWellMade(hanako);
  await open(hanako, "/reviews/example/decision");
  await expect(hanako.getByRole("region", { name: "受容したリスク" })).toContainText("事業部長");
  await expectWellMade(hanako);

  // A second factor is demanded of all by who has one themselves.
  await open(hanako, "/people");
  await hanako.getByRole("button", { name: "全員に必要とする" }).click();
  await expect(hanako.getByText("先に、自分のアカウントで二要素認証を設定してください。")).toBeVisible();
  await expectWellMade(hanako);
});
