import { createHash } from "node:crypto";

/** What is limited, and whose: an address, an account. */
export type Counted = readonly [limit: string, ...whose: string[]];

/** The id of its row: who tried what is not to be read there. */
export function limitId(counted: Counted): string {
  return createHash("sha256").update(JSON.stringify(counted)).digest("base64url");
}
