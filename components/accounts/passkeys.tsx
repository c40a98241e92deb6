"use client";

import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from "@simplewebauthn/browser";
import { useFormatter, useTranslations } from "next-intl";
import { useActionState } from "react";
import classes from "#components/shared/plain-page.module.css";
import { SubmitButton } from "#components/ui/submit-button.tsx";

type Unproven = "wrong-password" | "too-often" | "sign-in-again";

type Offered =
  | { ok: true; options: PublicKeyCredentialCreationOptionsJSON }
  | { ok: false; code: Unproven | "no-place" | "too-many" };

/** What the server does for one's own keys. `keep`: false where the key is not the one that was asked for. */
export type PasskeyActions = {
  offer: (password: string) => Promise<Offered>;
  keep: (made: { answer: unknown; name: string }) => Promise<boolean>;
  forget: (order: {
    id: string;
    password: string;
  }) => Promise<{ ok: true } | { ok: false; code: Unproven | "missing" }>;
};

type News = "added" | "forgotten" | Unproven | "no-place" | "too-many" | "missing" | "not-made" | null;

export type PasskeyEntry = { id: string; name: string; createdAt: string; lastUsedAt: string | null };

type PasskeysProps = { passkeys: readonly PasskeyEntry[]; hasPassword: boolean; actions: PasskeyActions };

/** The keys of one's devices that sign in by themselves: made here, named, forgotten. */
export function Passkeys({ passkeys, hasPassword, actions }: PasskeysProps) {
  const t = useTranslations("accounts.passkeys");
  const format = useFormatter();
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: "medium" });
  const [news, submit] = useActionState((_before: News, form: FormData) => carryOut(actions, form), null);
  const isBad = news !== null && news !== "added" && news !== "forgotten";
  return (
    <section>
      <h2>{t("title")}</h2>
      <p className={classes["hint"]}>{t("text")}</p>
      {news ? (
        <p role={isBad ? "alert" : "status"} className={isBad ? classes["bad"] : classes["hint"]}>
          {t(`news.${news}`)}
        </p>
      ) : null}
      <form action={submit}>
        <div className={classes["line"]}>
          {hasPassword ? (
            <input
              {...{ name: "password", type: "password", autoComplete: "current-password", required: true }}
              {...{ maxLength: 256, "aria-label": t("password"), placeholder: t("password") }}
            />
          ) : null}
          <input {...{ name: "name", maxLength: 100, "aria-label": t("name"), placeholder: t("name") }} />
          <SubmitButton>{t("add")}</SubmitButton>
        </div>
        <ul className={classes["list"]}>
          {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
            <li key={id}>
              <div>
                <b>{name || t("unnamed")}</b>
                <div className={classes["hint"]}>
                  {t("made", { day: day(createdAt) })} {lastUsedAt ? t("used", { day: day(lastUsedAt) }) : null}
                </div>
              </div>
              <SubmitButton name="forget" value={id} label={`${t("forget")}: ${name || t("unnamed")}`}>
                {t("forget")}
              </SubmitButton>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}

async function carryOut(actions: PasskeyActions, form: FormData): Promise<News> {
  const [password, name, id] = ["password", "name", "forget"].map((field) => String(form.get(field) ?? ""));
  if (id) {
    const forgotten = await actions.forget({ id, password: password ?? "" });
    return forgotten.ok ? "forgotten" : forgotten.code;
  }
  const offered = await actions.offer(password ?? "");
  if (!offered.ok) return offered.code;
  try {
    const answer = await startRegistration({ optionsJSON: offered.options });
    return (await actions.keep({ answer, name: name ?? "" })) ? "added" : "not-made";
  } catch {
    // The person said no, or the device cannot, or has one for this account already.
    return "not-made";
  }
}
