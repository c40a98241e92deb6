import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Refusal } from "#lib/domain/issue.ts";
import { readLimits } from "#lib/read/limits.ts";
import { findProgram } from "./find-program.ts";
import { keepOutcome, nameWork, recallOutcome } from "./recent-outcomes.ts";

const FOLDER = join("lib", "usecases", "limited");

/** `program`: a file of this folder; `parameters`: any strings; `input`: what it reads on stdin; `milliseconds`: its time. */
type Work = { program: string; parameters?: string[]; input: Uint8Array; milliseconds: number };

/**
 * Runs work on strangers' files in a process of its own that is killed past its time or `readLimits.processMegabytes`,
 * and that may read the program's own files but no others, write nothing and start nothing. A hostile file costs a
 * refusal, never the server. At most as many at once as there are processors; others wait.
 * Returns what the process wrote on stdout, which is JSON; what the same work came to a moment ago is not worked out again. Throws where the process itself is broken: that is a bug, not
 * a property of the file.
 */
export async function runLimited<Outcome>(work: Work): Promise<Outcome | Refusal> {
  const { file } = findProgram(join(FOLDER, work.program));
  const name = nameWork({ ...work, program: file });
  const known = recallOutcome(name);
  if (known) return JSON.parse(known.toString()) as Outcome;
  // Sources may change under a program that runs as they are.
  const keep = (outcome: Buffer) => (file.endsWith(".js") ? keepOutcome(name, outcome) : undefined);
  await takeTurn();
  try {
    return await runProcess<Outcome>(work, keep);
  } finally {
    giveTurn();
  }
}

let running = 0;
const waiting: (() => void)[] = [];

async function takeTurn(): Promise<void> {
  if (running >= Math.max(2, availableParallelism())) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
}

function giveTurn(): void {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
}

const MEMORY_CHECK_MILLISECONDS = 250;
// What a shell makes of SIGABRT: 128 + 6.
const ABORTED = 134;

function startProcess({ program, parameters = [] }: Work): ChildProcess {
  const { root, file } = findProgram(join(FOLDER, program));
  const limits = [`--max-old-space-size=${readLimits.heapMegabytes}`, "--permission", `--allow-fs-read=${root}`];
  const encoded = parameters.map((parameter) => Buffer.from(parameter).toString("base64url"));
  return spawn(process.execPath, [...limits, "--no-warnings", file, ...encoded], {
    cwd: root,
    env: { TZ: "UTC", NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

async function runProcess<Outcome>(work: Work, keep: (outcome: Buffer) => void): Promise<Outcome | Refusal> {
  const child = startProcess(work);
  let killed: Refusal | null = null;
  const kill = (refusal: Refusal) => {
    killed ??= refusal;
    child.kill("SIGKILL");
  };
  const timer = setTimeout(() => kill(tooSlow(work.milliseconds)), work.milliseconds);
  const watch = setInterval(() => void checkMemory(child, () => kill(tooMuchMemory)), MEMORY_CHECK_MILLISECONDS);
  const output = collect(child.stdout);
  const errors = collect(child.stderr);
  child.stdin?.on("error", () => {}); // the process may end before it has read everything
  child.stdin?.end(work.input);
  const ended = await new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal }));
  }).finally(() => {
    clearTimeout(timer);
    clearInterval(watch);
  });
  if (killed) return killed;
  if (ended.code === 0) {
    const outcome = Buffer.concat(output);
    keep(outcome);
    return JSON.parse(outcome.toString()) as Outcome;
  }
  // V8 aborts when its heap is full; any other signal means that a library crashed on the file.
  if (ended.signal === "SIGABRT" || ended.signal === "SIGTRAP" || ended.code === ABORTED) return tooMuchMemory;
  if (ended.signal) return { ok: false, code: "file-damaged", detail: "" };
  throw new Error(`${work.program} failed: ${Buffer.concat(errors).toString().slice(0, 2_000)}`);
}

const tooMuchMemory: Refusal = { ok: false, code: "read-out-of-memory", detail: `${readLimits.processMegabytes} MB` };
const tooSlow = (milliseconds: number): Refusal => ({
  ok: false,
  code: "read-timeout",
  detail: `${milliseconds / 1000} s`,
});

function collect(stream: NodeJS.ReadableStream | null): Buffer[] {
  const chunks: Buffer[] = [];
  stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return chunks;
}

/** The heap's limit does not count buffers. Linux tells the whole; elsewhere the heap's limit has to do. */
async function checkMemory(child: ChildProcess, onTooMuch: () => void): Promise<void> {
  const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
  const residentKilobytes = Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0);
  if (residentKilobytes > readLimits.processMegabytes * 1024) onTooMuch();
}
