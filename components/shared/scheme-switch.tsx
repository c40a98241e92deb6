"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { chooseScheme, shownScheme, watchScheme } from "./color-scheme.ts";
import classes from "./tools.module.css";

/** Light or dark: follows the system until it is pressed; pressed back to the system's own, it follows again. */
export function SchemeSwitch() {
  const t = useTranslations("common.scheme");
  const shown = useSyncExternalStore(watchScheme, shownScheme, () => "light");
  const label = shown === "dark" ? t("toLight") : t("toDark");
  return (
    <button
      type="button"
      className={classes["tool"]}
      onClick={() => chooseScheme(shown === "dark" ? "light" : "dark")}
      aria-label={label}
      title={label}
    >
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
      </svg>
    </button>
  );
}
