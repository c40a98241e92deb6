import { isSameDecision } from "#lib/domain/placement.ts";
import { type RememberedRow, rowWording } from "#lib/domain/remembered-row.ts";
import type { Decisions } from "./import-draft.ts";
import { rowKey } from "./row-key.ts";
import type { Found, Memory } from "./understand-rows.ts";

/** What was decided about a file's rows, for other files of its form: as the server remembers it. */
export function decidedRows({ recognition }: Found, decisions: Decisions): RememberedRow[] {
  return recognition.rows.flatMap((row) => {
    const items = decisions[rowKey(row)];
    return items && row.bucket === "question" ? [{ wording: rowWording(row), items: [...items], agreed: true }] : [];
  });
}

/** A memory with what was decided later. */
export function learnRows(memory: Memory, later: readonly RememberedRow[]): Memory {
  if (later.length === 0) return memory;
  const known = new Map(memory.map((row) => [row.wording, row]));
  for (const row of later) {
    const before = known.get(row.wording);
    const agreed = !before || (before.agreed && isSameDecision(before.items, row.items));
    known.set(row.wording, { ...row, agreed });
  }
  return [...known.values()];
}
