import { z } from "zod";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import { type Issue, issueSchema } from "#lib/domain/issue.ts";
import type { Database } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";

/** A sheet of a review, any version, with its place among the columns. */
export type ReviewSheet = ComparedSheet & {
  serviceId: string;
  version: number;
  title: string;
  position: number;
  legend: Record<string, string>;
  issues: Issue[];
};

const legendSchema = z.record(z.string(), z.string());
const issuesSchema = z.array(issueSchema);

/** All sheets of a review by column, then version. Without the files' bytes. */
export async function listReviewSheets(database: Database, reviewId: string): Promise<ReviewSheet[]> {
  const entries = await database.reader.reviewChecksheet.findMany({
    where: { reviewId },
    include: {
      checksheet: {
        include: { service: { include: { vendor: true } }, file: { select: { name: true, sha256: true } } },
      },
    },
    orderBy: [{ position: "asc" }, { addedAt: "asc" }, { checksheetId: "asc" }],
  });
  return entries.map(({ position, checksheet }) => ({
    id: checksheet.id,
    vendor: checksheet.service.vendor.name,
    service: checksheet.service.name,
    language: checksheet.language,
    disclosedOn: checksheet.disclosedOn,
    fileName: checksheet.file?.name ?? "",
    sha256: checksheet.file?.sha256 ?? "",
    serviceId: checksheet.serviceId,
    version: checksheet.version,
    title: checksheet.title,
    position,
    legend: fromJson(legendSchema, checksheet.legend),
    issues: fromJson(issuesSchema, checksheet.issues),
  }));
}
