// Pictures of every screen on which somebody is somebody: accounts, work, risks, decisions, vendors' links, mail and the log; each in both
// languages, light and dark, wide and narrow, into `screenshots/people/`. By name only: `npm run bench -- people-pictures`.
import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { ensureBrowser } from "../scripts/ensure-browser.mjs";
import { ensureBuilt } from "../scripts/prepare.mjs";
import { freePort } from "./grid/free-port.ts";
import type { Figure } from "./measure.ts";
import { PASSWORD } from "./pictures/password.ts";
import { FOLDER, listShots, type Screen, takePicture } from "./pictures/take-picture.ts";

const root = join(import.meta.dirname, "..");
const EXAMPLE = "/reviews/example";

type Filled = {
  cookies: Record<string, string>;
  ids: Record<string, string>;
  enter: string;
  answer: string;
  /** Places in the comparison: two disagree, a verdict taken back, one of two has spoken, a risk that counts, a risk that is proposed. */
  cells: [string, string, string, string, string];
};

/** Presses the first of what is found. */
const press = (selector: string) => async (page: Page) => page.locator(selector).first().click();

/** The key of an app and the recovery codes, which are shown once. */
async function beginFactor(page: Page): Promise<void> {
  const form = page.locator("form").filter({ has: page.locator("button[value=begin]") });
  await form.locator("input[type=password]").fill(PASSWORD);
  await form.locator("button[value=begin]").click();
  await page.locator("svg[role=img]").first().waitFor();
}

async function makeToken(page: Page): Promise<void> {
  const form = page.locator("form").filter({ has: page.locator("select[name=days]") });
  await form.locator("input[name=name]").fill("報告書の取り出し");
  await form.locator("input[name=password]").fill(PASSWORD);
  await form.locator("button").click();
  await page.getByText(/kurabe_\w{20}/).waitFor();
}

/** The link of a vendor, shown once, beside the way to mail it. */
async function makeLink(page: Page): Promise<void> {
  const details = page
    .locator("details")
    .filter({ has: page.locator("select") })
    .first();
  await details.locator(":scope > summary").click();
  await details.locator("button").first().click();
  await details.locator("code").waitFor();
}

function listScreens({ ids, enter, answer, cells }: Filled): Record<string, Screen & { who?: string }> {
  const [apart, taken, waiting, borne, proposed] = cells.map((cell) => ({ path: `${EXAMPLE}?only=all&cell=${cell}` }));
  return {
    enter: { path: enter },
    "enter-fault": { path: `${enter}?fault=simple` },
    "enter-gone": { path: "/enter/x" },
    "sign-in": { path: "/sign-in" },
    "sign-in-passkey": { path: "/sign-in?news=passkey&email=hanako%40example.com" },
    "sign-in-wrong": { path: "/sign-in?news=wrong" },
    "sign-in-code": { path: "/sign-in/code?back=%2F" },
    account: { path: "/account", who: "hanako", whole: true },
    "account-factor": { path: "/account", who: "hanako", whole: true, act: beginFactor },
    "account-token": { path: "/account", who: "ann", whole: true, act: makeToken },
    people: { path: "/people", who: "hanako", whole: true },
    "people-link": { path: "/people", who: "hanako", whole: true, act: press("button[value=renew]") },
    forbidden: { path: "/people", who: "jiro" },
    reviews: { path: "/reviews", who: "hanako" },
    members: { path: `${EXAMPLE}/setup`, who: "hanako", whole: true },
    "work-shares": { path: `${EXAMPLE}/work`, who: "hanako", whole: true },
    "work-of": { path: `${EXAMPLE}/work?person=${encodeURIComponent(ids["taro"] ?? "")}`, who: "taro", whole: true },
    "work-looking": { path: `${EXAMPLE}/work`, who: "jiro" },
    "my-work": { path: "/work", who: "taro" },
    "my-work-approver": { path: "/work", who: "ann" },
    second: { path: `${EXAMPLE}/work/second`, who: "hanako", whole: true },
    "second-taken-back": {
      path: `${EXAMPLE}/work/second`,
      who: "hanako",
      whole: true,
      act: (page) => page.keyboard.press("j"),
    },
    "second-looking": { path: `${EXAMPLE}/work/second`, who: "jiro" },
    "cell-apart": { ...apart!, who: "hanako" },
    "cell-taken-back": { ...taken!, who: "hanako" },
    "cell-blind": { ...waiting!, who: "hanako" },
    "cell-risk": { ...borne!, who: "hanako" },
    "cell-risk-proposed": { ...proposed!, who: "ann" },
    attention: { path: "/attention", who: "hanako" },
    decision: { path: `${EXAMPLE}/decision`, who: "ann", whole: true },
    "decision-looking": { path: `${EXAMPLE}/decision`, who: "jiro", whole: true },
    "questions-link": { path: `${EXAMPLE}/questions`, who: "hanako", whole: true, act: makeLink },
    outbox: { path: "/outbox", who: "hanako", whole: true },
    "outbox-failed": { path: "/outbox?state=given-up", who: "hanako", whole: true },
    "outbox-secret": { path: "/outbox", who: "hanako", whole: true, act: press("button[value=renew]") },
    log: { path: "/log", who: "hanako" },
    "log-checked": { path: "/log?check=1", who: "hanako", act: press("details summary") },
    // Last, for it makes the link another.
    "answer-link": { path: answer, whole: true },
    "answer-gone": { path: "/answer/x" },
  };
}

