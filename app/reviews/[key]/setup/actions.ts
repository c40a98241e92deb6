"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { arrangeReview, type ReviewChange } from "#lib/usecases/reviews/arrange-review.ts";
import { moveReview } from "#lib/usecases/reviews/move-review.ts";
import { act } from "../../../act.ts";

const keySchema = z.string().min(1).max(200);
const renameSchema = z.object({ title: z.string().trim().min(1).max(200) });
const sheetSchema = z.object({
  sheet: z.string().min(1).max(200),
  position: z.coerce.number().int().min(0).nullable().catch(null).default(null),
});
const moveSchema = z.object({ version: z.coerce.number().int(), from: z.coerce.number().int() });

/** Back to the page, which shows what is stored now. */
function back(key: string, state: Record<string, string>): never {
  redirect(`/reviews/${encodeURIComponent(keySchema.parse(key))}/setup?${new URLSearchParams(state)}`);
}

async function change(key: string, wanted: ReviewChange, then: Record<string, string> = {}): Promise<never> {
  const done = await act("arrangeReview", arrangeReview, { reviewKey: keySchema.parse(key), change: wanted });
  return back(key, done.ok ? then : { failed: "1" });
}

export async function renameAction(key: string, form: FormData): Promise<void> {
  const input = renameSchema.safeParse(Object.fromEntries(form));
  if (!input.success) back(key, { failed: "1" });
  await change(key, { kind: "rename", title: input.data.title });
}

export async function takeOutAction(key: string, places: Record<string, number>, form: FormData): Promise<void> {
  const input = sheetSchema.safeParse(Object.fromEntries(form));
  if (!input.success) back(key, { failed: "1" });
  const { sheet } = input.data;
  const taken = { taken: sheet, position: String(places[sheet] ?? "") };
  await change(key, { kind: "take-out", checksheetId: sheet }, taken);
}

export async function putInAction(key: string, form: FormData): Promise<void> {
  const input = sheetSchema.safeParse(Object.fromEntries(form));
  if (!input.success) back(key, { failed: "1" });
  const { sheet, position } = input.data;
  await change(key, { kind: "put-in", checksheetId: sheet, position: form.has("position") ? position : null });
}

export async function moveAction(key: string, form: FormData): Promise<void> {
  const input = moveSchema.safeParse(Object.fromEntries(form));
  if (!input.success) back(key, { failed: "1" });
  const moved = await act("moveReview", moveReview, { reviewKey: keySchema.parse(key), ...input.data });
  back(key, moved.ok ? {} : { failed: "1" });
}
