import type { NewDecision } from "../derived-row.ts";
import type { Transaction } from "../open-database.ts";
import { toJson } from "../stored-text.ts";

/** Stores where people said that rows belong, in place of what stood there, or takes it back. Whoever calls it has looked what that is. */
export async function saveDecisions(transaction: Transaction, decisions: NewDecision[]): Promise<void> {
  const byTemplate = Map.groupBy(decisions, (decision) => decision.templateKey);
  for (const [templateKey, group] of byTemplate) {
    await transaction.tables.decision.deleteMany({
      where: { templateKey, rowId: { in: group.map(({ rowId }) => rowId) } },
    });
    const data = group.flatMap(({ items, ...decision }) =>
      items ? [{ ...decision, items: toJson(items), decidedBy: transaction.by }] : [],
    );
    await transaction.tables.decision.createMany({ data });
  }
}
