import type { Refusal } from "#lib/domain/issue.ts";
import type { UnderstoodSheet, understandSheet } from "../import/understand-sheet.ts";
import { runLimited } from "./run-limited.ts";

// A long sheet takes longer to place than to read: 100,000 questions need about a minute.
const MILLISECONDS = 120_000;

/**
 * `understandSheet` in a process of its own, so that a long sheet holds up nobody else; see `runLimited`. Everything that
 * goes in and comes out is plain JSON.
 */
export async function understandLimited(
  input: Parameters<typeof understandSheet>[0],
): Promise<{ ok: true; value: UnderstoodSheet } | Refusal> {
  return runLimited<{ ok: true; value: UnderstoodSheet }>({
    program: "understand-limited-process.ts",
    input: Buffer.from(JSON.stringify(input)),
    milliseconds: MILLISECONDS,
  });
}
