import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Refusal } from "#lib/domain/issue.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import { readLimits } from "#lib/read/limits.ts";

type Outcome = { ok: true; value: SourceDocument } | Refusal;

/**
 * Reads a file as `readDocument` does, in a process of its own that is killed past `readLimits.milliseconds` or
 * `readLimits.processMegabytes`, and that may read the program's own files but no others, write nothing and start nothing. A hostile
 * file costs a refusal, never the server. At most as many files at once as there are processors; others wait.
 * Throws where the process itself is broken: that is a bug, not a property of the file.
 */
export async function parseDocument({ bytes, name }: { bytes: Uint8Array; name: string }): Promise<Outcome> {
  // No process is needed to refuse these.
  if (bytes.length === 0) return { ok: false, code: "file-empty", detail: "" };
  if (bytes.length > readLimits.fileBytes) {
    return { ok: false, code: "file-too-large", detail: `${readLimits.fileBytes / 1024 / 1024} MB` };
  }
  await takeTurn();
  try {
    return await runProcess(bytes, name);
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

const PROCESS_FILE = "lib/usecases/parse-document-process.ts";

/** Bundlers move this module, never the file that the process runs: it is looked for from here, then from where the server started. */
function findRoot(): string {
  const here = import.meta.dirname ? join(import.meta.dirname, "..", "..") : "";
  return [here, process.cwd()].find((root) => root !== "" && existsSync(join(root, PROCESS_FILE))) ?? process.cwd();
}

function startProcess(name: string): ChildProcess {
  const root = findRoot();
  const limits = [`--max-old-space-size=${readLimits.heapMegabytes}`, "--permission", `--allow-fs-read=${root}`];
  const encodedName = Buffer.from(name).toString("base64url");
  return spawn(process.execPath, [...limits, "--no-warnings", join(root, PROCESS_FILE), encodedName], {
    cwd: root,
    env: { TZ: "UTC", NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

async function runProcess(bytes: Uint8Array, name: string): Promise<Outcome> {
  const child = startProcess(name);
  let killedFor: "read-timeout" | "read-out-of-memory" | null = null;
  const kill = (code: "read-timeout" | "read-out-of-memory") => {
    killedFor ??= code;
    child.kill("SIGKILL");
  };
  const timer = setTimeout(() => kill("read-timeout"), readLimits.milliseconds);
  const watch = setInterval(() => void checkMemory(child, () => kill("read-out-of-memory")), 250);
  const output = collect(child.stdout);
  const errors = collect(child.stderr);
  child.stdin?.on("error", () => {}); // the process may end before it has read everything
  child.stdin?.end(bytes);
  const ended = await new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal }));
  }).finally(() => {
    clearTimeout(timer);
    clearInterval(watch);
  });
  if (killedFor) return { ok: false, code: killedFor, detail: limitOf(killedFor) };
  if (ended.code === 0) return JSON.parse(Buffer.concat(output).toString()) as Outcome;
  // V8 aborts when its heap is full; any other signal means that a library crashed on the file.
  if (ended.signal === "SIGABRT" || ended.signal === "SIGTRAP" || ended.code === 134) {
    return { ok: false, code: "read-out-of-memory", detail: limitOf("read-out-of-memory") };
  }
  if (ended.signal) return { ok: false, code: "file-damaged", detail: "" };
  throw new Error(`The reading process failed: ${Buffer.concat(errors).toString().slice(0, 2_000)}`);
}

function limitOf(code: "read-timeout" | "read-out-of-memory"): string {
  return code === "read-timeout" ? `${readLimits.milliseconds / 1000} s` : `${readLimits.processMegabytes} MB`;
}

function collect(stream: NodeJS.ReadableStream | null): Buffer[] {
  const chunks: Buffer[] = [];
  stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return chunks;
}

/** The heap's limit does not count buffers. Linux tells the whole; elsewhere the heap's limit has to do. */
async function checkMemory(child: ChildProcess, onTooMuch: () => void): Promise<void> {
  const pages = await readFile(`/proc/${child.pid}/statm`, "utf8").catch(() => "");
  const resident = Number(pages.split(" ")[1] ?? 0) * 4096;
  if (resident > readLimits.processMegabytes * 1024 * 1024) onTooMuch();
}
