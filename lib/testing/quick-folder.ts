import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";

// As Linux has it; containers may have little of it.
const MEMORY = "/dev/shm";
const ENOUGH_BYTES = 2 ** 30;

/**
 * Where tests keep SQLite files: in memory where there is room, else where everything temporary goes. Each change waits until a disk has it, some
 * milliseconds, and no test cuts the power.
 */
export function quickFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ENOUGH_BYTES ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}
