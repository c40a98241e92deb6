import { z } from "zod";
import { type Issue, issueSchema } from "#lib/domain/issue.ts";
import { type SourceDocument, sourceDocumentSchema } from "#lib/domain/source-document.ts";
import { type Layout, layoutSchema, type SourceRow } from "#lib/domain/source-row.ts";
import { itemKeySchema } from "#lib/domain/template.ts";
import type { Database } from "../open-database.ts";
import { readRow } from "../read-row.ts";
import { fromJson, fromPackedJson } from "../stored-text.ts";

/** A stored sheet with all that its next version is made of. */
export type StoredBase = {
  vendor: string;
  service: string;
  title: string;
  language: string;
  disclosedOn: string | null;
  legend: Record<string, string>;
  layout: Layout;
  issues: Issue[];
  readerVersion: number;
  /** In order, with where people put each under the item list. */
  rows: { id: string; row: SourceRow; decided: string[] | null }[];
  document: SourceDocument;
};

const legendSchema = z.record(z.string(), z.string());
const issuesSchema = z.array(issueSchema);
const itemsSchema = z.array(itemKeySchema);

/** A sheet as the next version's beginning; null when there is none of this id. */
export async function findMergeBase(
  database: Database,
  { checksheetId, templateKey }: { checksheetId: string; templateKey: string },
): Promise<StoredBase | null> {
  const stored = await database.reader.checksheet.findUnique({
    where: { id: checksheetId },
    include: {
      service: { include: { vendor: true } },
      file: { select: { document: true } },
      rows: { orderBy: { position: "asc" }, include: { decisions: { where: { templateKey } } } },
    },
  });
  if (!stored?.file) return null;
  const { service, title, language, disclosedOn, readerVersion, rows } = stored;
  return {
    ...{ vendor: service.vendor.name, service: service.name, title, language, disclosedOn, readerVersion },
    legend: fromJson(legendSchema, stored.legend),
    layout: fromJson(layoutSchema, stored.layout),
    issues: fromJson(issuesSchema, stored.issues),
    rows: rows.map(({ decisions: [decision], ...row }) => ({
      ...{ id: row.id, row: readRow(row) },
      decided: decision ? fromJson(itemsSchema, decision.items) : null,
    })),
    document: fromPackedJson(sourceDocumentSchema, stored.file.document),
  };
}
