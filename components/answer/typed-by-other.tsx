"use client";

import { useTranslations } from "next-intl";
import { SmallButton } from "#components/ui/small-button.tsx";
import classes from "./answer.module.css";
import type { Typed } from "./use-typed.ts";

type TypedByOtherProps = { theirs: Typed; onChoose: (whose: "mine" | "theirs") => void };

/** What somebody else typed at the same question meanwhile: it is stored, and stays until whoever looks chooses. */
export function TypedByOther({ theirs, onChoose }: TypedByOtherProps) {
  const t = useTranslations("answer.theirs");
  return (
    <section aria-label={t("title")} className={classes["beside"]}>
      <p>
        <b>{t("title")}</b>
      </p>
      <p className={classes["fixed"]}>{[theirs.answer, theirs.remarks].filter(Boolean).join("\n") || t("nothing")}</p>
      <SmallButton onClick={() => onChoose("theirs")}>{t("keep")}</SmallButton>{" "}
      <SmallButton onClick={() => onChoose("mine")}>{t("mine")}</SmallButton>
    </section>
  );
}
