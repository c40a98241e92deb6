"use client";

import { spotlight } from "@mantine/spotlight";
import { useTranslations } from "next-intl";
import classes from "./tools.module.css";

const KEYS = "Ctrl K";

/** Opens the palette by mouse; Ctrl+K (⌘K) does the same. */
export function SearchButton() {
  const t = useTranslations("common.search");
  return (
    <button
      type="button"
      className={classes["search"]}
      onClick={() => spotlight.open()}
      // The name holds all that is seen (WCAG 2.5.3), also where a narrow screen hides the words.
      aria-label={`${t("button")} ${KEYS}`}
      aria-keyshortcuts="Control+K"
    >
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2zm3.7 8.7L14 14"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
      <span>{t("button")}</span>
      <kbd>{KEYS}</kbd>
    </button>
  );
}
