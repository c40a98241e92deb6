"use client";

import { useTranslations } from "next-intl";
import { SmallButton } from "#components/ui/small-button.tsx";
import { focusDetails } from "./focus-details.ts";
import type { Verdicts } from "./use-verdicts.ts";
import classes from "./verdict-form.module.css";

/** Others judged first at answers from which one has gone on: how many, and the way to the first. */
export function ClashElsewhere({ count, open }: Verdicts["elsewhere"]) {
  const t = useTranslations("judging.verdict");
  if (count === 0) return null;
  return (
    <div role="alert" className={classes["failure"]}>
      <p>{t("clashElsewhere", { count })}</p>
      <SmallButton
        onClick={(event) => {
          focusDetails(event.currentTarget);
          open();
        }}
      >
        {t("openClash")}
      </SmallButton>
    </div>
  );
}
