"use client";

import { useTranslations } from "next-intl";
import { SmallButton } from "#components/ui/small-button.tsx";
import classes from "./helper-note.module.css";
import type { HelperTools } from "./use-helper.ts";

/** Says that a helper outside is on, where it stands and what is sent to it, and asks it when a person wants that. */
export function HelperNote({ helper }: { helper: HelperTools }) {
  const t = useTranslations("comparison.helper");
  const { host, isAsking, failure, asked, suggested } = helper;
  return (
    <div className={classes["note"]}>
      <p>
        <b>{t("on", { host })}</b> {t("sent")}
      </p>
      <SmallButton idle={isAsking} aria-busy={isAsking} onClick={() => void helper.ask()}>
        {t("ask")}
      </SmallButton>{" "}
      <span role="status">
        {failure || asked === null ? "" : t("answered", { asked, count: Object.keys(suggested).length })}
      </span>
      {failure ? <p role="alert">{t(`failure.${failure.code}`, { detail: failure.detail })}</p> : null}
    </div>
  );
}
