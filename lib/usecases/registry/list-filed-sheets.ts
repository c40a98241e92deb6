import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listServiceSheets } from "#lib/db/reads/list-service-sheets.ts";
import { findUnseen } from "../acting/find-unseen.ts";

/** A stored sheet, whichever reviews it stands in. `version`: 1, 2, 3… of its service. */
export type FiledSheet = {
  id: string;
  serviceId: string;
  vendor: string;
  service: string;
  version: number;
  disclosedOn: string | null;
};

/** All sheets on file, or those of one service, in no order. Sheets of reviews of others are not there. */
export async function listFiledSheets(
  { serviceId }: { serviceId?: string | undefined },
  given?: Database,
): Promise<FiledSheet[]> {
  const database = given ?? (await currentDatabase());
  const unseen = await findUnseen(database);
  const sheets = await listServiceSheets(database, { templateKey: "" });
  return sheets
    .filter((sheet) => !unseen.sheets.has(sheet.id) && (serviceId === undefined || sheet.serviceId === serviceId))
    .map(({ id, serviceId: of, vendor, service, version, disclosedOn }) => ({
      ...{ id, serviceId: of, vendor, service, version, disclosedOn },
    }));
}

/** A vendor with its services; the vendor's only service may have no name of its own (""). */
export type VendorLine = { vendor: string; services: { id: string; name: string; sheets: number }[] };

/** All vendors of sheets on file, by name. */
export async function listVendors(given?: Database): Promise<VendorLine[]> {
  const sheets = await listFiledSheets({}, given);
  const byVendor = [...Map.groupBy(sheets, ({ vendor }) => vendor)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return byVendor.map(([vendor, own]) => ({
    vendor,
    services: [...Map.groupBy(own, ({ serviceId }) => serviceId)].map(([id, its]) => ({
      ...{ id, name: its[0]?.service ?? "", sheets: its.length },
    })),
  }));
}
