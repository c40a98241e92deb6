import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { type APIRequestContext, expect, type Page, request, test } from "@playwright/test";
import { type Act, whoMay } from "../lib/accounts/who-may.ts";
import { enter, expectWellMade, newPage, PASSWORD, startServer } from "./own-server.ts";

const port = Number(process.env["KURABE_E2E_PORT"] || 4173) + 1;
const address = `http://localhost:${port}`;
// Of the example: no text of the product names them.
const SECRETS = /ManageEngine|ミナト|Northlight/;
/** What is open to everybody: the way in, a link that opens nothing, that the server lives, and what programs can ask for. */
const OPEN = /^\/(sign-in|enter\/|answer\/|api\/health|api\/session|api\/openapi[.]json|api\/docs|icon)/;

let server: ChildProcess;
let setupLink = "";

test.beforeAll(async () => {
  test.setTimeout(180_000);
  ({ server, setupLink } = await startServer(port));
});
test.afterAll(() => server.kill("SIGTERM"));

async function invite(page: Page, email: string, role: string): Promise<string> {
  await page.goto(`${address}/people`);
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("役割", { exact: true }).selectOption(role);
  await page.getByRole("button", { name: "リンクを作る" }).click();
  return (await page.getByText(/\/enter\/[\w-]{43}/).textContent()) ?? "";
}

/** Every address of the build that is no page or file of the framework, and every operation for programs, with the parameters of the example. */
async function listRoutes(context: APIRequestContext): Promise<string[]> {
  const manifest = JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")) as Record<string, string>;
  const described = (await (await context.get("/api/openapi.json")).json()) as { paths: Record<string, unknown> };
  const operations = Object.keys(described.paths).map((path) => `/api/v1${path.replace(/\{(\w+)\}/g, "[$1]")}`);
  const known: Record<string, string> = {
    ...{ key: "example", review: "example", template: "mic-cloud" },
    item: "backup-interval",
    number: "1",
    format: "xlsx",
    row: "x",
  };
  const pages = Object.values(manifest).filter((route) => !route.startsWith("/_"));
  const routes = new Set([...pages, ...operations]);
  return [...routes].map((route) => route.replace(/\[(\w+)\]/g, (_, name: string) => known[name] ?? "x")).toSorted();
}

const METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH"];

/** Which addresses answer with something, by method; none of those that refuse may say anything of what is stored. */
async function crawl(context: APIRequestContext, { but }: { but?: string } = {}): Promise<string[]> {
  const answering: string[] = [];
  for (const route of (await listRoutes(context)).filter((one) => one !== but)) {
    // Together: each by itself leaves this process or the server waiting for the other.
    const ask = async (method: string) => {
      const answer = await context.fetch(route, { method, maxRedirects: 0, failOnStatusCode: false });
      const location = answer.headers()["location"] ?? "";
      if (answer.status() < 400 && !/refused|failed/.test(location)) return [`${method} ${route}`];
      expect([route, method, SECRETS.test(await answer.text())]).toEqual([route, method, false]);
      return [];
    };
    answering.push(...(await Promise.all(METHODS.map(ask))).flat());
  }
  return answering;
}

