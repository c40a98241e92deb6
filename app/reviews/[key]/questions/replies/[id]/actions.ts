"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { EntryChoice } from "#lib/domain/reply.ts";
import { dismissReply, mergeStoredReply } from "#lib/usecases/inquiries/merge-stored-reply.ts";
import { act } from "../../../../../act.ts";

const idSchema = z.string().min(1).max(200);
const useSchema = z.enum(["adds", "replaces", "leave"]);

/** Merges a reply as the form says, line by line, and shows the comparison's questions. */
export async function mergeReplyAction(key: string, id: string, form: FormData): Promise<void> {
  const [reviewKey, replyId] = [idSchema.parse(key), idSchema.parse(id)];
  const merged = await act("mergeStoredReply", mergeStoredReply, { reviewKey, replyId, choices: readChoices(form) });
  showNext(reviewKey, { replyId, ok: merged.ok });
}

/** Puts a reply aside. */
export async function dismissReplyAction(key: string, id: string): Promise<void> {
  const [reviewKey, replyId] = [idSchema.parse(key), idSchema.parse(id)];
  const put = await act("dismissReply", dismissReply, { reviewKey, replyId });
  showNext(reviewKey, { replyId, ok: put.ok });
}

function showNext(reviewKey: string, { replyId, ok }: { replyId: string; ok: boolean }): never {
  const questions = `/reviews/${encodeURIComponent(reviewKey)}/questions`;
  redirect(ok ? questions : `${questions}/replies/${encodeURIComponent(replyId)}?failed=1`);
}

/** Fields `use KEY` and `question KEY`, a pair a line. */
function readChoices(form: FormData): Map<string, EntryChoice> {
  const choices = new Map<string, EntryChoice>();
  for (const [name, value] of form) {
    const use = name.startsWith("use ") ? useSchema.safeParse(value).data : undefined;
    if (use === undefined) continue;
    const key = name.slice("use ".length);
    const question = form.get(`question ${key}`);
    choices.set(key, { use, questionId: typeof question === "string" && question !== "" ? question : null });
  }
  return choices;
}
