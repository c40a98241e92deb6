import { compareAnswers } from "#lib/compare/compare-answers.ts";
import type { Comparison, SheetAnswers, UnplacedAnswer } from "#lib/domain/comparison.ts";
import type { Refusal } from "#lib/domain/issue.ts";
import type { Language } from "#lib/domain/language.ts";
import type { ReportFormat } from "#lib/domain/report.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import type { FileContent } from "#lib/report/write-report.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";
import { judgeBy } from "../comparison/judge-by.ts";
import { flagStale } from "../derivation/flag-stale.ts";
import { toItemAnswers } from "../derivation/to-item-answers.ts";
import { toUnplacedAnswer } from "../derivation/to-unplaced-answer.ts";
import { refuseWithoutTable } from "../import/refuse-without-table.ts";
import { understandSheet } from "../import/understand-sheet.ts";
import { parseDocument } from "../limited/parse-document.ts";
import { rowKey } from "../placement/decide-placements.ts";
import { writeComparison } from "./write-comparison.ts";

type File = { bytes: Uint8Array; name: string };
type ReadSheet = { answers: SheetAnswers; unplaced: UnplacedAnswer[] };
type Input = {
  files: File[];
  templateKey: string;
  formats: ReportFormat[];
  language: Language;
  requirements?: RequirementProfile | undefined;
};

/**
 * The main job in one go, without a database: reads files, compares them under a built-in template and writes the
 * report in each format. The first file that cannot be read ends it, named in `file`; nothing is left out silently.
 * @throws RangeError where there is no template of that key, or it lacks an item that the requirements name
 */
export async function compareFiles({
  files,
  templateKey,
  formats,
  language,
  requirements,
}: Input): Promise<{ ok: true; comparison: Comparison; reports: FileContent[] } | (Refusal & { file: string })> {
  const template = findBuiltInTemplate(templateKey);
  if (!template) throw new RangeError(`no template ${templateKey}`);
  // All at once: parseDocument lets as many of them run as there are processors.
  const read = await Promise.all(
    files.map(async (file) => ({ file: file.name, ...(await readSheet(file, template)) })),
  );
  const refused = read.find((sheet) => !sheet.ok);
  if (refused) return refused;
  const sheets = read.flatMap((sheet) => (sheet.ok ? [sheet.value] : []));
  const madeAt = new Date();
  const comparison = compareAnswers(
    template,
    flagStale({ template, sheets: sheets.map(({ answers }) => answers), now: madeAt }),
  );
  const title = template.title[language];
  const unplaced = sheets.map((sheet) => sheet.unplaced);
  const judged = requirements && judgeBy({ comparison, profile: requirements, now: madeAt, language });
  const reports = await writeComparison({ comparison, unplaced, judged, title, madeAt, language, formats });
  return { ok: true, comparison, reports };
}

async function readSheet(file: File, template: Template): Promise<{ ok: true; value: ReadSheet } | Refusal> {
  const parsed = await parseDocument(file);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const { recognition, rows } = understandSheet({ document, template });
  const refusal = refuseWithoutTable(recognition);
  if (refusal) return refusal;
  const documentId = document.sha256;
  const rowId = (row: SourceRow) => `${documentId}!${rowKey(row)}`;
  const answers = rows.flatMap((row) => {
    const { placements, interpretations } = row;
    return toItemAnswers({ rowId: rowId(row), documentId, row, placements, interpretations });
  });
  const unplaced = rows
    .filter(({ bucket, placements }) => bucket === "question" && placements.length === 0)
    .map((row) => toUnplacedAnswer({ rowId: rowId(row), documentId, row }));
  return {
    ok: true,
    value: {
      unplaced,
      answers: {
        id: documentId,
        vendor: recognition.vendor?.value ?? file.name,
        service: recognition.service?.value ?? "",
        language: recognition.language,
        disclosedOn: recognition.disclosedOn?.value ?? null,
        fileName: file.name,
        sha256: document.sha256,
        answers,
      },
    },
  };
}
