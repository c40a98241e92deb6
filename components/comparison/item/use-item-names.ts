"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";

/** Says some items by number and short name, "8 Backup + 10 Recovery"; none: that no item is meant. */
export function useItemNames(items: readonly Item[], language: Language): (keys: readonly string[]) => string {
  const t = useTranslations("comparison.place");
  const names = useMemo(
    () => new Map(items.map(({ key, number, path }) => [key, `${number} ${path[language].at(-1) ?? ""}`])),
    [items, language],
  );
  return (keys) => (keys.length === 0 ? t("noItem") : keys.map((key) => names.get(key) ?? key).join(" + "));
}
