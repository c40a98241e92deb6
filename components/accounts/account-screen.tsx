"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useActionState } from "react";
import { AppFrame } from "#components/shared/app-frame.tsx";
import classes from "#components/shared/plain-page.module.css";
import { SmallButton } from "#components/ui/small-button.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Role } from "#lib/domain/actor.ts";
import type { TokenScope } from "#lib/domain/api-token.ts";
import { type PasskeyActions, type PasskeyEntry, Passkeys } from "./passkeys.tsx";
import { SecondFactor, type SecondFactorAction } from "./second-factor.tsx";
import { type TokenAction, type TokenEntry, Tokens } from "./tokens.tsx";

export type PasswordState = "wrong" | "too-often" | "short" | "long" | "simple" | null;

type SessionEntry = { id: string; from: string; with: string; begunAt: string; endsAt: string; isThis: boolean };

type SignInMeans = { hasPassword: boolean; hasSecondFactor: boolean };

type AccountScreenProps = {
  /** Null: there are no accounts yet, and whoever is at the machine needs none. */
  account: {
    person: { name: string; email: string; role: Role };
    sessions: readonly SessionEntry[];
    means: SignInMeans;
    /** Null: there can be none here. */
    passkeys: readonly PasskeyEntry[] | null;
    tokens: readonly TokenEntry[];
    tokenScopes: readonly TokenScope[];
    /** A second factor is demanded and lacks. */
    mustEnrol: boolean;
  } | null;
  endSession: (form: FormData) => Promise<void>;
  changePassword: (state: PasswordState, form: FormData) => Promise<PasswordState>;
  changeSecondFactor: SecondFactorAction;
  passkeyActions: PasskeyActions;
  changeTokens: TokenAction;
};

/** Who one is here, where one is signed in and what with, and what one's programs come in with. */
export function AccountScreen({
  account,
  endSession,
  changePassword,
  changeSecondFactor,
  passkeyActions,
  changeTokens,
}: AccountScreenProps) {
  const t = useTranslations("accounts.account");
  const roles = useTranslations("accounts.roles");
  const common = useTranslations("common");
  return (
    <AppFrame crumbs={[{ label: common("nav.reviews"), href: "/reviews" }, { label: t("title") }]}>
      <div className={classes["page"]}>
        <h1>{t("title")}</h1>
        {account?.mustEnrol ? (
          <p role="alert" className={classes["bad"]}>
            {t("mustEnrol")}
          </p>
        ) : null}
        {account ? (
          <>
            <p>
              <b>{account.person.name}</b> {account.person.email} ({roles(`${account.person.role}.name`)})
            </p>
            <form action="/api/session/end" method="post">
              <SmallButton type="submit">{t("signOut")}</SmallButton>
            </form>
            {account.mustEnrol ? null : <Sessions sessions={account.sessions} endSession={endSession} />}
            {account.means.hasPassword ? (
              <SecondFactor isOn={account.means.hasSecondFactor} action={changeSecondFactor} />
            ) : null}
            {account.passkeys ? (
              <Passkeys passkeys={account.passkeys} hasPassword={account.means.hasPassword} actions={passkeyActions} />
            ) : null}
            {account.mustEnrol ? null : (
              <>
                <Tokens
                  tokens={account.tokens}
                  scopes={account.tokenScopes}
                  hasPassword={account.means.hasPassword}
                  action={changeTokens}
                />
                <Password email={account.person.email} changePassword={changePassword} />
              </>
            )}
          </>
        ) : (
          <p className={classes["hint"]}>{t("none")}</p>
        )}
      </div>
    </AppFrame>
  );
}

type SessionsProps = { sessions: readonly SessionEntry[]; endSession: (form: FormData) => Promise<void> };

function Sessions({ sessions, endSession }: SessionsProps) {
  const t = useTranslations("accounts.account");
  const format = useFormatter();
  const time = (instant: string) => format.dateTime(new Date(instant), { dateStyle: "medium", timeStyle: "short" });
  return (
    <section>
      <h2>{t("sessions")}</h2>
      <ul className={classes["list"]}>
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <b>{session.isThis ? t("this") : session.from || t("unknown")}</b>
              <div className={classes["hint"]}>
                {t("times", { begun: time(session.begunAt), ends: time(session.endsAt) })} {session.with}
              </div>
            </div>
            {session.isThis ? null : (
              <form action={endSession}>
                <input type="hidden" name="id" value={session.id} />
                <SubmitButton label={`${t("end")}: ${session.from} ${time(session.begunAt)}`}>{t("end")}</SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type PasswordProps = { email: string; changePassword: AccountScreenProps["changePassword"] };

function Password({ email, changePassword }: PasswordProps) {
  const t = useTranslations("accounts.account");
  const [state, submit] = useActionState(changePassword, null);
  return (
    <section>
      <h2>{t("password")}</h2>
      <p className={classes["hint"]}>{t("passwordText")}</p>
      {state ? (
        <p role="alert" className={classes["bad"]}>
          {t(`fault.${state}`)}
        </p>
      ) : null}
      <form action={submit} className={classes["line"]}>
        <input type="hidden" name="email" autoComplete="username" value={email} />
        <input
          {...{ name: "password", type: "password", autoComplete: "current-password", required: true, maxLength: 256 }}
          {...{ "aria-label": t("current"), placeholder: t("current") }}
        />
        <input
          {...{
            name: "newPassword",
            type: "password",
            autoComplete: "new-password",
            required: true,
            minLength: 12,
            maxLength: 256,
          }}
          {...{ "aria-label": t("new"), placeholder: t("new") }}
        />
        <SubmitButton>{t("changePassword")}</SubmitButton>
      </form>
    </section>
  );
}
