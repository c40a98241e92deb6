"use client";

import { useTranslations } from "next-intl";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import { useItemNames } from "../item/use-item-names.ts";
import classes from "./placement-news.module.css";
import type { Said } from "./post-decisions.ts";
import type { Clash } from "./use-placements.ts";

type PlacementClashProps = {
  clash: Clash;
  items: readonly Item[];
  language: Language;
  /** Whether the keys K and M work here. */
  hasKeys: boolean;
  onSettle: (whose: "mine" | "theirs") => void;
};

/** Somebody else decided about the row meanwhile: what they said, what one said oneself, and the choice. */
export function PlacementClash({ clash, items, language, hasKeys, onSettle }: PlacementClashProps) {
  const t = useTranslations("comparison.place.clash");
  const nameOf = useItemNames(items, language);
  const say = (said: Said) => (said === null ? t("nothing") : nameOf(said));
  return (
    <div role="alert" className={classes["clash"]}>
      <p>
        <b>{t("title")}</b> {t("theirs", { items: say(clash.theirs) })}
        <br />
        {t("mine", { items: say(clash.mine) })}
      </p>
      <button type="button" onClick={() => onSettle("theirs")} aria-keyshortcuts={hasKeys ? "K" : undefined}>
        {t("keep")} {hasKeys ? <kbd>K</kbd> : null}
      </button>
      <button type="button" onClick={() => onSettle("mine")} aria-keyshortcuts={hasKeys ? "M" : undefined}>
        {t("insist")} {hasKeys ? <kbd>M</kbd> : null}
      </button>
    </div>
  );
}
