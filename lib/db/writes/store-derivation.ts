import { z } from "zod";
import { isSameDecision } from "#lib/domain/placement.ts";
import { itemKeySchema, type Template, templateSchema } from "#lib/domain/template.ts";
import { changeDatabase } from "../change-database.ts";
import type { ChangedDecision, NewDerivation, RowDecision } from "../derived-row.ts";
import { type ChecksheetRows, findChecksheetRows } from "../find-checksheet-rows.ts";
import type { Database, Transaction } from "../open-database.ts";
import { fromJson } from "../stored-text.ts";
import { addDerivation } from "./add-derivation.ts";
import { saveDecisions } from "./save-decisions.ts";

type Input = {
  checksheetId: string;
  templateKey: string;
  /** The version asked for; those under which the sheet was derived before are derived with it. */
  templateId: string;
  decisions: RowDecision[];
  now: Date;
  /** Pure: what follows from the rows and all decisions about them, the new ones included. */
  derive: (stored: ChecksheetRows, under: { templateId: string; template: Template }) => NewDerivation;
};

const itemsSchema = z.array(itemKeySchema);

/**
 * Stores decisions about one checksheet and what follows from them in one transaction, so that of two people who decide
 * at the same moment the second derives under the decisions of both. A row about which somebody else decided since the
 * person looked stays as it is, and is told in `changed`. Decisions count under every version of the template: all
 * under which the sheet stands are derived. Null when the checksheet is gone.
 */
export async function storeDerivation(
  database: Database,
  { checksheetId, templateKey, templateId, decisions, now, derive }: Input,
): Promise<{ changed: ChangedDecision[] } | null> {
  return changeDatabase(database, async (transaction) => {
    // Changes nothing, but takes hold of the sheet: the other one waits here.
    const { count } = await transaction.tables.checksheet.updateMany({
      where: { id: checksheetId },
      data: { version: { increment: 0 } },
    });
    if (count === 0) return null;
    const { fresh, changed } = await partDecisions(transaction, { templateKey, decisions });
    if (changed.length > 0 && fresh.length === 0) return { changed };
    await saveDecisions(
      transaction,
      fresh.map(({ rowId, items }) => ({ rowId, items, templateKey, decidedAt: now })),
    );
    const stored = await findChecksheetRows(transaction, { checksheetId, templateKey });
    if (!stored) return null;
    const versions = await transaction.tables.template.findMany({
      where: { key: templateKey, OR: [{ id: templateId }, { derived: { some: { checksheetId } } }] },
    });
    for (const { id, content } of versions) {
      const under = { templateId: id, template: fromJson(templateSchema, content) };
      await addDerivation(transaction, derive(stored, under));
    }
    return { changed };
  });
}

/** Those that say something about what the person saw, and the rows that somebody else decided meanwhile. */
async function partDecisions(
  transaction: Transaction,
  { templateKey, decisions }: Pick<Input, "templateKey" | "decisions">,
): Promise<{ fresh: RowDecision[]; changed: ChangedDecision[] }> {
  const stored = await transaction.tables.decision.findMany({
    where: { templateKey, rowId: { in: decisions.map(({ rowId }) => rowId) } },
    select: { rowId: true, items: true },
  });
  const now = new Map(stored.map(({ rowId, items }) => [rowId, fromJson(itemsSchema, items)]));
  const isFresh = ({ rowId, items, seen }: RowDecision) => {
    const current = now.get(rowId) ?? null;
    return isSameDecision(current, seen) || isSameDecision(current, items);
  };
  return {
    fresh: decisions.filter(isFresh),
    changed: decisions
      .filter((decision) => !isFresh(decision))
      .map(({ rowId }) => ({ rowId, items: now.get(rowId) ?? null })),
  };
}
