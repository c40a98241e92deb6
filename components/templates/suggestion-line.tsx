"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { useLanguage } from "#components/shared/use-language.ts";
import type { Item } from "#lib/domain/template.ts";
import classes from "./template-desk.module.css";

/** A wording that people put at an item, and that the list does not know yet. `refused`: somebody does not want it there. */
export type Suggestion = { item: string; wording: string; sheets: number; refused: boolean };

type SuggestionLineProps = { items: readonly Item[]; suggestion: Suggestion; children: ReactNode };

/** One wording, the item that people put it at, and what can be done with it. */
export function SuggestionLine({ items, suggestion: { item, wording, sheets }, children }: SuggestionLineProps) {
  const t = useTranslations("templates.suggestions");
  const language = useLanguage();
  const target = items.find(({ key }) => key === item);
  const id = useId();
  return (
    <li>
      <span id={id}>
        <q>{wording}</q> → <b>{[target?.number, target?.path[language].at(-1)].join(" ")}</b>{" "}
        <span className={classes["hint"]}>{t("sheets", { count: sheets })}</span>
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that belong to the wording before them; a fieldset would be one form per line */}
      <span role="group" aria-labelledby={id} className={classes["choices"]}>
        {children}
      </span>
    </li>
  );
}
