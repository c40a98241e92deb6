"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { choosePlan } from "#lib/usecases/requirements/choose-plan.ts";
import { act } from "../../../act.ts";

const keySchema = z.string().min(1).max(200);
const choiceSchema = z.enum(["yes", "no", "open"]).transform((choice) => (choice === "open" ? null : choice === "yes"));
const orderSchema = z.object({
  sheet: keySchema,
  condition: z.string().min(1).max(2000),
  holds: choiceSchema,
  seen: choiceSchema,
});

/** Stores whether a condition holds for this buyer, and shows what is stored now. */
export async function choosePlanAction(key: string, form: FormData): Promise<void> {
  const reviewKey = keySchema.parse(key);
  const order = orderSchema.safeParse(Object.fromEntries(form));
  const chosen = order.success
    ? await act("choosePlan", choosePlan, {
        ...{ reviewKey, sheetId: order.data.sheet, condition: order.data.condition },
        ...{ holds: order.data.holds, seen: order.data.seen },
      })
    : null;
  redirect(`/reviews/${encodeURIComponent(reviewKey)}/plan${chosen?.ok ? "" : "?failed=1"}`);
}
