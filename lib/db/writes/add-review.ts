import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { storableText } from "../stored-text.ts";
import { tellWebhooks } from "./add-delivery.ts";

/** Makes an empty review; false when another one has its key. */
export async function addReview(
  database: Database,
  { id, key, title, templateId, now }: { id: string; key: string; title: string; templateId: string; now: Date },
): Promise<boolean> {
  // An upsert instead of a look before: of two at once, one makes it, and the other learns whose it is.
  const review = await changeDatabase(database, async (transaction) => {
    const stored = await transaction.tables.review.upsert({
      where: { key },
      create: { id, key, title: storableText(title), templateId, createdAt: now, changedAt: now },
      update: { key },
    });
    if (stored.id === id)
      await tellWebhooks(transaction, { kind: "review.created", now, find: () => ({ review: key }) });
    return stored;
  });
  return review.id === id;
}
