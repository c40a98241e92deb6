import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listProfiles } from "#lib/db/reads/list-profiles.ts";
import { listVerdicts } from "#lib/db/reads/list-verdicts.ts";
import type { Comparison } from "#lib/domain/comparison.ts";
import type { NamedJudgement } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import type { ReportFormat } from "#lib/domain/report.ts";
import { type ExportedFile, mediaTypes } from "./exported-file.ts";
import { judgeBy } from "./judge-by.ts";
import { knownRequirements } from "./known-requirements.ts";
import { openComparison } from "./open-comparison.ts";
import { toUnplacedAnswer } from "./to-unplaced-answer.ts";
import { writeComparison } from "./write-comparison.ts";

type Input = {
  reviewKey: string;
  format: ReportFormat;
  language: Language;
  /** Whose requirements the report judges by; undefined: it judges nothing. */
  profileId?: string | undefined;
};

/** The report of a stored review as a file; null when there is no such review or profile. */
export async function exportReport(
  { reviewKey, format, language, profileId }: Input,
  given?: Database,
): Promise<ExportedFile | null> {
  const madeAt = new Date();
  const database = given ?? (await currentDatabase());
  const opened = await openComparison({ reviewKey, now: madeAt }, database);
  if (!opened) return null;
  const { comparison, review } = opened;
  const unplaced = comparison.sheets.map(({ id: documentId }) =>
    opened.unplaced
      .filter(({ sheetId }) => sheetId === documentId)
      .map(({ rowId, row }) => toUnplacedAnswer({ rowId, documentId, row })),
  );
  const { title } = review;
  const of = { reviewKey, comparison, now: madeAt, language };
  const judged = profileId === undefined ? undefined : await judge(database, { ...of, profileId });
  if (judged === null) return null;
  const [bytes] = await writeComparison({ comparison, unplaced, judged, title, madeAt, language, formats: [format] });
  if (!bytes) throw new Error(`no report in ${format}`);
  const fileName = `${review.key}-${madeAt.toISOString().slice(0, 10)}.${format}`;
  return { fileName, mediaType: mediaTypes[format], bytes };
}

type Judging = { reviewKey: string; profileId: string; comparison: Comparison; now: Date; language: Language };

/** Null: the review has no such profile. */
async function judge(database: Database, { reviewKey, profileId, ...given }: Judging): Promise<NamedJudgement | null> {
  const review = await findReview(database, reviewKey);
  const [stored] = review ? await listProfiles(database, { reviewId: review.id, id: profileId }) : [];
  if (!stored) return null;
  const { known } = knownRequirements(stored.profile, given.comparison.template);
  const verdicts = await listVerdicts(database, { profileId });
  return judgeBy({ ...given, profile: known, verdicts });
}
