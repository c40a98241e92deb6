import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const port = Number(process.env["KURABE_E2E_PORT"] || 4173);
const address = `http://127.0.0.1:${port}`;
const executablePath = process.env["KURABE_CHROMIUM"];

// This file is read anew by each worker: only the process that starts the server makes the folder.
process.env["KURABE_E2E_DATA"] ??= mkdtempSync(join(tmpdir(), "kurabe-e2e-"));

/** The built app on a fresh database with the example in it, in a real browser. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: process.env["CI"] ? 1 : 0,
  // Two busy cores are slow: what waits longer than this hangs.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: address,
    locale: "ja-JP",
    timezoneId: "Pacific/Chatham",
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    // What fades in and out takes time, and can be pressed while it goes.
    contextOptions: { reducedMotion: "reduce" },
    // A trace keeps a picture of every step: a second try makes one, or `--trace on`.
    trace: "on-first-retry",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs`,
    url: `${address}/api/health`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
    env: {
      PORT: String(port),
      HOST: "127.0.0.1",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: `file:${join(process.env["KURABE_E2E_DATA"], "kurabe.db")}`,
    },
  },
});
