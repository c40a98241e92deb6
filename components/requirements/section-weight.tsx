"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, useState } from "react";
import type { Requirement } from "#lib/domain/requirements.ts";
import type { Item } from "#lib/domain/template.ts";
import type { ProfileAction } from "./edit-profile.ts";
import classes from "./requirements.module.css";

type SectionWeightProps = {
  /** As the reader knows it. */
  name: string;
  /** Its items that are asked for, with what is asked. */
  asked: readonly { item: Item; requirement: Requirement }[];
  /** What became of the lead since the stored weights, in words; null: it is as it was. */
  turned: string | null;
  /** At which factors the lead changes, in words. */
  flips: readonly string[];
  dispatch: Dispatch<ProfileAction>;
};

type Held = { factor: number; base: ReadonlyMap<string, number> };

const MOST = 3;

/** One factor on the weights of a whole section: they move with it, and whether the lead turns is said beside it at once. */
export function SectionWeight({ name, asked, turned, flips, dispatch }: SectionWeightProps) {
  const t = useTranslations("requirements");
  const [held, setHeld] = useState<Held | null>(null);
  if (asked.length < 2) return null;
  const weights = new Map(asked.map(({ item, requirement }) => [item.key, requirement.weight ?? item.weight]));
  // Weights that somebody changed since are what is multiplied from then on.
  const isHeld = held !== null && asked.every(({ item }) => weights.get(item.key) === scaled(held, item.key));
  const factor = isHeld ? held.factor : 1;
  function weigh(next: number) {
    const moved = { factor: next, base: isHeld ? held.base : weights };
    setHeld(moved);
    dispatch({ kind: "weigh", weights: new Map([...weights.keys()].map((key) => [key, scaled(moved, key)])) });
  }
  return (
    <div className={classes["sectionWeight"]}>
      <label className={classes["weight"]}>
        {t("sectionWeight")}
        <input
          type="range"
          min={0}
          max={MOST}
          step={0.1}
          value={factor}
          aria-label={`${t("sectionWeight")}: ${name}`}
          onChange={(event) => weigh(event.currentTarget.valueAsNumber)}
        />
        <output>×{factor}</output>
      </label>
      {factor === 1 ? null : <span>{turned === null ? t("sameLead") : t("otherLead", { lead: turned })}</span>}
      {flips.map((flip) => (
        <small key={flip} className={classes["flip"]}>
          {flip}
        </small>
      ))}
    </div>
  );
}

// Two digits tell weights apart as far as anybody sets them.
function scaled({ factor, base }: Held, key: string): number {
  return Math.round((base.get(key) ?? 0) * factor * 100) / 100;
}
