"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { createReview } from "#lib/usecases/reviews/create-review.ts";
import { act } from "../act.ts";

const formSchema = z.object({
  title: z.string().trim().min(1).max(200),
  template: z.string().max(100),
});

/** What the form is told; null where nothing has gone wrong yet. */
export type CreateReviewState = "title-missing" | "failed" | null;

/** Makes a review and goes to it. */
export async function createReviewAction(_: CreateReviewState, form: FormData): Promise<CreateReviewState> {
  const input = formSchema.safeParse(Object.fromEntries(form));
  if (!input.success) return "title-missing";
  const made = await act("createReview", createReview, { title: input.data.title, templateKey: input.data.template });
  if (!made.ok) return made.code === "title-empty" ? "title-missing" : "failed";
  redirect(`/reviews/${made.value.key}`);
}
