"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useRef, useState, useTransition } from "react";
import type { Item } from "#lib/domain/template.ts";
import { type Suggestion, SuggestionLine } from "./suggestion-line.tsx";
import classes from "./template-desk.module.css";

type Alias = { item: string; wording: string };

/** Keeps a wording from being suggested, or lets it be suggested again. Stored at once. */
export type RefuseAlias = (alias: Alias & { refused: boolean }) => Promise<void>;

type SuggestionListProps = {
  items: readonly Item[];
  suggestions: readonly Suggestion[];
  onAccept: (alias: Alias) => void;
  onRefuse: RefuseAlias;
};

/** Wordings from people's decisions, to be taken into the list one by one, or not; and those that nobody wants. */
export function SuggestionList({ items, suggestions, onAccept, onRefuse }: SuggestionListProps) {
  const t = useTranslations("templates.suggestions");
  const [isShown, setShown] = useState(false);
  const [isStoring, startStoring] = useTransition();
  const known = suggestions.filter(({ item, wording }) => isOpen(items, { item, wording }));
  const open = known.filter(({ refused }) => !refused);
  const refused = known.filter((one) => one.refused);
  // The line that was pressed goes away: the focus must not go with it.
  const section = useRef<HTMLElement>(null);
  function accept({ item, wording }: Suggestion): void {
    section.current?.focus({ preventScroll: true });
    onAccept({ item, wording });
  }
  function refuse({ item, wording }: Suggestion, wanted: boolean): void {
    section.current?.focus({ preventScroll: true });
    startStoring(() => onRefuse({ item, wording, refused: wanted }));
  }

  return (
    <section id="suggestions" ref={section} tabIndex={-1}>
      <h2>{t("title", { count: open.length })}</h2>
      <p className={classes["hint"]}>{t(open.length > 0 ? "lead" : "none")}</p>
      <ul className={classes["suggestions"]}>
        {open.map((one) => (
          <SuggestionLine key={`${one.item} ${one.wording}`} items={items} suggestion={one}>
            <Button size="xs" variant="default" onClick={() => accept(one)}>
              {t("accept")}
            </Button>
            <Button size="xs" variant="subtle" disabled={isStoring} onClick={() => refuse(one, true)}>
              {t("refuse")}
            </Button>
          </SuggestionLine>
        ))}
      </ul>
      {refused.length > 0 ? (
        <Button size="xs" variant="subtle" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t("refused", { count: refused.length })}
        </Button>
      ) : null}
      {isShown ? (
        <ul className={classes["suggestions"]}>
          {refused.map((one) => (
            <SuggestionLine key={`${one.item} ${one.wording}`} items={items} suggestion={one}>
              <Button size="xs" variant="default" disabled={isStoring} onClick={() => refuse(one, false)}>
                {t("again")}
              </Button>
            </SuggestionLine>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** How many wordings wait for a person, in the draft as it stands. */
export function countSuggestions(items: readonly Item[], suggestions: readonly Suggestion[]): number {
  return suggestions.filter((one) => !one.refused && isOpen(items, one)).length;
}

function isOpen(items: readonly Item[], { item, wording }: Alias): boolean {
  return items.find(({ key }) => key === item)?.aliases.includes(wording) === false;
}
