import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "@playwright/test";
import { freePort } from "../grid/free-port.ts";
import { type Filled, listScreens } from "./people-screens.ts";
import type { Screen } from "./take-picture.ts";

const root = join(import.meta.dirname, "..", "..");

/** A server on which nobody gets in without an account, that can send mails: to nobody. */
export async function servePeople(): Promise<{
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

type Cookies = NonNullable<Screen["cookies"]>;

/** What a browser sends for somebody. */
export function cookiesOf(filled: Filled, who: string, address: string): Cookies {
  return (filled.cookies[who] ?? "").split("; ").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return { name, value: value.join("="), url: address };
  });
}

/** All screens, each with the cookies of who looks. */
export function signedScreens(filled: Filled, address: string): Record<string, Screen> {
  const screens = Object.entries(listScreens(filled)).map(([name, { who, ...screen }]) => [
    name,
    { ...screen, ...(who && { cookies: cookiesOf(filled, who, address) }) },
  ]);
  return Object.fromEntries(screens);
}

/** Everybody must have a second factor from now on, which she has who says so. */
export async function demandFactor(browser: Browser, address: string, cookies: Cookies): Promise<void> {
  const context = await browser.newContext({ baseURL: address });
  await context.addCookies(cookies);
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
