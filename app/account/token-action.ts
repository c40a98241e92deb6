"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { TokenState } from "#components/accounts/tokens.tsx";
import { tokenOrderSchema, tokenScopeSchema } from "#lib/domain/api-token.ts";
import { makeToken, revokeToken } from "#lib/usecases/accounts/own-tokens.ts";
import { act } from "../act.ts";

const idSchema = z.string().min(1).max(80);
const passwordSchema = z.string().max(2000).catch("");

/** Makes a token for one's own programs, or takes one away (field `revoke`). */
export async function tokenAction(_before: TokenState, form: FormData): Promise<TokenState> {
  const revoked = idSchema.safeParse(form.get("revoke"));
  if (revoked.success) {
    const isGone = await act("revokeToken", revokeToken, { id: revoked.data });
    revalidatePath("/account");
    return { says: isGone ? "revoked" : "missing" };
  }
  // Who may curate may review: the page offers the widest scope, the rest goes with it.
  const widest = tokenScopeSchema.catch("see").parse(form.get("scope"));
  const upTo = tokenScopeSchema.options.slice(0, tokenScopeSchema.options.indexOf(widest) + 1);
  const scopes = widest === "watch" ? [widest] : upTo;
  const order = tokenOrderSchema.safeParse({ name: form.get("name"), days: form.get("days"), scopes });
  if (!order.success) return { says: "bad" };
  const password = passwordSchema.parse(form.get("password"));
  const made = await act("makeToken", makeToken, { ...order.data, password });
  if (!made.ok) return { says: made.code };
  revalidatePath("/account");
  return { says: "made", name: made.line.name, token: made.token };
}
