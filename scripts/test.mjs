// `npm test`: sets up what it needs, runs every check and every test, and ends with "N passed, N failed".
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureInstalled, handOver, projectEnvironment, root } from "./ensure-installed.mjs";

if (process.versions.node.startsWith("24.")) await main();
else {
  ensureInstalled();
  handOver("scripts/test.mjs", process.argv.slice(2));
}

async function main() {
  ensureInstalled();
  const { ensureBrowser } = await import("./ensure-browser.mjs");
  const results = mkdtempSync(join(tmpdir(), "kurabe-test-"));
  const unitReport = join(results, "unit.json");
  const journeyReport = join(results, "journeys.json");
  const prepared = await prepare();
  // Neither waits for the other, and neither keeps all processors busy.
  const checked = await Promise.all([buildAndTypes(), sourcesAndUnits(unitReport), fetchBrowser()]);
  const chromium = checked.flat().some(({ name, failed }) => name === "browser" && failed) ? null : ensureBrowser();
  const journeys = {
    KURABE_CHROMIUM: chromium ?? "",
    PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport,
    CI: process.env.CI ?? "",
  };

  const outcomes = [
    ...prepared,
    ...checked.flat(),
    await counted("journeys", journeyReport, countPlaywright, () =>
      tool("@playwright/test/cli.js", ["test", "--reporter=list,json"], journeys),
    ),
  ];
  rmSync(results, { recursive: true });
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log("");
  for (const { name, seconds, ...outcome } of outcomes) {
    console.log(
      `${outcome.failed ? "✕" : "✓"} ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`,
    );
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** What the tests stand on. */
async function prepare() {
  return [
    await check("database clients", () => script("prisma/generate.mjs")),
    await check("bundles", () => script("scripts/bundle-programs.mjs")),
    // By itself: it plants files that the others would find fault with.
    await check("boundaries", () => script("scripts/check-boundaries.mjs")),
  ];
}

/** What the journeys stand on, and types, for the build leaves some behind that are checked as well. */
async function buildAndTypes() {
  return [
    await check("build", () => script("scripts/prepare.mjs")),
    await check("types", () => tool("typescript/bin/tsc", ["--noEmit"])),
  ];
}

/** What is found out by looking at the sources, and the tests that need no pages. */
async function sourcesAndUnits(report) {
  return [
    await check("format and lint", () => tool("@biomejs/biome/bin/biome", ["ci", "--error-on-warnings", "."])),
    await check("nothing unused", () => tool("knip/bin/knip.js", [])),
    await counted("units and database", report, countVitest, () =>
      tool("vitest/vitest.mjs", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]),
    ),
  ];
}

/** Where one must be fetched, the network takes its time. */
async function fetchBrowser() {
  return [await check("browser", () => script("scripts/ensure-browser.mjs"))];
}

function script(path, parameters = [], environment = {}) {
  const child = spawn(process.execPath, [join(root, path), ...parameters], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...projectEnvironment(), ...environment },
  });
  return new Promise((resolve, reject) => child.on("error", reject).on("exit", (status) => resolve(status === 0)));
}

function tool(path, parameters, environment) {
  return script(join("node_modules", path), parameters, environment);
}

/** A check that holds or does not. */
async function check(name, work) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const isHeld = await work();
  return { name, passed: isHeld ? 1 : 0, failed: isHeld ? 0 : 1, seconds: secondsSince(started) };
}

/** A test runner: its own report says how many tests passed and failed; no report, or no test, is a failure. */
async function counted(name, report, count, work) {
  const { seconds, failed: runnerFailed } = await check(name, work);
  let counts = { passed: 0, failed: 0 };
  try {
    counts = count(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    console.error(`${name}: the runner left no report.`);
  }
  const isBroken = counts.failed === 0 && (runnerFailed > 0 || counts.passed === 0);
  return { name, seconds, passed: counts.passed, failed: counts.failed + (isBroken ? 1 : 0) };
}

function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const brokenFiles = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles };
}

function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

function secondsSince(started) {
  return Math.round((Date.now() - started) / 1000);
}
