import { parseArgs } from "node:util";
import { UsageError } from "../exit-codes.ts";
import { withHouse } from "../house/with-house.ts";
import { reportFormatOf } from "../report-format.ts";
import { terminalLanguage, words } from "../words.ts";
import { writePieces } from "../write-output.ts";

/** `kurabe export REVIEW --out REPORT` (repeatable `--out`): the report of a stored review. */
export async function exportCommand(parameters: string[], server: URL | null): Promise<void> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: { out: { type: "string", multiple: true } },
    allowPositionals: true,
  });
  const [reviewKey] = positionals;
  if (reviewKey === undefined || positionals.length > 1 || !values.out) throw new UsageError(words("exportUsage"));
  const outputs = values.out.map((path) => ({ path, format: reportFormatOf(path) }));

  await withHouse(server, async (house) => {
    for (const { path, format } of outputs) {
      const pieces = await house.takeReport({ reviewKey, format, language: terminalLanguage() });
      if (!pieces) throw new UsageError(words("noSuchReview", { review: reviewKey }));
      await writePieces(path, { pieces, isSecret: false });
    }
  });
}
