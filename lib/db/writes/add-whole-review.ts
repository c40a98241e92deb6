import { type Template, templateSchema } from "#lib/domain/template.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database, Transaction } from "../open-database.ts";
import { fromJson, storableText, toJson } from "../stored-text.ts";
import { tellWebhooks } from "./add-delivery.ts";
import { type NewChecksheet, putChecksheet } from "./store-checksheet.ts";

type Input = {
  review: { id: string; key: string; title: string };
  /** Where no stored version of its key has the same content, it is stored as it is, under `newTemplateId`. */
  template: Template;
  newTemplateId: string;
  now: Date;
  sheets: (templateId: string) => NewChecksheet[];
};

/** Stores a review with all its sheets in one transaction, or nothing: false where another one has its key. */
export async function addWholeReview(
  database: Database,
  { review, template, newTemplateId, now, sheets }: Input,
): Promise<boolean> {
  return changeDatabase(database, async (transaction) => {
    if (await transaction.tables.review.findUnique({ where: { key: review.key }, select: { id: true } })) return false;
    const templateId = await findOrAddTemplate(transaction, { template, id: newTemplateId, now });
    const { id, key, title } = review;
    await transaction.tables.review.create({
      data: { id, key, title: storableText(title), templateId, createdAt: now, changedAt: now },
    });
    await tellWebhooks(transaction, { kind: "review.created", now, find: () => ({ review: key }) });
    for (const sheet of sheets(templateId)) await putChecksheet(transaction, sheet);
    return true;
  });
}

async function findOrAddTemplate(
  { tables }: Transaction,
  { template, id, now }: { template: Template; id: string; now: Date },
): Promise<string> {
  const { key, version } = template;
  const content = toJson(template);
  const stored = await tables.template.findFirst({ where: { key, version } });
  if (stored && toJson(fromJson(templateSchema, stored.content)) === content) return stored.id;
  // Its key and version name another list here: neither may stand for the other.
  const named = stored ? { ...template, key: `${key}-${id.slice(0, 8)}` } : template;
  await tables.template.create({ data: { id, key: named.key, version, content: toJson(named), createdAt: now } });
  return id;
}
