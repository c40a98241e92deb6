import { checkComparison } from "#lib/compare/check-consistency.ts";
import type { Comparison, UnplacedAnswer } from "#lib/domain/comparison.ts";
import type { NamedJudgement } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import type { ReportChoice, ReportFormat } from "#lib/domain/report.ts";
import type { SignedRecord } from "#lib/domain/review-record.ts";
import type { SentQuestion } from "#lib/domain/sent-question.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";
import { buildReport } from "#lib/report/build-report.ts";
import { beginReport, type FileContent } from "#lib/report/write-report.ts";

type Input = {
  comparison: Comparison;
  /** Rows at no item, per sheet, in the order of `comparison.sheets`. */
  unplaced: readonly (readonly UnplacedAnswer[])[];
  judged?: NamedJudgement | undefined;
  asked?: readonly SentQuestion[] | undefined;
  signed?: SignedRecord | undefined;
  title: string;
  madeAt: Date;
  language: Language;
  /** The same once more in another language, after it. */
  also?: Language | undefined;
  choice?: ReportChoice | undefined;
  formats: readonly ReportFormat[];
};

/** One report in several forms, in their order: they all say the same. Each is written while it is taken. */
export async function writeComparison(input: Input): Promise<FileContent[]> {
  const { comparison, title, madeAt, also, formats, ...options } = input;
  const report = buildReport(comparison, {
    ...options,
    messages: messagesFor(options.language),
    madeAt: madeAt.toISOString(),
    review: { title },
    checked: checkComparison(comparison),
    also: also && { messages: messagesFor(also), language: also },
  });
  return Promise.all(formats.map((format) => beginReport(report, format)));
}
