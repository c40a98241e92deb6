"use client";

import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useTranslations } from "next-intl";
import classes from "./tools.module.css";

/** Light or dark: follows the system until it is pressed; pressed back to the system's own, it follows again. */
export function SchemeSwitch() {
  const t = useTranslations("common.scheme");
  const { setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme("light");
  function change() {
    const next = shown === "dark" ? "light" : "dark";
    const system = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    setColorScheme(next === system ? "auto" : next);
  }
  const label = shown === "dark" ? t("toLight") : t("toDark");
  return (
    <button type="button" className={classes["tool"]} onClick={change} aria-label={label} title={label}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
      </svg>
    </button>
  );
}
