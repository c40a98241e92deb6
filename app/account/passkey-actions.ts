"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { passkeyAnswerSchema } from "#lib/domain/passkey.ts";
import { forgetPasskey, keepPasskey, offerPasskey } from "#lib/usecases/accounts/own-passkeys.ts";
import { act } from "../act.ts";

const password = z.string().max(2000);
const keptSchema = z.object({ answer: passkeyAnswerSchema, name: z.string().max(300) });

/** What the browser needs to have a key made. */
export async function offerPasskeyAction(typed: string): ReturnType<typeof offerPasskey> {
  return act("offerPasskey", offerPasskey, { password: password.catch("").parse(typed) });
}

/** Keeps the key that the browser had made; false: it is not one that was asked for. */
export async function keepPasskeyAction(made: unknown): Promise<boolean> {
  const order = keptSchema.safeParse(made);
  const isKept = order.success && (await act("keepPasskey", keepPasskey, order.data));
  revalidatePath("/account");
  return isKept;
}

/** Forgets one of the own keys. */
export async function forgetPasskeyAction(order: {
  id: string;
  password: string;
}): Promise<Awaited<ReturnType<typeof forgetPasskey>>> {
  const given = z.object({ id: z.string().max(2000), password }).safeParse(order);
  if (!given.success) return { ok: false, code: "missing" };
  const forgotten = await act("forgetPasskey", forgetPasskey, given.data);
  revalidatePath("/account");
  return forgotten;
}
