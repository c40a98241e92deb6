"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { PasswordState } from "#components/accounts/account-screen.tsx";
import { changeOwnPassword, endOwnSession } from "#lib/usecases/accounts/own-account.ts";
import { act } from "../act.ts";

/** Ends one of the own sessions. */
export async function endSessionAction(form: FormData): Promise<void> {
  const id = z.string().min(1).max(80).safeParse(form.get("id"));
  if (id.success) await act("endOwnSession", endOwnSession, { id: id.data });
  revalidatePath("/account");
}

const formSchema = z.object({ password: z.string().max(2000), newPassword: z.string().max(2000) });

/** Sets another password; then one signs in with it. */
export async function passwordAction(_before: PasswordState, form: FormData): Promise<PasswordState> {
  const order = formSchema.safeParse(Object.fromEntries(form));
  if (!order.success) return "wrong";
  const changed = await act("changeOwnPassword", changeOwnPassword, order.data);
  if (!changed.ok) return changed.code;
  redirect("/sign-in?news=password&back=/account");
}
