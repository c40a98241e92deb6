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
  /** For whom it is remembered: a sheet, whose own decisions do not count, or a review (null: a sheet that stands in none). */
  asker: { checksheetId: string } | { reviewId: string | null };
};

const textsSchema = z.array(z.string());
const itemsSchema = z.array(itemKeySchema);

/** What people decided on stored sheets of a form, once for each wording: the latest word, and whether all agree. */
export async function selectRemembered(
  tables: Pick<Prisma.TransactionClient, "decision">,
  { form, templateKey, asker }: Of,
): Promise<RememberedRow[]> {
  if (form === "") return [];
  const decisions = await tables.decision.findMany({
    where: { templateKey, row: { checksheet: { form, ...knownTo(asker) } } },
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

/**
 * Sheets of which whoever works on that one may know: in no review, in one that is open to the house, or in the same one. What was decided in a
 * review of others stays theirs, whoever asks, for what is derived is stored once for all.
 */
function knownTo(asker: Of["asker"]): Prisma.ChecksheetWhereInput {
  const isSheet = "checksheetId" in asker;
  const same: Prisma.ReviewWhereInput = isSheet
    ? { checksheets: { some: { checksheetId: asker.checksheetId } } }
    : { id: asker.reviewId ?? "" };
  const open = { reviews: { some: { review: { OR: [{ members: { none: {} } }, same] } } } };
  return { OR: [{ reviews: { none: {} } }, open], ...(isSheet && { id: { not: asker.checksheetId } }) };
}
