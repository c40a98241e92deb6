import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { type RestoreRefusal, restore } from "#lib/usecases/database/restore.ts";
import { act } from "../act.ts";
import { UnreadableFileError, UsageError } from "../exit-codes.ts";
import { printJson, say } from "../print.ts";
import { progressBar } from "../progress-bar.ts";
import { withOpenDatabase } from "../with-database.ts";
import { words } from "../words.ts";

/** `kurabe restore FILE [--replace] [--json]`: makes of the database what the archive says, or leaves it as it was. */
export async function restoreCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: { replace: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(words("restoreUsage"));
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(words("noSuchFile", { path: file }));
  const bar = progressBar(file);
  const onRows = (done: number, of: number) => bar.show(done / Math.max(1, of));
  const restored = await withOpenDatabase(() =>
    act("restore", restore, { file, replace: values.replace, onRows }).finally(bar.clear),
  );
  if (!restored.ok) throw refuse(file, restored);
  const { tables, rows, log } = restored;
  if (values.json) printJson({ tables, rows, log });
  say(words("restored", { tables, rows }));
  if (!log.ok) throw new UnreadableFileError(words("auditBroken", { at: log.brokenAt }));
}

function refuse(path: string, { code, detail }: RestoreRefusal): Error {
  switch (code) {
    case "not-empty":
      return new UsageError(words("restoreNotEmpty"));
    case "foreign":
      return new UsageError(words("restoreForeign", { table: detail }));
    case "in-use":
      return new UsageError(words("restoreInUse"));
    case "not-an-archive":
      return new UnreadableFileError(words("restoreNoArchive", { path }));
    case "damaged":
      return new UnreadableFileError(words("restoreDamaged", { path, detail }));
    case "newer":
      return new UnreadableFileError(words("restoreNewer", { path, detail }));
  }
}
