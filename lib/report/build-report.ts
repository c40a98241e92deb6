import { statusSchema } from "#lib/domain/answer.ts";
import type { Comparison, UnplacedAnswer } from "#lib/domain/comparison.ts";
import type { CheckedPair } from "#lib/domain/consistency.ts";
import type { NamedJudgement } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import { type Report, type ReportBlock, type ReportChoice, type SectionKey, sectionKeys } from "#lib/domain/report.ts";
import type { SignedRecord } from "#lib/domain/review-record.ts";
import type { SentQuestion } from "#lib/domain/sent-question.ts";
import { statusGlyph } from "#lib/domain/status-glyph.ts";
import { chooseRows, inBothLanguages, withoutNotes } from "./report-choice.ts";
import { nameSheets, type ReportContext } from "./report-context.ts";
import type { ReportMessages } from "./report-messages.ts";
import { writeAnswers } from "./sections/write-answers.ts";
import { writeAsked } from "./sections/write-asked.ts";
import { writeConsistency } from "./sections/write-consistency.ts";
import { writeDecision } from "./sections/write-decision.ts";
import { writeEvidence } from "./sections/write-evidence.ts";
import { writeFindings } from "./sections/write-findings.ts";
import { writeMatrix } from "./sections/write-matrix.ts";
import { writeMethod } from "./sections/write-method.ts";
import { writeRequirements } from "./sections/write-requirements.ts";
import { writeSummary } from "./sections/write-summary.ts";
import { writeUnplaced } from "./sections/write-unplaced.ts";

export type ReportOptions = {
  messages: ReportMessages;
  language: Language;
  /** ISO 8601 instant that the report states as its own; nothing here reads the clock. */
  madeAt: string;
  review: { title: string };
  /** Rows that stand at no item, per sheet, in the order of `comparison.sheets`: nothing is lost silently. */
  unplaced: readonly (readonly UnplacedAnswer[])[];
  /** Rows of one service that were held against each other; `Said.sheet` counts in `comparison.sheets`. Undefined: nobody looked. */
  checked?: readonly CheckedPair[] | undefined;
  /** What the buyer's requirements make of it; the report has no such part where there are none. */
  judged?: NamedJudgement | undefined;
  /** What vendors were asked; the report has no such part where it was nothing. */
  asked?: readonly SentQuestion[] | undefined;
  /** The signed decision that the report is made from; the report has no such part where nobody signed. */
  signed?: SignedRecord | undefined;
  /** What of it is wanted; left out: all. */
  choice?: ReportChoice | undefined;
  /** The same once more in another language, after it. */
  also?: { messages: ReportMessages; language: Language } | undefined;
};

/**
 * A comparison as a document: what is said, in which words and order. Writers only give it a form.
 * The same comparison and options give the same report, whatever the day, machine or time zone.
 */
export function buildReport(comparison: Comparison, { also, ...options }: ReportOptions): Report {
  const first = buildOne(comparison, options);
  return also ? inBothLanguages(first, buildOne(comparison, { ...options, ...also })) : first;
}

function buildOne(comparison: Comparison, options: Omit<ReportOptions, "also">): Report {
  const { messages, language, madeAt, review, unplaced, checked, asked, signed, choice = {} } = options;
  const judged = options.judged && choice.withoutNotes ? withoutNotes(options.judged) : options.judged;
  const context: ReportContext = {
    comparison: chooseRows(comparison, choice.items),
    whole: comparison,
    unplaced,
    judged,
    checked,
    asked,
    signed,
    items: new Map(comparison.template.items.map((item) => [item.key, item])),
    sheetNames: nameSheets(comparison.sheets),
    language,
    messages,
    madeAt,
    title: review.title,
  };
  const blocks: Record<SectionKey, ReportBlock[]> = {
    decision: writeDecision(context),
    summary: writeSummary(context),
    requirements: writeRequirements(context),
    matrix: writeMatrix(context),
    findings: [...writeFindings(context), ...writeConsistency(context)],
    asked: writeAsked(context),
    evidence: writeEvidence(context),
    answers: writeAnswers(context),
    unplaced: writeUnplaced(context),
    method: writeMethod(context),
  };
  const labels = statusSchema.options.map((status) => [
    status,
    { glyph: statusGlyph[status], word: messages.status.status[status] },
  ]);
  return {
    language,
    title: review.title,
    madeAt,
    sections: sectionKeys
      .filter((key) => (key !== "requirements" || judged) && (key !== "decision" || signed))
      .filter((key) => key !== "asked" || blocks.asked.length > 0)
      .filter((key) => choice.sections?.includes(key) ?? true)
      .map((key) => ({ key, title: messages.report.sections[key], blocks: blocks[key] })),
    statusLabels: Object.fromEntries(labels) as Report["statusLabels"],
    words: messages.report.words,
    comparison,
    unplaced,
    ...(judged && { judged }),
    ...(checked && { checked }),
    ...(asked && asked.length > 0 && { asked }),
    ...(signed && { signed }),
  };
}
