import { parseArgs } from "node:util";
import { verifyLog } from "#lib/usecases/acting/verify-log.ts";
import { act } from "../act.ts";
import { UnreadableFileError, UsageError } from "../exit-codes.ts";
import { printJson, printLines } from "../print.ts";
import { withDatabase } from "../with-database.ts";
import { words } from "../words.ts";

/** `kurabe audit verify [--json]`: follows the log from its first entry to its last. A broken chain ends with 3. */
export async function auditCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (positionals.length !== 1 || positionals[0] !== "verify") throw new UsageError(words("auditUsage"));
  const verdict = await withDatabase(() => act("verifyLog", verifyLog));
  if (values.json) printJson(verdict);
  if (!verdict.ok) throw new UnreadableFileError(words("auditBroken", { at: verdict.brokenAt }));
  if (!values.json) printLines([words("auditWhole", { entries: verdict.entries, hash: verdict.hash })]);
}
