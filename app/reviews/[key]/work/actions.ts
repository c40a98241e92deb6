"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { ShareState } from "#components/work/share-state.ts";
import type { Share } from "#lib/domain/assignment.ts";
import { itemKeySchema } from "#lib/domain/template.ts";
import { shareReview } from "#lib/usecases/work/share-review.ts";
import { act } from "../../../act.ts";

const idSchema = z.string().max(80);
const daySchema = z.union([z.literal(""), z.iso.date()]);
const orderSchema = z.object({ person: idSchema, second: idSchema, dueOn: daySchema, service: idSchema });
const seenSchema = z
  .array(
    z.object({
      ...{ item: itemKeySchema, serviceId: idSchema, personId: idSchema, secondId: idSchema.nullable() },
      dueOn: z.iso.date().nullable(),
    }),
  )
  .max(100_000);

/** Refusals that have a sentence of their own. */
const TOLD = ["cannot-judge", "same-person", "not-said"] as const;

/** What the page showed of who judges what; null: it is no such thing. */
function readSeen(text: unknown): z.infer<typeof seenSchema> | null {
  try {
    return seenSchema.parse(JSON.parse(String(text)));
  } catch {
    return null;
  }
}

/** Gives the chosen items of a review to somebody, or (person "") to nobody any more. */
export async function shareAction(reviewKey: string, _before: ShareState, form: FormData): Promise<ShareState> {
  const order = orderSchema.safeParse(Object.fromEntries(form));
  const items = z.array(itemKeySchema).max(10_000).safeParse(form.getAll("item"));
  const shown = readSeen(form.get("seen"));
  if (!order.success || !items.success || !shown) return { says: "failed", left: [] };
  if (items.data.length === 0) return { says: "none", left: [] };
  const { person, second, dueOn, service } = order.data;
  const before = new Map(shown.filter(({ serviceId }) => serviceId === service).map((one) => [one.item, one]));
  const seen = items.data.map((item): [string, Share] => {
    const one = before.get(item);
    return [item, one ? { personId: one.personId, secondId: one.secondId, dueOn: one.dueOn } : null];
  });
  const said = await act("shareReview", shareReview, {
    ...{ reviewKey, serviceId: service || null, seen: Object.fromEntries(seen) },
    share: person === "" ? null : { personId: person, secondId: second || null, dueOn: dueOn || null },
  });
  revalidatePath(`/reviews/${reviewKey}/work`);
  if (!said.ok) return { says: TOLD.find((code) => code === said.code) ?? "failed", left: items.data };
  return { says: said.changed.length > 0 ? "changed" : "stored", left: said.changed };
}
