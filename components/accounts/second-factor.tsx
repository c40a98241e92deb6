"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import classes from "#components/shared/plain-page.module.css";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import own from "./accounts.module.css";
import { QrCode } from "./qr-code.tsx";

/** What became of what was done with the own second factor. `begun` and `codes` hold what is told once. Null: nothing was done yet. */
export type SecondFactorState =
  | { says: "wrong-password" | "too-often" | "sign-in-again" | "on" | "off" }
  | { says: "begun"; uri: string; recoveryCodes: readonly string[]; isWrong: boolean }
  | { says: "codes"; recoveryCodes: readonly string[] }
  | null;

export type SecondFactorAction = (state: SecondFactorState, form: FormData) => Promise<SecondFactorState>;

/** A code after the password: set up, shown once, and taken away. */
export function SecondFactor({ isOn, action }: { isOn: boolean; action: SecondFactorAction }) {
  const t = useTranslations("accounts.secondFactor");
  const [state, submit] = useActionState(action, null);
  return (
    <section>
      <h2>{t("title")}</h2>
      <p className={classes["hint"]}>{isOn ? t("isOn") : t("isOff")}</p>
      {state?.says === "wrong-password" || state?.says === "too-often" || state?.says === "sign-in-again" ? (
        <p role="alert" className={classes["bad"]}>
          {t(`unproven.${state.says}`)}
        </p>
      ) : null}
      {state?.says === "on" || state?.says === "off" ? (
        <p role="status" className={classes["hint"]}>
          {t(state.says)}
        </p>
      ) : null}
      {state?.says === "codes" ? <RecoveryCodes codes={state.recoveryCodes} /> : null}
      {state?.says === "begun" ? (
        <Begun begun={state} submit={submit} />
      ) : (
        <form action={submit} className={classes["line"]}>
          <input
            {...{
              name: "password",
              type: "password",
              autoComplete: "current-password",
              required: true,
              maxLength: 256,
            }}
            {...{ "aria-label": t("password"), placeholder: t("password") }}
          />
          {isOn ? (
            <>
              <Do name="renew" label={t("renew")} />
              <Do name="end" label={t("end")} />
            </>
          ) : (
            <Do name="begin" label={t("begin")} />
          )}
        </form>
      )}
    </section>
  );
}

type BegunProps = { begun: Extract<SecondFactorState, { says: "begun" }>; submit: (form: FormData) => void };

function Begun({ begun: { uri, recoveryCodes, isWrong }, submit }: BegunProps) {
  const t = useTranslations("accounts.secondFactor");
  return (
    <>
      <div className={classes["told"]}>
        <b>{t("scan")}</b>
        <QrCode text={uri} label={t("scan")} />
        <span className={classes["hint"]}>{t("byHand")}</span>
        <code>{new URL(uri).searchParams.get("secret")}</code>
      </div>
      <RecoveryCodes codes={recoveryCodes} />
      {isWrong ? (
        <p role="alert" className={classes["bad"]}>
          {t("wrongCode")}
        </p>
      ) : null}
      <form action={submit} className={classes["line"]}>
        <input
          {...{ name: "code", inputMode: "numeric", autoComplete: "one-time-code", required: true, maxLength: 20 }}
          {...{ "aria-label": t("code"), placeholder: t("code") }}
        />
        <Do name="confirm" label={t("confirm")} />
      </form>
    </>
  );
}

function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations("accounts.secondFactor");
  return (
    <div className={classes["told"]}>
      <b>{t("codes")}</b>
      <code className={own["codes"]}>{codes.join("\n")}</code>
      <span className={classes["hint"]}>{t("codesText")}</span>
    </div>
  );
}

function Do({ name, label }: { name: string; label: string }) {
  return (
    <SubmitButton name="do" value={name}>
      {label}
    </SubmitButton>
  );
}
