import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountScreen } from "#components/accounts/account-screen.tsx";
import { openAccount } from "#lib/usecases/accounts/own-account.ts";
import { act } from "../act.ts";
import { endSessionAction, passwordAction } from "./actions.ts";
import { forgetPasskeyAction, keepPasskeyAction, offerPasskeyAction } from "./passkey-actions.ts";
import { secondFactorAction } from "./second-factor-action.ts";
import { tokenAction } from "./token-action.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("account.title") };
}

/** Who one is here, where one is signed in, and the password. */
export default async function AccountPage() {
  const opened = await act("openAccount", openAccount);
  const account = opened && {
    ...opened,
    sessions: opened.sessions.map(({ begunAt, endsAt, ...session }) => ({
      ...session,
      begunAt: begunAt.toISOString(),
      endsAt: endsAt.toISOString(),
    })),
    passkeys:
      opened.passkeys?.map(({ createdAt, lastUsedAt, ...passkey }) => ({
        ...passkey,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })) ?? null,
    tokens: opened.tokens.map(({ id, name, scopes, expiresAt, lastUsedAt }) => ({
      ...{ id, name, scopes, expiresAt: expiresAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null },
    })),
  };
  return (
    <AccountScreen
      account={account}
      endSession={endSessionAction}
      changePassword={passwordAction}
      changeSecondFactor={secondFactorAction}
      passkeyActions={{ offer: offerPasskeyAction, keep: keepPasskeyAction, forget: forgetPasskeyAction }}
      changeTokens={tokenAction}
    />
  );
}
