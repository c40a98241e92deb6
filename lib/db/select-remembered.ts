import { z } from "zod";
import { isSameDecision } from "#lib/domain/placement.ts";
import { type RememberedRow, rowWording } from "#lib/domain/remembered-row.ts";
import { itemKeySchema } from "#lib/domain/template.ts";
import type { Prisma } from "../../generated/sqlite/client.ts";
import { fromJson } from "./stored-text.ts";

type Of = {
  /** The fingerprint of the form; "": no form, nothing is remembered. */
  form: string;
  templateKey: string;
  /** A checksheet whose own decisions do not count. */
  without?: string | undefined;
};

const textsSchema = z.array(z.string());
const itemsSchema = z.array(itemKeySchema);

/** What people decided on stored sheets of a form, once for each wording: the latest word, and whether all agree. */
export async function selectRemembered(
  tables: Pick<Prisma.TransactionClient, "decision">,
  { form, templateKey, without }: Of,
): Promise<RememberedRow[]> {
  if (form === "") return [];
  const decisions = await tables.decision.findMany({
    where: { templateKey, row: { checksheet: { form, ...(without !== undefined && { id: { not: without } }) } } },
    select: { items: true, row: { select: { path: true, question: true } } },
    orderBy: [{ decidedAt: "asc" }, { rowId: "asc" }],
  });
  const byWording = Map.groupBy(decisions, ({ row }) =>
    rowWording({ path: fromJson(textsSchema, row.path), question: row.question }),
  );
  return [...byWording].map(([wording, said]) => {
    const items = said.map((decision) => fromJson(itemsSchema, decision.items));
    const latest = items.at(-1) ?? [];
    return { wording, items: latest, agreed: items.every((other) => isSameDecision(other, latest)) };
  });
}
