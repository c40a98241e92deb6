import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { childSeconds, readProfile, type Span, type TimeByLayer } from "./time-by-layer.ts";

const START_PATIENCE = 120_000;
// Microseconds between two looks at what it does: enough for shares of two minutes, and no load of its own.
const PROFILED_EVERY = 10_000;
const TOKEN = "bench-bench-bench-bench";
const root = path.join(import.meta.dirname, "..", "..");

/** A running server of the built program. */
export type Running = {
  address: string;
  /** What it takes now, in MB. */
  megabytes: () => Promise<number>;
  /** Seconds that its processes which read files took so far. */
  readingSeconds: () => number;
  /** Stops it; its exit code. */
  stop: () => Promise<number | null>;
  /** Where its own time went in a span; once it is stopped. */
  timeIn: (span: Span) => Omit<TimeByLayer, "reading">;
};

type Start = {
  url: string;
  secretFile: string;
  /** Where it leaves its profile: a folder for nothing else. */
  profiles: string;
};

/** Starts the built program on a database. The pages must be built. */
export async function startServer({ url, secretFile, profiles }: Start): Promise<Running> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const settings = { DATABASE_URL: url, SECRET_FILE: secretFile, HOST: "127.0.0.1", PORT: String(port) };
  const profiling = ["--cpu-prof", `--cpu-prof-dir=${profiles}`, `--cpu-prof-interval=${PROFILED_EVERY}`];
  const child: ChildProcess = spawn(process.execPath, [...profiling, path.join(root, "scripts", "serve.mjs")], {
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
  const readingSeconds = () => childSeconds(child.pid ?? 0);
  return { address, megabytes, readingSeconds, stop, timeIn: (span) => readProfile(profiles, span) };
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
