import { z } from "zod";
import type { RememberedRow } from "#lib/domain/remembered-row.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import { itemKeySchema } from "#lib/domain/template.ts";
import type { Transaction } from "./open-database.ts";
import { readRow } from "./read-row.ts";
import { selectRemembered } from "./select-remembered.ts";
import { fromJson } from "./stored-text.ts";

/** All that derivation needs of a stored checksheet. */
export type ChecksheetRows = {
  /** Every row, in order. */
  rows: SourceRow[];
  legend: Record<string, string>;
  /** What people decided under this template, by the row's place. */
  decisions: Map<number, string[]>;
  /** What people decided under this template on other sheets of the form. */
  remembered: RememberedRow[];
};

const legendSchema = z.record(z.string(), z.string());
const itemsSchema = z.array(itemKeySchema);

/** The rows of one checksheet with people's decisions; null when there is no such checksheet. */
export async function findChecksheetRows(
  transaction: Transaction,
  { checksheetId, templateKey }: { checksheetId: string; templateKey: string },
): Promise<ChecksheetRows | null> {
  const checksheet = await transaction.tables.checksheet.findUnique({
    where: { id: checksheetId },
    select: {
      legend: true,
      form: true,
      rows: { orderBy: { position: "asc" }, include: { decisions: { where: { templateKey } } } },
    },
  });
  if (!checksheet) return null;
  const { legend, form, rows } = checksheet;
  const decided = rows.flatMap(({ position, decisions }) =>
    decisions.map(({ items }) => [position, fromJson(itemsSchema, items)] as const),
  );
  const remembered = await selectRemembered(transaction.tables, { form, templateKey, asker: { checksheetId } });
  return { rows: rows.map(readRow), legend: fromJson(legendSchema, legend), decisions: new Map(decided), remembered };
}
