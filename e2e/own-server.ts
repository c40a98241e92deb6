import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./expect-accessible.ts";

export const PASSWORD = "correct horse battery";

/**
 * A server of a journey's own, on all addresses of the machine: there nobody gets in without an account. `setupLink` makes the first one. By name, for
 * browsers make no passkeys for a number.
 */
export async function startServer(
  port: number,
  settings: Record<string, string> = {},
): Promise<{ server: ChildProcess; setupLink: string; address: string }> {
  const folder = mkdtempSync(join(tmpdir(), "kurabe-accounts-"));
  const address = `http://localhost:${port}`;
  const server = spawn(process.execPath, ["scripts/serve.mjs"], {
    env: {
      ...process.env,
      ...{ PORT: String(port), HOST: "0.0.0.0", DATABASE_URL: `file:${join(folder, "kurabe.db")}` },
      ...{ SECRET_FILE: join(folder, "secret"), PUBLIC_URL: address, ...settings },
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const setupLink = await new Promise<string>((resolve, reject) => {
    let said = "";
    server.on("exit", () => reject(new Error(`the server ended: ${said}`)));
    server.stdout?.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      const link = said.match(/https?:\/\/\S+\/enter\/\S+/)?.[0];
      if (link) resolve(link);
    });
  });
  return { server, setupLink, address };
}

/** Open to everybody, on a narrow screen too. */
export async function expectWellMade(page: Page) {
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
}

export async function enter(page: Page, link: string, { name, email }: { name: string; email?: string }) {
  await page.goto(link);
  if (email !== undefined) await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("名前").fill(name);
  await page.getByLabel("パスワード").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sign-in\?news=entered/);
  await page.getByLabel("パスワード").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/reviews/);
}

/** A browser of its own. */
export async function newPage(browser: Browser, baseURL: string): Promise<Page> {
  return (await browser.newContext({ locale: "ja-JP", baseURL })).newPage();
}
