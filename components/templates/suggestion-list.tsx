"use client";

import { Button } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { languageSchema } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import classes from "./template-desk.module.css";

/** A wording that people put at an item, and that the list does not know yet. */
export type Suggestion = { item: string; wording: string; sheets: number };

type SuggestionListProps = {
  items: readonly Item[];
  suggestions: readonly Suggestion[];
  onAccept: (suggestion: { item: string; wording: string }) => void;
};

/** Wordings from people's decisions, to be taken into the list one by one. */
export function SuggestionList({ items, suggestions, onAccept }: SuggestionListProps) {
  const t = useTranslations("templates.suggestions");
  const language = languageSchema.parse(useLocale());
  const itemOf = (key: string) => items.find((item) => item.key === key);
  const open = suggestions.filter(({ item, wording }) => itemOf(item)?.aliases.includes(wording) === false);
  return (
    <section>
      <h2>{t("title", { count: open.length })}</h2>
      <p className={classes["hint"]}>{t(open.length > 0 ? "lead" : "none")}</p>
      <ul className={classes["suggestions"]}>
        {open.map(({ item, wording, sheets }) => (
          <li key={`${item} ${wording}`}>
            <span>
              <q>{wording}</q> → <b>{[itemOf(item)?.number, itemOf(item)?.path[language].at(-1)].join(" ")}</b>{" "}
              <span className={classes["hint"]}>{t("sheets", { count: sheets })}</span>
            </span>
            <Button
              size="xs"
              variant="default"
              aria-label={`${t("accept")}: ${wording}`}
              onClick={() => onAccept({ item, wording })}
            >
              {t("accept")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
