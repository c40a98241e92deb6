"use client";

import { spotlight } from "@mantine/spotlight";
import { useTranslations } from "next-intl";
import classes from "./tools.module.css";

/** Opens the palette by mouse; Ctrl+K (⌘K) does the same. */
export function SearchButton() {
  const t = useTranslations("common.search");
  return (
    <button type="button" className={classes["search"]} onClick={() => spotlight.open()} aria-keyshortcuts="Control+K">
      <span>{t("button")}</span>
      <kbd>Ctrl K</kbd>
    </button>
  );
}
