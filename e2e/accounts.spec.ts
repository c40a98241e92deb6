import type { ChildProcess } from "node:child_process";
import { type APIRequestContext, expect, type Page, request, test } from "@playwright/test";
import { may } from "../lib/accounts/may.ts";
import type { Act } from "../lib/accounts/who-may.ts";
import type { Actor, Role } from "../lib/domain/actor.ts";
import { beyondTable, crawl, crawlFromElsewhere, OPEN } from "./crawl.ts";
import { enter, expectWellMade, newPage, PASSWORD, startServer } from "./own-server.ts";

const port = Number(process.env["KURABE_E2E_PORT"] || 4173) + 1;
const address = `http://localhost:${port}`;
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

/** As the table knows them: with a role, in reviews that are open to all. */
const actor = (role: Role): Actor => ({
  ...{ kind: "person", id: role, sessionId: "s", email: `${role}@example.com`, name: role, role },
  ...{ closed: [], memberOf: {} },
});

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
  const sent = owner.waitForRequest((asked) => asked.headers()["next-action"] !== undefined);
  const forViewer = await invite(owner, "jiro@example.com", "viewer");
  // The same, as a page of elsewhere would send it.
  const action = await sent;
  const body = action.postDataBuffer()?.toString("utf8").replace("jiro@", "eve@");
  const replay = (origin: string, data = body ?? "") =>
    owner.request.post(action.url(), { data, headers: { ...action.headers(), origin }, failOnStatusCode: false });
  expect(body).toContain("eve@example.com");
  expect((await replay("https://elsewhere.example.com")).status()).toBeGreaterThanOrEqual(400);
  await owner.goto("/people");
  await expect(owner.getByText("eve@example.com")).toHaveCount(0);
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
  // Each role reaches what the table lets it do, and nothing else.
  const roles: [Role, APIRequestContext][] = [
    ["viewer", viewer.context().request],
    ["reviewer", reviewer.context().request],
    ["owner", owner.context().request],
  ];
  for (const role of ["approver", "admin"] as const) {
    const page = await newPage(browser, address);
    await enter(page, await invite(owner, `${role}@example.com`, role), { name: role });
    roles.push([role, page.context().request]);
  }
  for (const [role, context] of roles) {
    const answering = await crawl(context, { but: "/api/session/end", own: true });
    expect([role, beyondTable(answering, actor(role))]).toEqual([role, []]);
    expect([role, answering.includes("GET /log")]).toEqual([role, role === "owner" || role === "admin"]);
  }
  expect(await crawlFromElsewhere(owner.context().request)).toEqual([]);
  const log = (await (await owner.request.get("/log/file")).text()).trim().split("\n");
  type Line = {
    act: Act;
    who: { email?: string; role?: Role };
    reviewKey: string | null;
    outcome?: { refused?: string } | null;
  };
  const acts = log.map((line) => JSON.parse(JSON.parse(line).content) as Line);
  const beyond = acts.filter(({ act, who, reviewKey, outcome }) => {
    const allowed = who.role === undefined || may(actor(who.role), { act, reviewKey }) === "yes";
    return !allowed && outcome?.refused === undefined;
  });
  expect(beyond).toEqual([]);
  const tried = acts.filter(({ who, outcome }) => who.email === "jiro@example.com" && outcome?.refused !== undefined);
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
  await expect(owner.getByRole("row", { name: /太郎/ }).filter({ hasText: "レビューを作る" })).toBeVisible();
  await owner.goto("/log?act=nameView");
  await expect(owner.getByRole("row", { name: /次郎/ }).first()).toContainText("（断られた）");
  await expectWellMade(owner);
  await owner.goto("/account");
  await expect(owner.getByText("今使っているこのブラウザー")).toBeVisible();
  await expectWellMade(owner);
  await owner.getByRole("button", { name: "サインアウト" }).click();
  await expect(owner).toHaveURL(/\/sign-in\?news=out/);
  await owner.goto("/reviews");
  await expect(owner).toHaveURL(/\/sign-in\?back=%2Freviews/);
});
