import { foldText } from "#lib/domain/fold-text.ts";
import type { Transaction } from "../open-database.ts";
import { storableText } from "../stored-text.ts";

/**
 * Finds or makes a vendor's service. Names that differ in width, case or white space only are one; the first spelling
 * stays. Holds the vendor until the transaction ends, so that versions of its sheets are counted one after the other.
 */
export async function addService(
  transaction: Transaction,
  { vendor, service, newId }: { vendor: string; service: string; newId: () => string },
): Promise<{ serviceId: string }> {
  const vendorKey = foldText(storableText(vendor));
  const { id: vendorId } = await transaction.tables.vendor.upsert({
    where: { key: vendorKey },
    create: { id: newId(), key: vendorKey, name: storableText(vendor).trim() },
    // An update of nothing would not take hold of the row.
    update: { key: vendorKey },
  });
  const serviceKey = foldText(storableText(service));
  const { id: serviceId } = await transaction.tables.service.upsert({
    where: { vendorId_key: { vendorId, key: serviceKey } },
    create: { id: newId(), vendorId, key: serviceKey, name: storableText(service).trim() },
    update: { key: serviceKey },
  });
  return { serviceId };
}
