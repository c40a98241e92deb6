import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import type { NamedJudgement } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import type { ReportFormat } from "#lib/domain/report.ts";
import type { ReviewRecord } from "#lib/domain/review-record.ts";
import { type ExportedFile, mediaTypes, wholeContent } from "../report/exported-file.ts";
import { writeComparison } from "../report/write-comparison.ts";
import { openRecord } from "./open-record.ts";

type Input = {
  reviewKey: string;
  number: number;
  /** "record": the frozen record itself, whose SHA-256 the reports name. */
  format: ReportFormat | "record";
  language: Language;
};

/**
 * The report of a signed decision, made from its record alone: the same bytes whatever the day, the machine and the
 * present state of the review.
 */
export async function exportSnapshot(
  { reviewKey, number, format, language }: Input,
  given?: Database,
): Promise<{ ok: true; file: ExportedFile } | { ok: false; code: "no-such-record" | "altered" }> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-record" };
  const opened = await openRecord(database, { reviewId: review.id, number });
  if (!opened.ok) return opened;
  const { record, sha256, text } = opened;
  const name = `${record.review.key}-decision-${number}`;
  if (format === "record") {
    const content = wholeContent(new TextEncoder().encode(text));
    return { ok: true, file: { fileName: `${name}-record.json`, mediaType: mediaTypes.json, content } };
  }
  const [content] = await writeComparison({
    ...{ comparison: record.comparison, unplaced: record.unplaced, title: record.review.title, language },
    ...{ judged: judgedIn(record, language), asked: record.asked, signed: { record, sha256 } },
    ...{ madeAt: new Date(record.signedAt), formats: [format] },
  });
  if (!content) throw new Error(`no report in ${format}`);
  return { ok: true, file: { fileName: `${name}.${format}`, mediaType: mediaTypes[format], content } };
}

function judgedIn({ judged }: ReviewRecord, language: Language): NamedJudgement | undefined {
  if (!judged) return undefined;
  const { profile, judgement, questions, second, risks } = judged;
  return {
    name: typeof profile.name === "string" ? profile.name : profile.name[language],
    judgement,
    questions,
    second,
    risks,
  };
}
