import type { ChildProcess } from "node:child_process";
import { expect, type Page, test } from "@playwright/test";
import { makeCode } from "../lib/testing/make-code.ts";
import { CLIENT, startProvider } from "../lib/testing/start-provider.ts";
import { crawl, OPEN } from "./crawl.ts";
import { enter, expectWellMade, newPage, PASSWORD, startServer } from "./own-server.ts";

const port = Number(process.env["KURABE_E2E_PORT"] || 4173) + 2;

let server: ChildProcess;
let setupLink = "";
let address = "";
let provider: Awaited<ReturnType<typeof startProvider>>;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  provider = await startProvider([`http://localhost:${port}/api/session/callback/sso`]);
  const signOn = { OIDC_URL: provider.url, OIDC_ID: CLIENT.id, OIDC_SECRET: CLIENT.secret, OIDC_NAME: "社内認証" };
  ({ server, setupLink, address } = await startServer(port, signOn));
});
test.afterAll(async () => {
  server.kill("SIGTERM");
  await provider.stop();
});

async function signOut(page: Page) {
  await page.goto("/account");
  await page.getByRole("button", { name: "サインアウト", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in\?news=out/);
}

async function signIn(page: Page) {
  await page.getByLabel("メールアドレス").fill("hanako@example.com");
  await page.getByLabel("パスワード", { exact: true }).fill(PASSWORD);
  await page.keyboard.press("Enter");
}

const section = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

test("an app's codes, a recovery code, a passkey, and the company's own provider", async ({ browser }) => {
  test.setTimeout(400_000);
  const page = await newPage(browser, address);
  await enter(page, setupLink, { name: "花子", email: "hanako@example.com" });

  // An app is set up: its key is read, a wrong code is refused and loses nothing, a right one turns it on.
  await page.goto("/account");
  const factor = section(page, "二要素認証");
  await factor.getByLabel("今のパスワード").fill(PASSWORD);
  await factor.getByRole("button", { name: "設定する" }).click();
  await expect(factor.getByRole("img")).toBeVisible();
  await expectWellMade(page);
  const key = (await factor.locator("code").first().textContent()) ?? "";
  const recoveryCodes = ((await factor.locator("code").last().textContent()) ?? "").split("\n");
  expect(recoveryCodes).toHaveLength(8);
  await factor.getByLabel("アプリのコード").fill("000000");
  await factor.getByRole("button", { name: "有効にする" }).click();
  await expect(factor.getByRole("alert")).toContainText("コードが違います");
  await factor.getByLabel("アプリのコード").fill(makeCode(key));
  await factor.getByRole("button", { name: "有効にする" }).click();
  await expect(factor.getByRole("status")).toHaveText("二要素認証を有効にしました。");

  // From now on a password alone leads no further than to the question for the code.
  await signOut(page);
  await signIn(page);
  await expect(page).toHaveURL(/\/sign-in\/code\?back=/);
  await expectWellMade(page);
  expect((await page.request.get("/reviews", { maxRedirects: 0 })).status()).toBe(401);
  await page.getByLabel("コード").fill(makeCode(key, { steps: 9 }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "コードが違うか" })).toBeVisible();
  await page.getByLabel("コード").fill(recoveryCodes[0] ?? "");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/reviews/);

  // A passkey is made on a device that asks for a finger, and signs in by itself, without a code.
  const device = await page.context().newCDPSession(page);
  await device.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true } as const;
  await device.send("WebAuthn.addVirtualAuthenticator", {
    options: { ...options, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  await page.goto("/account");
  const passkeys = section(page, "パスキー");
  await passkeys.getByLabel("今のパスワード").fill(PASSWORD);
  await passkeys.getByLabel("端末の名前").fill("花子の電話");
  await passkeys.getByRole("button", { name: "パスキーを追加" }).click();
  await expect(passkeys.getByRole("status")).toHaveText("パスキーを追加しました。");
  await expect(passkeys.getByText("花子の電話")).toBeVisible();
  await expectWellMade(page);
  await signOut(page);
  await expectWellMade(page);
  await page.getByRole("button", { name: "パスキーでサインイン" }).click();
  await expect(page).toHaveURL(/\/reviews/);
  await page.goto("/account");
  await expect(passkeys.getByText(/最後に使った日/)).toBeVisible();

  // The provider's own pages ask who it is; nobody is let in whom no one has invited. When it is gone, that is said.
  const toProvider = () => page.getByRole("link", { name: "社内認証 でサインイン" }).click();
  const passProvider = async (email: string) => {
    await toProvider();
    await page.getByPlaceholder("Enter any login").fill(email);
    await page.getByPlaceholder("and password").fill("any");
    await page.getByRole("button", { name: "Sign-in" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
  };
  await signOut(page);
  await passProvider("jiro@example.com");
  await expect(page.getByRole("alert").filter({ hasText: "ここにはあなたのアカウントがありません" })).toBeVisible();
  await expectWellMade(page);
  await page.context().clearCookies();
  await passProvider("hanako@example.com");
  await expect(page).toHaveURL(/\/reviews/);
  // Demanded of everybody: who has none reaches nothing but where one is set up, whatever their role.
  await page.goto("/people");
  await page.getByLabel("メールアドレス").fill("saburo@example.com");
  await page.getByLabel("役割", { exact: true }).selectOption("admin");
  await page.getByRole("button", { name: "リンクを作る" }).click();
  const invited = (await page.getByText(/\/enter\/[\w-]{43}/).textContent()) ?? "";
  const lacking = await newPage(browser, address);
  await enter(lacking, invited, { name: "三郎" });
  await page.goto("/people");
  await page.getByRole("button", { name: "全員に必要とする" }).click();
  await expect(page.getByText("全員に必要です。")).toBeVisible();
  await expectWellMade(page);
  await lacking.goto("/reviews");
  await expect(lacking).toHaveURL(/\/account$/);
  await expect(lacking.getByRole("alert").filter({ hasText: "二要素認証が必要です" })).toBeVisible();
  await expectWellMade(lacking);
  const reached = await crawl(lacking.context().request, { but: "/api/session/end" });
  const paths = reached.map((line) => line.split(" ")[1] ?? "").filter((path) => !OPEN.test(path));
  expect([...new Set(paths)]).toEqual(["/account"]);

  await signOut(page);
  await provider.stop();
  await toProvider();
  await expect(page.getByRole("alert").filter({ hasText: "サインイン用サービスが応答しません" })).toBeVisible();
});
