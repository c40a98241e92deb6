"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useId, useState } from "react";
import { SmallButton } from "#components/ui/small-button.tsx";
import { opinions } from "#lib/domain/opinions.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import classes from "./work.module.css";

type SettleFormProps = {
  chosen: Verdict["opinion"] | null;
  busy: boolean;
  reasonRef: RefObject<HTMLTextAreaElement | null>;
  /** Escape in the reason. */
  onLeave: () => void;
  onChoose: (opinion: Verdict["opinion"]) => void;
  onSettle: (verdict: Verdict) => void;
};

/** What comes of two different words: an opinion, and why. What is missing is said, and nothing typed is lost. */
export function SettleForm({ chosen, busy, reasonRef, onLeave, onChoose, onSettle }: SettleFormProps) {
  const t = useTranslations("work.second");
  const verdict = useTranslations("judging.verdict");
  const name = useId();
  const [reason, setReason] = useState("");
  const [lacks, setLacks] = useState<"opinion" | "reason" | null>(null);
  function send() {
    const missing = chosen === null ? "opinion" : reason.trim() === "" ? "reason" : null;
    setLacks(missing);
    if (chosen === null || missing) return reasonRef.current?.focus();
    onSettle({ opinion: chosen, reason: reason.trim() });
  }
  return (
    <form
      className={classes["settle"]}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset>
        <legend>{t("consensus")}</legend>
        {opinions.map((opinion, index) => (
          <label key={opinion}>
            <input type="radio" name={name} checked={chosen === opinion} onChange={() => onChoose(opinion)} />{" "}
            <kbd>{index + 1}</kbd> {verdict(opinion)}
          </label>
        ))}
      </fieldset>
      <label>
        {t("reason")} <kbd>R</kbd> <small>{t("reasonHint")}</small>
        <textarea
          ref={reasonRef}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
            if (event.key === "Escape") onLeave();
          }}
        />
      </label>
      {lacks ? <p role="alert">{t(`lacks.${lacks}`)}</p> : null}
      <SmallButton type="submit" idle={busy}>
        {t("settle")}
      </SmallButton>
    </form>
  );
}
