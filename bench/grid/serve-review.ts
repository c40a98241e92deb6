import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "./free-port.ts";
import type { Served } from "./served.ts";

const START_PATIENCE = 60_000;
const root = join(import.meta.dirname, "..", "..");

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** The built program with a made-up review in a database of its own, under `/reviews/large`. The pages must be built. */
export async function serveReview({ items, vendors }: { items: number; vendors: number }): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "kurabe-bench-"));
  const url = `file:${join(folder, "kurabe.db")}`;
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const environment = { ...process.env, DATABASE_URL: url, HOST: "127.0.0.1", PORT: String(port) };
  const server = spawn(process.execPath, [join(root, "scripts", "serve.mjs")], {
    cwd: root,
    env: environment,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = async () => {
    server.kill("SIGTERM");
    if (server.exitCode === null) await new Promise((resolve) => server.once("exit", resolve));
    rmSync(folder, { recursive: true });
  };
  const started = Date.now();
  while (!(await answers(`${address}/api/health`))) {
    if (server.exitCode !== null || Date.now() - started > START_PATIENCE) throw new Error("the server did not start");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const fill = join(root, "bench", "fill-review.ts");
  await promisify(execFile)(process.execPath, [fill, url, "large", String(items), String(vendors)], { cwd: root });
  return { address, stop };
}