/** A server on which nobody gets in without an account, that can send mails: to nobody. */
async function serve(): Promise<{
  address: string;
  setup: string;
  fill: () => Promise<Filled>;
  stop: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), "kurabe-bench-"));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = {
    ...process.env,
    ...{ PORT: String(port), HOST: "0.0.0.0", PUBLIC_URL: address, DATABASE_URL: `file:${join(folder, "kurabe.db")}` },
    ...{ SECRET_FILE: join(folder, "secret"), MAIL_HOST: "127.0.0.1", MAIL_PORT: "9", MAIL_TLS: "none" },
    ...{ MAIL_FROM: "Kurabe <kurabe@example.com>" },
  };
  const server = spawn(process.execPath, ["scripts/serve.mjs"], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const setup = await new Promise<string>((resolve, reject) => {
    let said = "";
    server.on("exit", () => reject(new Error(`the server did not start: ${said}`)));
    server.stdout.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      const path = said.match(/(\/enter\/\S+)\s/)?.[1];
      if (path) resolve(path);
    });
  });
  const fill = async () => {
    const program = join(root, "bench", "pictures", "fill-people.ts");
    return JSON.parse((await promisify(execFile)(process.execPath, [program], { cwd: root, env })).stdout) as Filled;
  };
  const stop = async () => {
    server.removeAllListeners("exit");
    server.kill("SIGTERM");
    if (server.exitCode === null) await new Promise((resolve) => server.once("exit", resolve));
    rmSync(folder, { recursive: true });
  };
  return { address, setup, fill, stop };
}

/** All pictures of these screens; by how many px each is wider than the window. */
async function takeAll(
  browser: Browser,
  address: string,
  screens: Record<string, Screen>,
): Promise<Map<string, number>> {
  const beyond = new Map<string, number>();
  for (const shot of listShots(screens).map((one) => ({ ...one, name: `people/${one.name}` })))
    beyond.set(shot.name, Math.max(beyond.get(shot.name) ?? 0, await takePicture(browser, address, shot)));
  return beyond;
}

/** Everybody must have a second factor from now on, which she has who says so. */
async function demandFactor(browser: Browser, address: string, cookies: Screen["cookies"]): Promise<void> {
  const context = await browser.newContext({ baseURL: address });
  await context.addCookies(cookies ?? []);
  const page = await context.newPage();
  await page.goto("/people", { waitUntil: "networkidle" });
  await page
    .locator("form")
    .filter({ has: page.locator("[value=demand-factor]") })
    .getByRole("button")
    .click();
  await page.locator("[value=free-factor]").waitFor({ state: "attached" });
  await context.close();
}

export async function run(): Promise<Figure[]> {
  const executablePath = ensureBrowser();
  if (!executablePath || !ensureBuilt()) throw new Error("no browser, or the pages could not be built");
  mkdirSync(FOLDER, { recursive: true });
  const served = await serve();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const { address } = served;
  try {
    const first = { "set-up": { path: "/reviews" }, "set-up-link": { path: served.setup } };
    const found = [await takeAll(browser, address, first)];
    const filled = await served.fill();
    const cookiesOf = (who: string) =>
      (filled.cookies[who] ?? "").split("; ").map((pair) => {
        const [name = "", ...value] = pair.split("=");
        return { name, value: value.join("="), url: address };
      });
    const screens = Object.entries(listScreens(filled)).map(([name, { who, ...screen }]) => [
      name,
      { ...screen, ...(who && { cookies: cookiesOf(who) }) },
    ]);
    found.push(await takeAll(browser, address, Object.fromEntries(screens)));
    await demandFactor(browser, address, cookiesOf("hanako"));
    found.push(
      await takeAll(browser, address, {
        "account-must-enrol": { path: "/account", cookies: cookiesOf("taro") },
        "people-demanded": { path: "/people", cookies: cookiesOf("hanako"), whole: true },
      }),
    );
    return found.flatMap((beyond) =>
      [...beyond].map(([name, value]) => ({
        ...{ name: `${name}.wider-than-the-window`, value, unit: "px", aim: "0", held: value === 0 },
      })),
    );
  } finally {
    await Promise.all([browser.close(), served.stop()]);
  }
}
