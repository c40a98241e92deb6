import { createHash } from "node:crypto";
import { foldText } from "#lib/domain/fold-text.ts";

/**
 * A key for what has none, from what it says: the same file read again gives the same keys, so that decisions find their
 * items. It is added to `taken`; the same wording twice gets a number behind it.
 */
export function keyOfWording(
  kind: "item" | "list",
  wording: readonly string[],
  taken: Set<string | undefined>,
): string {
  const digest = createHash("sha256").update(wording.map(foldText).join("\n")).digest("hex").slice(0, 12);
  let key = `${kind}-${digest}`;
  for (let count = 2; taken.has(key); count += 1) key = `${kind}-${digest}-${count}`;
  taken.add(key);
  return key;
}
