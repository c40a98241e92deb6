"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, useId } from "react";
import { SmallButton } from "#components/ui/small-button.tsx";
import { opinions } from "#lib/domain/opinions.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { BlindNote } from "./blind-note.tsx";
import { focusDetails } from "./focus-details.ts";
import type { Verdicts } from "./use-verdicts.ts";
import classes from "./verdict-form.module.css";

/** A person's verdict on the open cell, with its reason. It overrules what was read as soon as it is stored. */
export function VerdictForm({ verdicts, reviewKey }: { verdicts: Verdicts; reviewKey: string }) {
  const t = useTranslations("judging.verdict");
  const { current, failure, clash, draft, busy } = verdicts;
  const name = useId();
  const said = (verdict: Verdict) =>
    t("clash", { opinion: t(verdict.opinion), reason: verdict.reason || t("noReason") });
  const choose = (whose: "mine" | "theirs") => (event: MouseEvent<HTMLElement>) => {
    focusDetails(event.currentTarget);
    verdicts.settle(whose);
  };
  return (
    <fieldset className={classes["verdict"]} aria-busy={busy}>
      <legend>{t("title")}</legend>
      {verdicts.blind ? <BlindNote blind={verdicts.blind} reviewKey={reviewKey} /> : null}
      <div className={classes["opinions"]}>
        {opinions.map((opinion, index) => (
          <label key={opinion} data-on={current?.opinion === opinion || undefined} data-opinion={opinion}>
            <input
              type="radio"
              name={name}
              checked={current?.opinion === opinion}
              onChange={() => verdicts.say(opinion)}
              onClick={() => {
                if (current?.stale && current.opinion === opinion) verdicts.say(opinion);
              }}
            />
            <kbd>{index + 1}</kbd> {t(opinion)}
          </label>
        ))}
      </div>
      {current?.stale ? <p role="status">{t("stale")}</p> : null}
      <label className={classes["reason"]}>
        <span>
          {t("reason")} <kbd>R</kbd> <small>{t("reasonHint")}</small>
        </span>
        <textarea
          ref={verdicts.reasonRef}
          rows={2}
          maxLength={2000}
          value={draft ?? current?.reason ?? ""}
          onChange={(event) => verdicts.onDraft(event.currentTarget.value)}
          onBlur={verdicts.keepReason}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            const leaves = event.key === "Escape" || (event.key === "Enter" && !event.shiftKey);
            if (!leaves) return;
            // Escape closes the details elsewhere; here it goes back to them, with what was typed.
            event.preventDefault();
            event.stopPropagation();
            focusDetails(event.currentTarget);
          }}
        />
      </label>
      {current ? (
        <SmallButton
          onClick={(event) => {
            focusDetails(event.currentTarget);
            verdicts.say(null);
          }}
        >
          {t("takeBack")} <kbd>0</kbd>
        </SmallButton>
      ) : null}
      {failure ? (
        <p role="alert" className={classes["failure"]}>
          {t(`failure.${failure}`)}
        </p>
      ) : null}
      {clash ? (
        <div role="alert" className={classes["failure"]}>
          <p>{clash.theirs ? said(clash.theirs) : t("clashNone")}</p>
          <SmallButton onClick={choose("theirs")}>{t("keep")}</SmallButton>{" "}
          <SmallButton onClick={choose("mine")}>
            {clash.mine ? t("mine", { opinion: t(clash.mine.opinion) }) : t("takeBack")}
          </SmallButton>
        </div>
      ) : null}
    </fieldset>
  );
}
