import { compareNames } from "#lib/domain/compare-names.ts";
import type { Database } from "../open-database.ts";

/** A stored sheet, in whichever reviews it stands. */
export type StoredSheet = {
  id: string;
  vendor: string;
  service: string;
  /** 1, 2, 3… of its service. */
  version: number;
  fileName: string;
  disclosedOn: string | null;
  /** ISO 8601 instant of its import. */
  createdAt: string;
  /** Keys of the reviews that it stands in, with its place among their columns. */
  reviews: { id: string; position: number }[];
};

/** All stored sheets by vendor, service, version. Without their rows and bytes. */
export async function listStoredSheets(database: Database): Promise<StoredSheet[]> {
  const sheets = await database.reader.checksheet.findMany({
    include: {
      service: { include: { vendor: true } },
      file: { select: { name: true } },
      reviews: { select: { reviewId: true, position: true } },
    },
  });
  const stored = sheets.map(({ id, version, disclosedOn, createdAt, service, file, reviews }) => ({
    id,
    version,
    disclosedOn,
    vendor: service.vendor.name,
    service: service.name,
    fileName: file?.name ?? "",
    createdAt: createdAt.toISOString(),
    reviews: reviews.map(({ reviewId, position }) => ({ id: reviewId, position })),
  }));
  // Each database would order names in its own way.
  return stored.sort(
    (a, b) => compareNames(a.vendor, b.vendor) || compareNames(a.service, b.service) || b.version - a.version,
  );
}
