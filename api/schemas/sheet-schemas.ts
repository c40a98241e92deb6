import { z } from "zod";
import { answerSchema } from "#lib/domain/answer.ts";
import { issueSchema } from "#lib/domain/issue.ts";
import { alternativeSchema, placementSchema } from "#lib/domain/placement.ts";
import { sourceRowSchema } from "#lib/domain/source-row.ts";
import { itemKeySchema } from "#lib/domain/template.ts";
import { plainText } from "../plain-text.ts";

/** A file and whose sheet it is: what the sheet itself states counts where nothing is said. */
const upload = {
  file: z.file(),
  vendor: z.string().trim().max(200).optional(),
  service: z.string().trim().max(200).optional(),
  disclosedOn: z.iso.date().optional(),
};

export const uploadSchema = z.strictObject(upload).transform(withBytes);
export const filingSchema = z
  .strictObject({ ...upload, template: itemKeySchema.max(200).optional() })
  .transform(withBytes);
/** A report that was saved as JSON, and the key of the review that it becomes. */
export const reportUploadSchema = z
  .strictObject({ file: z.file(), key: itemKeySchema.max(80).optional() })
  .transform(withBytes);

/** What a form says, with its file's name and bytes in place of the file. */
async function withBytes<Form extends { file: File }>({ file, ...form }: Form) {
  return { ...form, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

export const importedSchema = z.strictObject({
  checksheetId: z.string(),
  duplicate: z.boolean(),
  toCheck: z.int(),
  accounting: z.strictObject({
    nonEmptyRows: z.int(),
    question: z.int(),
    section: z.int(),
    header: z.int(),
    note: z.int(),
    ignored: z.int(),
  }),
  coverage: z.strictObject({ items: z.int(), answered: z.int(), missing: z.array(z.string()), unplacedRows: z.int() }),
  issues: z.array(issueSchema),
});

export const sheetRowSchema = sourceRowSchema
  .extend({
    id: z.string(),
    placements: z.array(placementSchema),
    alternatives: z.array(alternativeSchema),
    decided: z.array(z.string()).nullable(),
    interpretations: z.array(z.strictObject({ item: z.string(), answer: answerSchema })),
  })
  .meta({ id: "SheetRow" });

const MOST_ROWS = 500;
const saidSchema = z.array(itemKeySchema).max(50).nullable();

/** By row id: where it belongs (none: to no item; null: what was computed counts), and what was seen decided before. */
export const placementOrderSchema = z.strictObject({
  decisions: z
    .record(plainText.min(1).max(300), z.strictObject({ items: saidSchema, seen: saidSchema }))
    .refine((decisions) => Object.keys(decisions).length > 0 && Object.keys(decisions).length <= MOST_ROWS, {
      message: `1 to ${MOST_ROWS} rows`,
    }),
});

/** Rows about which somebody else decided meanwhile were left as they are. */
export const placedSchema = z.strictObject({
  rows: z.int(),
  changed: z.array(z.strictObject({ rowId: z.string(), items: z.array(z.string()).nullable() })),
});
