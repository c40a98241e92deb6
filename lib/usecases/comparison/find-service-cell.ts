import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { findSheetService } from "#lib/db/reads/find-sheet-service.ts";
import type { ServiceCell } from "#lib/db/reads/list-threads.ts";

/** A cell as faces name it. */
export type CellName = { reviewKey: string; item: string; sheetId: string };

/** What people say of a cell is kept for the service whose sheet it is; null: there is no such cell. */
export async function findServiceCell(
  database: Database,
  { reviewKey, item, sheetId }: CellName,
): Promise<ServiceCell | null> {
  const review = await findReview(database, reviewKey);
  if (!review?.template.items.some(({ key }) => key === item)) return null;
  const serviceId = await findSheetService(database, { reviewId: review.id, checksheetId: sheetId });
  return serviceId === null ? null : { reviewId: review.id, item, serviceId };
}
