"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { Settled } from "#components/work/settled.ts";
import { itemKeySchema } from "#lib/domain/template.ts";
import { verdictSchema } from "#lib/domain/verdict.ts";
import { decideVerdict } from "#lib/usecases/work/decide-verdict.ts";
import { act } from "../../../../act.ts";

const idSchema = z.string().min(1).max(200);
const orderSchema = z.object({
  profileId: idSchema,
  item: itemKeySchema,
  sheetId: idSchema,
  verdict: verdictSchema,
  /** What the person saw stored as the verdict. */
  seen: verdictSchema.nullable(),
});

/** Stores what comes of two different words, with its reason. */
export async function settleAction(reviewKey: string, given: unknown): Promise<Settled> {
  const order = orderSchema.safeParse(given);
  if (!order.success) return "failed";
  const decided = await act("decideVerdict", decideVerdict, { reviewKey, ...order.data });
  revalidatePath(`/reviews/${reviewKey}/work/second`);
  if (!decided.ok) return "failed";
  return decided.value.changed ? "changed" : "stored";
}
