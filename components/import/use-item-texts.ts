import { useLocale } from "next-intl";
import { useMemo } from "react";
import type { Template } from "#lib/domain/template.ts";
import { type ItemText, itemTexts } from "./item-text.ts";

/** The template's items in the language of the page. */
export function useItemTexts(template: Template): (key: string) => ItemText {
  const locale = useLocale();
  return useMemo(() => itemTexts(template, locale === "ja" ? "ja" : "en"), [template, locale]);
}
