import type { Transaction } from "./open-database.ts";

/** The number that the next version of a template gets. Holds the template's versions until the transaction ends. */
export async function nextVersion(transaction: Transaction, key: string): Promise<number> {
  await transaction.tables.template.updateMany({ where: { key }, data: { key } });
  const newest = await transaction.tables.template.aggregate({ where: { key }, _max: { version: true } });
  return (newest._max.version ?? 0) + 1;
}
