"use client";

import { useTranslations } from "next-intl";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import { useItemNames } from "../item/use-item-names.ts";
import { PlacementClash } from "./placement-clash.tsx";
import classes from "./placement-news.module.css";
import type { Placements } from "./use-placements.ts";

type PlacementNewsProps = {
  placements: Placements;
  items: readonly Item[];
  language: Language;
  onUndo: () => void;
  onSettle: (whose: "mine" | "theirs") => void;
  /** Goes to the next doubtful cell; null where there is none to go to. */
  onNext: (() => void) | null;
};

/** What became of the last decision, and the way back. */
export function PlacementNews({ placements, items, language, onUndo, onSettle, onNext }: PlacementNewsProps) {
  const t = useTranslations("comparison.place");
  const nameOf = useItemNames(items, language);
  const { failure, clash, last } = placements;
  if (clash) return <PlacementClash {...{ clash, items, language, onSettle }} hasKeys={onNext !== null} />;
  if (failure) {
    return (
      <p role="alert" className={classes["failure"]}>
        {t(`failure.${failure}`)}
      </p>
    );
  }
  if (!last) return null;
  return (
    <p className={classes["news"]}>
      <span>
        <span aria-hidden="true">✓ </span>
        {t("done", { items: nameOf(last.items) })}
      </span>
      <button type="button" onClick={onUndo} aria-keyshortcuts={onNext ? "U" : undefined}>
        {t("undo")} {onNext ? <kbd>U</kbd> : null}
      </button>
      {onNext ? (
        <button type="button" onClick={onNext} aria-keyshortcuts="N">
          {t("next")} <kbd>N</kbd>
        </button>
      ) : null}
    </p>
  );
}
