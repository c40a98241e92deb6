import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Acknowledged } from "./acknowledged.ts";

/** A running program of this folder, and what it has said so far. */
export type Worker = {
  process: ChildProcess;
  told: Acknowledged[];
  /** Settles when it has said so many things of a kind. */
  hears: (kind: Acknowledged["kind"], count?: number) => Promise<void>;
  /** Settles when it was told of so many things that they are stored. */
  acknowledges: (count: number) => Promise<void>;
  /** Settles when it has ended by itself, or was killed. */
  ended: Promise<unknown>;
  kill: () => Promise<void>;
};

/** Starts a program of this folder. */
export function startWorker(program: string, ...parameters: string[]): Worker {
  const file = path.join(import.meta.dirname, program);
  const child = spawn(process.execPath, ["--no-warnings", file, ...parameters], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const told: Acknowledged[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    // The last line of a killed program may be cut off: then nobody was told.
    if (line.endsWith("}")) told.push(JSON.parse(line) as Acknowledged);
  });
  const exited = once(child, "exit");
  const until = async (isWanted: (one: Acknowledged) => boolean, count: number) => {
    while (told.filter(isWanted).length < count) {
      await Promise.race([once(lines, "line"), exited.then(() => Promise.reject(new Error(`${program} ended`)))]);
    }
  };
  const hears = (kind: Acknowledged["kind"], count = 1) => until((one) => one.kind === kind, count);
  const acknowledges = (count: number) => until(({ kind }) => kind !== "ready" && kind !== "failed", count);
  const kill = async () => {
    child.kill("SIGKILL");
    await exited;
  };
  return { process: child, told, hears, acknowledges, ended: exited, kill };
}
