"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ProfileFailure, postProfile, postProfileFile } from "#components/shared/post-profile.ts";
import { FailureText } from "./failure-text.tsx";
import classes from "./requirements.module.css";

/** Requirements to begin with. */
export type ReadyLine = { key: string; name: string };

type NewProfileProps = { reviewKey: string; template: string; ready: readonly ReadyLine[] };

/** Makes a profile: of an example, of a file, or of nothing. */
export function NewProfile({ reviewKey, template, ready }: NewProfileProps) {
  const t = useTranslations("requirements");
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ProfileFailure | null>(null);
  async function make(sending: ReturnType<typeof postProfile>) {
    setBusy(true);
    setFailure(null);
    const made = await sending;
    if (made.ok) return window.location.assign(`/reviews/${reviewKey}/requirements?profile=${made.id}`);
    setBusy(false);
    setFailure(made.failure);
  }
  const empty = { name: t("newName"), template, requirements: [] };
  return (
    <section aria-label={t("make")}>
      <div className={classes["tools"]}>
        <span>{t("make")}</span>
        {ready.map(({ key, name }) => (
          <button
            key={key}
            type="button"
            disabled={busy}
            onClick={() => make(postProfile(reviewKey, { kind: "ready", name: key }))}
          >
            {t("fromReady", { name })}
          </button>
        ))}
        <button
          type="button"
          disabled={busy}
          onClick={() => make(postProfile(reviewKey, { kind: "given", profile: empty }))}
        >
          {t("fromNothing")}
        </button>
        <label className={classes["file"]}>
          {t("fromFile")}{" "}
          <input
            type="file"
            accept=".yaml,.yml,.json,.xlsx,.ods"
            disabled={busy}
            onChange={async (event) => {
              const field = event.currentTarget;
              const file = field.files?.[0];
              if (file) await make(postProfileFile(reviewKey, file));
              // The same file may be chosen again after it was mended.
              field.value = "";
            }}
          />
        </label>
      </div>
      {failure ? <FailureText failure={failure} /> : null}
    </section>
  );
}
