import { parseArgs } from "node:util";
import { exportReport } from "#lib/usecases/export-report.ts";
import { act } from "../act.ts";
import { UsageError } from "../exit-codes.ts";
import { reportFormatOf } from "../report-format.ts";
import { withDatabase } from "../with-database.ts";
import { terminalLanguage, words } from "../words.ts";
import { writeOutput } from "../write-output.ts";

/** `kurabe export REVIEW --out REPORT` (repeatable `--out`): the report of a stored review. */
export async function exportCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: { out: { type: "string", multiple: true } },
    allowPositionals: true,
  });
  const [reviewKey] = positionals;
  if (reviewKey === undefined || positionals.length > 1 || !values.out) throw new UsageError(words("exportUsage"));
  const outputs = values.out.map((path) => ({ path, format: reportFormatOf(path) }));

  await withDatabase(async () => {
    for (const { path, format } of outputs) {
      const report = await act("exportReport", exportReport, { reviewKey, format, language: terminalLanguage() });
      if (!report) throw new UsageError(words("noSuchReview", { review: reviewKey }));
      await writeOutput(path, report.content);
    }
  });
}
