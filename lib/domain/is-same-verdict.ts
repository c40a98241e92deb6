import type { Verdict } from "./verdict.ts";

/** Whether two say the same; null: nothing is said. */
export function isSameVerdict(a: Verdict | null, b: Verdict | null): boolean {
  return a?.opinion === b?.opinion && a?.reason === b?.reason;
}
