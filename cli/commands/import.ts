import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { importChecksheet } from "#lib/usecases/import-checksheet.ts";
import { UsageError } from "../exit-codes.ts";
import { openDatabase } from "../open-database.ts";
import { say } from "../print.ts";
import { loadFile, unreadable } from "../read-file.ts";
import { words } from "../words.ts";

/** `kurabe import FILE… --vendor NAME [--service NAME] [--review KEY] [--yes]`: stores sheets as the web page does. */
export async function importCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: {
      vendor: { type: "string" },
      service: { type: "string", default: "" },
      review: { type: "string", default: "example" },
      yes: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0 || !values.vendor) throw new UsageError(words("importUsage"));
  const { vendor, service, review: reviewKey } = values;
  if (!values.yes && !(await isConfirmed({ files: positionals.length, vendor, review: reviewKey }))) return;

  await openDatabase();
  for (const path of positionals) {
    const { bytes, name } = await loadFile(path);
    const imported = await importChecksheet({ bytes, name, reviewKey, vendor, service });
    if (!imported.ok) {
      if (imported.code === "no-such-review") throw new UsageError(words("noSuchReview", { review: reviewKey }));
      throw unreadable(path, imported);
    }
    say(words(imported.value.duplicate ? "alreadyThere" : "imported", { path, review: reviewKey }));
  }
}

/** Asks on a terminal; in a pipe nobody can answer, so nothing is stored without --yes. */
async function isConfirmed(values: { files: number; vendor: string; review: string }): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError(words("confirmWithYes"));
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const reply = await prompt.question(`${words("confirmImport", values)} `);
  prompt.close();
  return /^(y|yes|はい)$/i.test(reply.trim());
}
