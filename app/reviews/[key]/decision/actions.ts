"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { DecisionState } from "#components/decision/decision-state.ts";
import { readDecisionForm } from "#components/decision/read-decision-form.ts";
import { saveDecision, signOff } from "#lib/usecases/decision/sign-off.ts";
import { act } from "../../../act.ts";

const orderSchema = z.object({
  seen: z.coerce.number().int().min(0),
  stamp: z.string().max(200),
  profile: z.string().max(200),
  intent: z.enum(["save", "sign"]).catch("save"),
  confirmed: z.literal("yes").optional(),
});

/** Stores what a person decided, and signs it where they ask for that. What was typed is never lost. */
export async function decideAction(key: string, _before: DecisionState, form: FormData): Promise<DecisionState> {
  const reviewKey = z.string().min(1).max(200).parse(key);
  const order = orderSchema.safeParse(Object.fromEntries(form));
  const typed = readDecisionForm(form);
  if (!order.success || !typed) return { says: "failed", gaps: [], typed };
  const { seen, stamp, profile, intent, confirmed } = order.data;
  const saved = await act("saveDecision", saveDecision, { reviewKey, decision: typed, seen });
  revalidatePath(`/reviews/${reviewKey}/decision`);
  if (!saved.ok) return { says: saved.code === "changed" ? "changed" : "failed", gaps: [], typed };
  if (intent === "save") return { says: "saved", gaps: [], typed: null };
  if (!confirmed) return { says: "unconfirmed", gaps: [], typed: null };
  const profileId = profile === "" ? undefined : profile;
  const signed = await act("signOff", signOff, { reviewKey, seen: saved.revision, stamp, profileId });
  if (signed.ok) return { says: "signed", gaps: [], typed: null };
  if (signed.code === "incomplete") return { says: "incomplete", gaps: signed.gaps, typed: null };
  return { says: "changed", gaps: [], typed: null };
}
