"use client";

import { useTranslations } from "next-intl";
import { SmallButton } from "#components/ui/small-button.tsx";
import classes from "./answer.module.css";
import type { Typed } from "./use-typed.ts";

type UnsentTextProps = { text: Typed; onDismiss: () => void };

/** What was typed here and not saved before the question was handed in: to be copied, until it is put aside. */
export function UnsentText({ text, onDismiss }: UnsentTextProps) {
  const t = useTranslations("answer.unsent");
  return (
    <section aria-label={t("title")} className={classes["beside"]}>
      <p>
        <b>{t("title")}</b> <small>{t("hint")}</small>
      </p>
      <p className={classes["fixed"]}>{[text.answer, text.remarks].filter(Boolean).join("\n")}</p>
      <SmallButton onClick={onDismiss}>{t("dismiss")}</SmallButton>
    </section>
  );
}
