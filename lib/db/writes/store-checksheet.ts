import type { Issue } from "#lib/domain/issue.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Layout, SourceRow } from "#lib/domain/source-row.ts";
import { changeDatabase } from "../change-database.ts";
import type { NewDecision, NewDerivation } from "../derived-row.ts";
import type { Database, Transaction } from "../open-database.ts";
import { storableText, toJson, toPackedJson } from "../stored-text.ts";
import { keyOfReview, tellWebhooks } from "./add-delivery.ts";
import { addDerivation } from "./add-derivation.ts";
import { addRows } from "./add-rows.ts";
import { addSearchText } from "./add-search-text.ts";
import { addService } from "./add-service.ts";
import { saveDecisions } from "./save-decisions.ts";

/** One sheet with all that is known of it, ready to be stored. */
export type NewChecksheet = {
  id: string;
  /** The review that it belongs to; null: it is on file only. */
  reviewId: string | null;
  vendor: string;
  service: string;
  title: string;
  language: string;
  disclosedOn: string | null;
  legend: Record<string, string>;
  layout: Layout;
  issues: Issue[];
  readerVersion: number;
  createdAt: Date;
  bytes: Uint8Array;
  document: SourceDocument;
  rows: SourceRow[];
  derivation: NewDerivation;
  decisions: NewDecision[];
  /** Makes an id for a vendor or a service that is new. */
  newId: () => string;
};

/**
 * Stores a sheet and puts it into its review, in one transaction. A file whose very bytes the review already has is
 * not stored again, nor, where there is no review, one that is on file at all: the answer then names the sheet that is
 * there. Null when the review is gone, or moved to another template version meanwhile.
 */
export async function storeChecksheet(
  database: Database,
  sheet: NewChecksheet,
): Promise<{ checksheetId: string; duplicate: boolean } | null> {
  return changeDatabase(database, async (transaction) => {
    if (!(await holdForSheet(transaction, sheet))) return null;
    const present = await findSameFile(transaction, sheet);
    if (present) return { checksheetId: present, duplicate: true };
    await putChecksheet(transaction, sheet);
    return { checksheetId: sheet.id, duplicate: false };
  });
}

/** Stores a sheet, whatever else is there, within somebody's transaction. */
export async function putChecksheet(transaction: Transaction, sheet: NewChecksheet): Promise<void> {
  const { serviceId } = await addService(transaction, sheet);
  await addChecksheet(transaction, { sheet, serviceId });
  await addRows(transaction, { checksheetId: sheet.id, rows: sheet.rows });
  await addSearchText(transaction, { checksheetId: sheet.id, rows: sheet.rows });
  await addDerivation(transaction, sheet.derivation);
  await saveDecisions(transaction, sheet.decisions);
  const { id, reviewId, createdAt } = sheet;
  if (reviewId !== null) await addToReview(transaction, { ...sheet, reviewId, serviceId });
  const find = async () => ({
    review: reviewId === null ? null : await keyOfReview(transaction, reviewId),
    ...{ sheet: id, service: serviceId },
  });
  await tellWebhooks(transaction, { kind: "sheet.imported", now: createdAt, find });
}

/**
 * First of all, because it makes imports into one review, or under one item list, wait for each other. False: the review is
 * gone, or moved to another template version meanwhile.
 */
export async function holdForSheet(
  { tables }: Transaction,
  { reviewId, createdAt, derivation }: NewChecksheet,
): Promise<boolean> {
  const { templateId } = derivation;
  const { count } =
    reviewId === null
      ? await tables.template.updateMany({ where: { id: templateId }, data: { version: { increment: 0 } } })
      : await tables.review.updateMany({ where: { id: reviewId, templateId }, data: { changedAt: createdAt } });
  return count > 0;
}

async function findSameFile(transaction: Transaction, sheet: NewChecksheet): Promise<string | undefined> {
  const inReview = sheet.reviewId !== null && { checksheet: { reviews: { some: { reviewId: sheet.reviewId } } } };
  const file = await transaction.tables.sourceFile.findFirst({
    where: { sha256: sheet.document.sha256, ...inReview },
    select: { checksheetId: true },
  });
  return file?.checksheetId;
}

async function addChecksheet(
  transaction: Transaction,
  { sheet, serviceId }: { sheet: NewChecksheet; serviceId: string },
): Promise<void> {
  const newest = await transaction.tables.checksheet.aggregate({ where: { serviceId }, _max: { version: true } });
  await transaction.tables.checksheet.create({
    data: {
      id: sheet.id,
      serviceId,
      version: (newest._max.version ?? 0) + 1,
      title: storableText(sheet.title),
      language: sheet.language,
      disclosedOn: sheet.disclosedOn,
      legend: toJson(sheet.legend),
      layout: toJson(sheet.layout),
      form: sheet.layout.fingerprint,
      issues: toJson(sheet.issues),
      readerVersion: sheet.readerVersion,
      createdAt: sheet.createdAt,
    },
  });
  const { name, format, sha256 } = sheet.document;
  await transaction.tables.sourceFile.create({
    data: {
      checksheetId: sheet.id,
      name: storableText(name),
      format,
      sha256,
      bytes: new Uint8Array(sheet.bytes),
      document: toPackedJson(sheet.document),
    },
  });
}

/** A newer sheet of a service takes the column of the older one; a new service gets the next column. */
async function addToReview(
  transaction: Transaction,
  {
    id,
    createdAt,
    reviewId,
    serviceId,
  }: Pick<NewChecksheet, "id" | "createdAt"> & Record<"reviewId" | "serviceId", string>,
): Promise<void> {
  const same = await transaction.tables.reviewChecksheet.findFirst({
    where: { reviewId, checksheet: { serviceId } },
    select: { position: true },
  });
  const last = await transaction.tables.reviewChecksheet.aggregate({ where: { reviewId }, _max: { position: true } });
  await transaction.tables.reviewChecksheet.create({
    data: {
      reviewId,
      checksheetId: id,
      position: same?.position ?? (last._max.position ?? 0) + 1,
      addedAt: createdAt,
    },
  });
}
