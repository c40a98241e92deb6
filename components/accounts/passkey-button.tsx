"use client";

import { startAuthentication } from "@simplewebauthn/browser";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import classes from "#components/shared/plain-page.module.css";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import own from "./accounts.module.css";

/** Signs in by a key of this device, and goes to `back`. */
export function PasskeyButton({ back }: { back: string }) {
  const t = useTranslations("accounts.passkeys");
  const [isRefused, submit] = useActionState(async () => {
    const isIn = await signIn();
    if (isIn) window.location.assign(back);
    return !isIn;
  }, false);
  return (
    <form action={submit} className={own["otherDoor"]}>
      {isRefused ? (
        <p role="alert" className={classes["bad"]}>
          {t("refused")}
        </p>
      ) : null}
      <SubmitButton>{t("signIn")}</SubmitButton>
    </form>
  );
}

async function signIn(): Promise<boolean> {
  try {
    const asked = await fetch("/api/session/passkey/options", { method: "POST" });
    if (!asked.ok) return false;
    const body = new FormData();
    body.set("answer", JSON.stringify(await startAuthentication({ optionsJSON: await asked.json() })));
    return (await fetch("/api/session/passkey", { method: "POST", body })).ok;
  } catch {
    // The person said no, or has no key for this place.
    return false;
  }
}