test("set-up link, owner, invitations: a reviewer writes, a viewer looks, nobody sees anything", async ({
  browser,
}) => {
  test.setTimeout(400_000);
  const owner = await newPage(browser, address);
  await owner.goto("/reviews/example");
  await expect(owner.getByRole("heading", { name: "最初のアカウントがまだありません" })).toBeVisible();
  await expectWellMade(owner);
  await owner.goto(setupLink);
  await expectWellMade(owner);
  await enter(owner, setupLink, { name: "花子", email: "hanako@example.com" });

  // The link is used up, and who comes without a session is asked to sign in, where they wanted to be.
  const stranger = await newPage(browser, address);
  await stranger.goto(setupLink);
  await expect(stranger.getByRole("heading", { name: "このリンクは使えません" })).toBeVisible();
  await stranger.goto("/reviews/example?diff=1");
  await expect(stranger).toHaveURL(/\/sign-in\?back=/);
  await expectWellMade(stranger);
  await stranger.getByLabel("メールアドレス").fill("hanako@example.com");
  await stranger.getByLabel("パスワード").fill("wrong password");
  await stranger.keyboard.press("Enter");
  await expect(stranger.getByRole("alert").filter({ hasText: "メールアドレスかパスワードが違います。" })).toBeVisible();
  await stranger.getByLabel("メールアドレス").fill("hanako@example.com");
  await stranger.getByLabel("パスワード").fill(PASSWORD);
  await stranger.keyboard.press("Enter");
  await expect(stranger).toHaveURL(`${address}/reviews/example?diff=1`);

  // Two are invited; each sets a password of their own.
  const forReviewer = await invite(owner, "taro@example.com", "reviewer");
  await expectWellMade(owner);
  const forViewer = await invite(owner, "jiro@example.com", "viewer");
  const reviewer = await newPage(browser, address);
  await reviewer.goto(forReviewer);
  await expectWellMade(reviewer);
  await enter(reviewer, forReviewer, { name: "太郎" });
  const viewer = await newPage(browser, address);
  await enter(viewer, forViewer, { name: "次郎" });

  // The reviewer makes a review; the viewer sees it, and is refused whatever would change something.
  await reviewer.goto("/reviews");
  await reviewer.getByLabel("レビュー名").fill("太郎のレビュー");
  await reviewer.getByRole("button", { name: "レビューを作る" }).click();
  await expect(reviewer).toHaveURL(/\/reviews\/review-/);
  await viewer.goto("/reviews");
  await expect(viewer.getByRole("link", { name: "太郎のレビュー", exact: true })).toBeVisible();
  await expect(viewer.getByRole("link", { name: "利用者" })).toHaveCount(0);
  await viewer.goto("/reviews/example");
  await expect(viewer.getByRole("grid").first()).toBeVisible();
  // What a role may not do is not offered.
  await expect(viewer.getByRole("link", { name: "取り込む", exact: true })).toHaveCount(0);
  await viewer.goto("/reviews/example/decision");
  await expect(viewer.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(viewer.getByRole("button", { name: /保存|署名/ })).toHaveCount(0);
  await viewer.goto("/reviews");
  await expect(viewer.getByLabel("レビュー名")).toHaveCount(0);
  const write = await viewer.request.post("/reviews/example/views", { data: { name: "v", query: "" } });
  expect(write.status()).toBe(403);
  const forbidden = await viewer.goto("/people");
  expect(forbidden?.status()).toBe(403);
  await expectWellMade(viewer);
  const crossSite = await reviewer.request.post("/reviews/example/views", {
    data: { name: "v", query: "" },
    headers: { "sec-fetch-site": "cross-site" },
  });
  expect(crossSite.status()).toBe(403);

  // Over every route of the build: nobody reaches anything, a viewer changes nothing.
  const nobody = await request.newContext({ baseURL: address });
  const reached = await crawl(nobody);
  expect(reached.filter((line) => !OPEN.test(line.split(" ")[1] ?? ""))).toEqual([]);
  expect(reached).toEqual(expect.arrayContaining(["GET /api/health", "GET /api/health/ready", "GET /sign-in"]));
  const seen = await crawl(viewer.context().request, { but: "/api/session/end" });
  expect(seen).toEqual(
    expect.arrayContaining(["GET /reviews", "GET /reviews/example", "GET /services", "GET /account"]),
  );
  expect(seen.filter((line) => /^\S+ \/(people|log|outbox)\b/.test(line))).toEqual([]);
  // A session opens nothing to programs, nor a page to another's form.
  expect(seen.filter((line) => line.includes(" /api/v1/"))).toEqual([]);
  const log = (await (await owner.request.get("/log/file")).text()).trim().split("\n");
  type Line = { act: Act; who: { email?: string }; outcome?: { refused?: string } | null };
  const acts = log.map((line) => JSON.parse(JSON.parse(line).content) as Line);
  const tried = acts.filter(({ act, who }) => who.email === "jiro@example.com" && whoMay[act]?.[2] === "change");
  expect(tried.filter(({ outcome }) => outcome?.refused === undefined)).toEqual([]);
  expect(tried.map(({ act }) => act)).toContain("nameView");
  expect(acts.some(({ act, who }) => who.email === "taro@example.com" && act === "createReview")).toBe(true);

  // With its first member the review is there for nobody else, but owners: not in a list, and not at its address.
  const made = new URL(reviewer.url()).pathname;
  await owner.goto(`${made}/setup`);
  await owner.getByLabel("利用者", { exact: true }).selectOption({ label: "太郎 taro@example.com" });
  await owner.getByRole("button", { name: "加える", exact: true }).click();
  await expect(owner.getByRole("button", { name: "外す: 太郎" })).toBeVisible();
  await expectWellMade(owner);
  await viewer.goto("/reviews");
  await expect(viewer.getByRole("link", { name: "監視サービス選定 2026", exact: true })).toBeVisible();
  await expect(viewer.getByRole("link", { name: "太郎のレビュー", exact: true })).toHaveCount(0);
  expect((await viewer.request.get(made)).status()).toBe(404);
  expect((await viewer.request.get(`${made}/report/xlsx`)).status()).toBe(404);
  expect((await reviewer.request.get(made)).status()).toBe(200);

  // What was done stands in the log, chained, and so does what the viewer tried, as refused.
  await owner.goto("/log?check=1");
  await expect(owner.getByText(/件すべてがつながっています/)).toBeVisible();
  // The crawl has filled the first page: what is looked for is filtered.
  await owner.goto("/log?act=createReview");
  await expect(owner.getByRole("row", { name: /太郎/ }).filter({ hasText: "createReview" })).toBeVisible();
  await owner.goto("/log?act=nameView");
  await expect(owner.getByRole("row", { name: /次郎/ }).first()).toContainText("not-allowed", { useInnerText: false });
  await expectWellMade(owner);
  await owner.goto("/account");
  await expect(owner.getByText("今使っているこのブラウザー")).toBeVisible();
  await expectWellMade(owner);
  await owner.getByRole("button", { name: "サインアウト" }).click();
  await expect(owner).toHaveURL(/\/sign-in\?news=out/);
  await owner.goto("/reviews");
  await expect(owner).toHaveURL(/\/sign-in\?back=%2Freviews/);
});
