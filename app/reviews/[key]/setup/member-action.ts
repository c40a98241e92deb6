"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { memberRoleSchema } from "#lib/domain/actor.ts";
import { setMember } from "#lib/usecases/reviews/review-members.ts";
import { act } from "../../../act.ts";

const orderSchema = z.object({
  person: z.string().min(1).max(80),
  role: memberRoleSchema,
  do: z.enum(["set", "remove"]),
});

/** Makes somebody a member of the review, gives them another role in it, or takes them out. */
export async function memberAction(reviewKey: string, form: FormData): Promise<void> {
  const order = orderSchema.safeParse(Object.fromEntries(form));
  if (!order.success) return;
  const { person: personId, role, do: what } = order.data;
  await act("setMember", setMember, { reviewKey, personId, role: what === "set" ? role : null });
  revalidatePath(`/reviews/${reviewKey}/setup`);
}
