import { checkConsistency } from "#lib/compare/check-consistency.ts";
import { compareVersions } from "#lib/compare/compare-versions.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listReviewSheets, type ReviewSheet } from "#lib/db/reads/list-review-sheets.ts";
import type { CheckedPair } from "#lib/domain/consistency.ts";
import { newestSheets } from "#lib/domain/newest-sheets.ts";
import type { Template } from "#lib/domain/template.ts";
import type { VersionComparison } from "#lib/domain/version-comparison.ts";
import { readSheets } from "../derivation/read-sheets.ts";

export type OpenedService = {
  review: { key: string; title: string };
  template: Template;
  service: { id: string; vendor: string; name: string };
  /** All its sheets in the review, as they were imported. */
  sheets: Pick<ReviewSheet, "id" | "version" | "disclosedOn" | "fileName" | "title">[];
  /** Two of them laid over each other; null while there is only one. */
  comparison: VersionComparison | null;
  /** What was held against each other: of these two, or of the only one. `Said.sheet` counts in `checkedSheets`. */
  checked: CheckedPair[];
  checkedSheets: Pick<ReviewSheet, "id" | "version" | "language">[];
};

type Input = {
  reviewKey: string;
  serviceId: string;
  /** Ids of sheets; what is not one of the service's counts as not said: the newest sheet, and the one before it. */
  before?: string | undefined;
  after?: string | undefined;
  now?: Date;
};

/** One service of a review with its sheets over time. Null when there is no such review or service in it. */
export async function openService(
  { reviewKey, serviceId, before, after, now = new Date() }: Input,
  given?: Database,
): Promise<OpenedService | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return null;
  const all = (await listReviewSheets(database, review.id)).filter((sheet) => sheet.serviceId === serviceId);
  const sheets = all.toSorted((a, b) => a.version - b.version);
  const [first] = sheets;
  if (!first) return null;
  const newer = sheets.find(({ id }) => id === after) ?? newestSheets(sheets)[0];
  const others = sheets.filter(({ id }) => id !== newer?.id);
  const older = others.find(({ id }) => id === before) ?? others.at(-1);
  const laid = [older, newer].filter((sheet) => sheet !== undefined);
  return {
    review: { key: review.key, title: review.title },
    template: review.template,
    service: { id: serviceId, vendor: first.vendor, name: first.service },
    sheets: sheets.map(({ id, version, disclosedOn, fileName, title }) => ({
      ...{ id, version, disclosedOn, fileName, title },
    })),
    checkedSheets: laid.map(({ id, version, language }) => ({ id, version, language })),
    ...(await compare(database, { review, sheets: laid, now })),
  };
}

async function compare(
  database: Database,
  reading: Parameters<typeof readSheets>[1],
): Promise<Pick<OpenedService, "comparison" | "checked">> {
  const { template } = reading.review;
  const { compared } = await readSheets(database, reading);
  const [before, after] = compared;
  return {
    comparison: before && after ? compareVersions(template, { before, after }) : null,
    checked: checkConsistency(template, compared),
  };
}
