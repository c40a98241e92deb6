import { compareAnswers } from "#lib/compare/compare-answers.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listProfiles } from "#lib/db/reads/list-profiles.ts";
import { listVerdicts } from "#lib/db/reads/list-verdicts.ts";
import type { Comparison } from "#lib/domain/comparison.ts";
import type { NamedJudgement } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import type { ReportChoice, ReportFormat } from "#lib/domain/report.ts";
import { toShiftJis } from "#lib/report/write-report.ts";
import { sumSecondReview } from "#lib/work/sum-second-review.ts";
import { judgeBy } from "../comparison/judge-by.ts";
import { openComparison } from "../comparison/open-comparison.ts";
import { listAcceptedRisks } from "../decision/list-accepted-risks.ts";
import { toUnplacedAnswer } from "../derivation/to-unplaced-answer.ts";
import { listSentQuestions } from "../inquiries/list-sent-questions.ts";
import { knownRequirements } from "../requirements/known-requirements.ts";
import { listBlindCells } from "../work/list-blind-cells.ts";
import { type ExportedFile, mediaTypes, wholeContent } from "./exported-file.ts";
import { writeComparison } from "./write-comparison.ts";

export type ReportWish = {
  reviewKey: string;
  format: ReportFormat;
  language: Language;
  /** The same once more in this language. */
  also?: Language | undefined;
  /** Whose requirements the report judges by; undefined: it judges nothing. */
  profileId?: string | undefined;
  choice?: ReportChoice | undefined;
  /** Sheets by id; undefined: all. What differs is then what differs among these. */
  sheets?: readonly string[] | undefined;
  /** csv in Shift_JIS instead of UTF-8. */
  shiftJis?: boolean | undefined;
};

/** The report of a stored review as a file; null when there is no such review or profile. */
export async function exportReport(
  { reviewKey, format, language, also, profileId, choice, sheets, shiftJis }: ReportWish,
  given?: Database,
): Promise<ExportedFile | null> {
  const madeAt = new Date();
  const database = given ?? (await currentDatabase());
  const opened = await openComparison({ reviewKey, now: madeAt }, database);
  if (!opened) return null;
  const { review } = opened;
  const comparison = sheets ? compareSome(opened.comparison, new Set(sheets)) : opened.comparison;
  const unplaced = comparison.sheets.map(({ id: documentId }) =>
    opened.unplaced
      .filter(({ sheetId }) => sheetId === documentId)
      .map(({ rowId, row }) => toUnplacedAnswer({ rowId, documentId, row })),
  );
  const of = { reviewKey, comparison, now: madeAt, language };
  const judged = profileId === undefined ? undefined : await judge(database, { ...of, profileId });
  if (judged === null) return null;
  const stored = await findReview(database, reviewKey);
  const asked = stored ? await listSentQuestions(database, { reviewId: stored.id, sheets: comparison.sheets }) : [];
  const written = { comparison, unplaced, judged, asked, title: review.title, madeAt, language, also, choice };
  const [content] = await writeComparison({ ...written, formats: [format] });
  if (!content) throw new Error(`no report in ${format}`);
  const fileName = `${review.key}-${madeAt.toISOString().slice(0, 10)}.${format}`;
  if (format !== "csv" || !shiftJis) return { fileName, mediaType: mediaTypes[format], content };
  const { bytes, unheld } = await toShiftJis(Buffer.concat([...content.pieces]));
  return { fileName, mediaType: "text/csv; charset=shift_jis", content: wholeContent(bytes), unheld };
}

/** The comparison of some of its sheets, in the same order. */
function compareSome({ template, sheets, rows }: Comparison, wanted: ReadonlySet<string>): Comparison {
  const some = sheets.flatMap((sheet, index) => {
    if (!wanted.has(sheet.id)) return [];
    return [{ ...sheet, answers: rows.flatMap(({ cells }) => cells[index]?.answers ?? []) }];
  });
  return compareAnswers(template, some);
}

type Judging = { reviewKey: string; profileId: string; comparison: Comparison; now: Date; language: Language };

/** Null: the review has no such profile. */
async function judge(database: Database, { reviewKey, profileId, ...given }: Judging): Promise<NamedJudgement | null> {
  const review = await findReview(database, reviewKey);
  const [stored] = review ? await listProfiles(database, { reviewId: review.id, id: profileId }) : [];
  if (!stored) return null;
  const { known } = knownRequirements(stored.profile, given.comparison.template);
  const verdicts = await listVerdicts(database, { profileId });
  const of = { reviewId: review?.id ?? "", profileId, requirements: known.requirements, verdicts };
  const blind = await listBlindCells(database, { ...of, standing: given.comparison });
  const judged = judgeBy({ ...given, profile: known, verdicts });
  const risks = await listAcceptedRisks(database, {
    ...{ ...of, standing: given.comparison, marks: judged.judgement, now: given.now },
  });
  return { ...judged, second: sumSecondReview(blind) ?? undefined, risks };
}
