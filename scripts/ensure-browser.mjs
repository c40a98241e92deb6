// Finds a Chromium for the browser tests: Playwright's own where it is installed, else one on the machine, else
// Playwright's download, else the distribution's package.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";

const ON_THE_MACHINE = [
  process.env.KURABE_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const DOWNLOAD_TIME = 120_000;

function findOnMachine() {
  return ON_THE_MACHINE.find((path) => path && existsSync(path)) ?? null;
}

function tryTo(command, parameters, timeout) {
  return spawnSync(command, parameters, { stdio: ["ignore", 2, 2], timeout }).status === 0;
}

/** The path of a Chromium that can be started; null where none could be had. */
export function ensureBrowser() {
  const playwrights = chromium.executablePath();
  if (existsSync(playwrights)) return playwrights;
  const found = findOnMachine();
  if (found) return found;
  console.error("No Chromium on this machine: fetching one (once)…");
  tryTo(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"], DOWNLOAD_TIME);
  if (existsSync(playwrights)) return playwrights;
  tryTo("apt-get", ["update", "-qq"]);
  tryTo("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
  return findOnMachine();
}

// By itself, for who has other things to do meanwhile.
if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) process.exit(ensureBrowser() ? 0 : 1);
