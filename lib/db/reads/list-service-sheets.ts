import { z } from "zod";
import { type StatusCounts, statusCountsSchema } from "#lib/domain/screening.ts";
import type { Database } from "../open-database.ts";
import { selectLists } from "../select-lists.ts";
import { fromJson } from "../stored-text.ts";

/** One stored sheet, in no more than a line of the list of all services needs. */
export type ServiceSheet = {
  id: string;
  serviceId: string;
  vendor: string;
  service: string;
  /** Vendor and service as searches and the order of the list compare them. */
  names: string;
  /** 1, 2, 3… of its service. */
  version: number;
  disclosedOn: string | null;
  /** What was derived of it under the newest version of the item list that it was derived under; null: under none. `coverage`: `readCoverage`. */
  derived: { id: string; coverage: string } | null;
};

const text = z.string();
const rowSchema = z.tuple([
  ...([text, text, text, text, text, text] as const),
  z.number(),
  ...([text.nullable(), text.nullable(), text.nullable()] as const),
]);

const COLUMNS = [
  ...['sheet."id"', 'service."id"', 'vendor."name"', 'service."name"', 'vendor."key"', 'service."key"'],
  ...['sheet."version"', 'sheet."disclosedOn"', 'derived."id"', 'derived."coverage"'],
];
// A sheet may stand under several versions of a list, in reviews that keep theirs.
const FROM = `"Checksheet" AS sheet
  JOIN "Service" AS service ON service."id" = sheet."serviceId"
  JOIN "Vendor" AS vendor ON vendor."id" = service."vendorId"
  LEFT JOIN (
    SELECT one."id", one."checksheetId", one."coverage",
      row_number() OVER (PARTITION BY one."checksheetId" ORDER BY list."version" DESC) AS "place"
    FROM "Derivation" AS one JOIN "Template" AS list ON list."id" = one."templateId" WHERE list."key" = ?
  ) AS derived ON derived."checksheetId" = sheet."id" AND derived."place" = 1`;

/** All stored sheets, in no order, with what was derived of them under an item list. One query. */
export async function listServiceSheets(
  database: Database,
  { templateKey }: { templateKey: string },
): Promise<ServiceSheet[]> {
  const rows = await selectLists(database, { columns: COLUMNS, from: FROM, values: [templateKey], schema: rowSchema });
  return rows.map(([id, serviceId, vendor, service, vendorKey, key, version, disclosedOn, derivationId, coverage]) => ({
    ...{ id, serviceId, vendor, service, names: `${vendorKey} ${key}`, version, disclosedOn },
    derived: derivationId === null ? null : { id: derivationId, coverage: coverage ?? "" },
  }));
}

/** How many items have which status, of a line that is shown. Not kept for what was derived by older code: the next start derives it anew. */
export function readCoverage(stored: string): StatusCounts {
  return stored === "" ? {} : fromJson(statusCountsSchema, stored);
}
