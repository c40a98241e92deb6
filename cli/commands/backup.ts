import { parseArgs } from "node:util";
import { backUp } from "#lib/usecases/database/back-up.ts";
import { act } from "../act.ts";
import { UsageError } from "../exit-codes.ts";
import { withOpenDatabase } from "../with-database.ts";
import { words } from "../words.ts";
import { writePieces } from "../write-output.ts";

/** `kurabe backup FILE`: everything in the database as it is now, while people work on. The file is for nobody else to read. */
export async function backupCommand(parameters: string[]): Promise<void> {
  const { positionals } = parseArgs({ args: parameters, options: {}, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError(words("backupUsage"));
  await withOpenDatabase(async () => {
    const pieces = await act("backUp", backUp);
    if (!pieces) throw new UsageError(words("backupEmpty"));
    await writePieces(path, { pieces, isSecret: true });
  });
}
