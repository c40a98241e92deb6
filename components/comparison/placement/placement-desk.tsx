"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import { ItemFinder } from "#components/shared/item-finder.tsx";
import type { Language } from "#lib/domain/language.ts";
import type { RowPlacement } from "#lib/domain/placement.ts";
import type { Item } from "#lib/domain/template.ts";
import { useItemNames } from "../item/use-item-names.ts";
import { type PlacementChoice, placementChoices, sameItems } from "./placement-choices.ts";
import classes from "./placement-desk.module.css";

type PlacementDeskProps = {
  /** The item in question; null where the row stands at none. */
  item: Item | null;
  items: readonly Item[];
  found: RowPlacement;
  /** What a person decided; null: nobody did. */
  decided: readonly string[] | null;
  language: Language;
  busy: boolean;
  /** Item keys that the helper outside suggests. */
  suggested: readonly string[];
  /** Whether the key A accepts here. */
  hasKey: boolean;
  onDecide: (items: readonly string[]) => void;
};

/** The choices for a row: as computed, an alternative, any other item, none. */
export function PlacementDesk(props: PlacementDeskProps) {
  const { item, items, found, decided, language, busy, suggested, hasKey, onDecide } = props;
  const t = useTranslations("comparison.place");
  const format = useFormatter();
  const nameOf = useItemNames(items, language);
  const [finding, setFinding] = useState(false);
  const choices = useMemo(
    () => placementChoices(found, { here: item?.key ?? null, known: new Set(items.map(({ key }) => key)) }),
    [found, item, items],
  );
  const isDecided = (keys: readonly string[]) => decided !== null && sameItems(decided, keys);
  const verb: Record<PlacementChoice["kind"], string> = {
    accept: item ? t("accept") : t("other"),
    only: t("only"),
    other: t("other"),
  };
  return (
    <fieldset className={classes["choices"]} aria-label={t("choices")} aria-busy={busy}>
      {choices.map(({ kind, items: keys, confidence, reasons }) => (
        <ChoiceButton
          key={`${kind} ${keys.join(" ")}`}
          first={kind === "accept"}
          pressed={isDecided(keys)}
          hint={kind === "accept" && hasKey ? "A" : ""}
          share={format.number(confidence, { style: "percent", maximumFractionDigits: 0 })}
          onClick={() => onDecide(keys)}
        >
          <span className={classes["verb"]}>{verb[kind]}</span> <b>{nameOf(keys)}</b>
          <Reasons reasons={reasons} />
        </ChoiceButton>
      ))}
      {suggested.map((key) => (
        <ChoiceButton key={`helper ${key}`} pressed={isDecided([key])} onClick={() => onDecide([key])}>
          <span className={classes["verb"]}>{t("byHelper")}</span> <b>{nameOf([key])}</b>
        </ChoiceButton>
      ))}
      <ChoiceButton pressed={false} expanded={finding} onClick={() => setFinding(!finding)}>
        {t("find")}
      </ChoiceButton>
      <ChoiceButton pressed={isDecided([])} onClick={() => onDecide([])}>
        {t("none")}
      </ChoiceButton>
      {finding ? (
        <ItemFinder
          items={items}
          label={t("findLabel")}
          nothing={t("findNothing")}
          onChoose={(key) => {
            setFinding(false);
            onDecide([key]);
          }}
          onClose={() => setFinding(false)}
        />
      ) : null}
    </fieldset>
  );
}

function Reasons({ reasons }: { reasons: readonly string[] }) {
  const t = useTranslations("comparison.place");
  if (reasons.length === 0) return null;
  return (
    <span className={classes["why"]}>
      {t("because")}{" "}
      {reasons.map((reason) => (
        <mark key={reason}>{reason}</mark>
      ))}
    </span>
  );
}

type ChoiceButtonProps = {
  first?: boolean;
  pressed: boolean;
  expanded?: boolean;
  hint?: string;
  share?: string;
  onClick: () => void;
  children: ReactNode;
};

function ChoiceButton({ first = false, pressed, expanded, hint, share, onClick, children }: ChoiceButtonProps) {
  return (
    <button
      type="button"
      className={classes["choice"]}
      data-first={first || undefined}
      aria-pressed={expanded === undefined ? pressed : undefined}
      aria-expanded={expanded}
      aria-keyshortcuts={hint || undefined}
      onClick={onClick}
    >
      <span className={classes["what"]}>{children}</span>
      {share ? <span className={classes["share"]}>{share}</span> : null}
      {hint ? <kbd>{hint}</kbd> : null}
    </button>
  );
}
