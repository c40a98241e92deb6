import { findSignOnTrouble } from "#lib/auth/sign-on.ts";

/** A sentence for the terminal where nobody can sign in by the provider that the settings name; null: they can, or there is none. */
export async function signOnTrouble(): Promise<string | null> {
  const trouble = await findSignOnTrouble();
  return trouble && `Nobody can sign in by the provider of OIDC_URL as long as it does not answer as one. ${trouble}`;
}
