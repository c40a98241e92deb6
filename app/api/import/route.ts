import { z } from "zod";
import { readForm } from "#api/read-body.ts";
import { columnEdgesSchema } from "#lib/domain/source-document.ts";
import { layoutSchema } from "#lib/domain/source-row.ts";
import { itemKeySchema } from "#lib/domain/template.ts";
import { readLimits } from "#lib/read/limits.ts";
import { importChecksheet } from "#lib/usecases/import/import-checksheet.ts";
import { act } from "../../act.ts";
import { isSameOrigin } from "../../is-same-origin.ts";
import { answer, refuse } from "./answer.ts";

/** What the page posts beside the file: the layout as shown, a person's decisions, and whose sheet it is. */
const orderSchema = z.object({
  reviewKey: z.string().min(1).max(200),
  vendor: z.string().trim().min(1).max(200),
  service: z.string().trim().max(200),
  disclosedOn: z.iso.date().nullable(),
  layout: layoutSchema.nullable(),
  columnEdges: columnEdgesSchema.nullish(),
  asWritten: z.boolean().optional(),
  decisions: z.record(z.string().max(300), z.array(itemKeySchema).max(50)),
});

/** Stores one file (field `file`) in a review as its preview showed it (field `order`, JSON). */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  const form = await readForm(request, readLimits.fileBytes);
  if (form === "too-large") return refuse("file-too-large");
  if (form === "bad") return refuse("bad-request");
  const file = form.get("file");
  const order = readOrder(form.get("order"));
  if (!(file instanceof File) || order === null) return refuse("bad-request");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const stored = await act("importChecksheet", importChecksheet, {
    ...order,
    layout: order.layout ?? undefined,
    columnEdges: order.columnEdges ?? undefined,
    bytes,
    name: file.name,
  });
  return stored.ok ? answer(stored.value) : refuse(stored.code, stored.detail);
}

function readOrder(field: FormDataEntryValue | null): z.infer<typeof orderSchema> | null {
  if (typeof field !== "string") return null;
  try {
    return orderSchema.safeParse(JSON.parse(field)).data ?? null;
  } catch {
    return null;
  }
}
