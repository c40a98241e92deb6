import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout } from "node:timers/promises";

const START_PATIENCE = 120_000;
const TOKEN = "bench-bench-bench-bench";
const root = path.join(import.meta.dirname, "..", "..");

/** A running server of the built program. */
export type Running = {
  address: string;
  /** What it takes now, in MB. */
  megabytes: () => Promise<number>;
  /** Stops it; its exit code. */
  stop: () => Promise<number | null>;
};

/** Starts the built program on a database. The pages must be built. */
export async function startServer(url: string, secretFile: string): Promise<Running> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const settings = { DATABASE_URL: url, SECRET_FILE: secretFile, HOST: "127.0.0.1", PORT: String(port) };
  const child: ChildProcess = spawn(process.execPath, [path.join(root, "scripts", "serve.mjs")], {
    cwd: root,
    env: { ...process.env, ...settings, METRICS_TOKEN: TOKEN },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const exited = once(child, "exit");
  const begun = Date.now();
  while (!(await isReady(address))) {
    if (child.exitCode !== null || Date.now() - begun > START_PATIENCE) throw new Error("the server did not start");
    await setTimeout(200);
  }
  const megabytes = async () => {
    const answer = await fetch(`${address}/api/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
    const bytes = (await answer.text()).match(/^process_resident_memory_bytes (\d+)/m)?.[1];
    return Number(bytes) / (1024 * 1024);
  };
  const stop = async () => {
    child.kill("SIGTERM");
    await exited;
    return child.exitCode;
  };
  return { address, megabytes, stop };
}

function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/api/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
