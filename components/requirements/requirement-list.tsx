"use client";

import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { sheetName } from "#components/shared/sheet-name.ts";
import { useLeadText } from "#components/shared/use-lead-text.ts";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import type { Marks, WeightFlip } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { Item } from "#lib/domain/template.ts";
import type { StatedFact } from "./condition-from-fact.ts";
import type { ProfileAction } from "./edit-profile.ts";
import { RequirementRow } from "./requirement-row.tsx";
import classes from "./requirements.module.css";
import { SectionWeight } from "./section-weight.tsx";

type RequirementListProps = {
  draft: RequirementProfile;
  items: readonly Item[];
  offered: Readonly<Record<string, readonly StatedFact[]>>;
  language: Language;
  dispatch: Dispatch<ProfileAction>;
  flips: readonly WeightFlip[];
  /** Of the judgement: what the flips of sections count in. */
  sections: readonly { ja: string; en: string }[];
  /** Who leads now where that is not as it was stored. */
  turned: Pick<Marks, "sheets" | "lead"> | null;
  names: readonly ComparedSheet[];
};

/** Every item of the list by section, with what is asked of it. */
export function RequirementList(props: RequirementListProps) {
  const { draft, items, offered, language, dispatch, flips, sections, turned, names } = props;
  const t = useTranslations("requirements");
  const leadText = useLeadText(names.map(sheetName));
  const asked = new Map(draft.requirements.map((requirement) => [requirement.item, requirement]));
  const parts = Map.groupBy(items, ({ path }) => (path[language].length > 1 ? (path[language][0] ?? "") : ""));
  const flipsOf = (item: string) =>
    flips.flatMap(({ of, at, current, after }) =>
      of.kind === "item" && of.item === item
        ? [
            t(at > current ? "flipAbove" : "flipBelow", {
              at: Math.round(at * 100) / 100,
              lead: leadText({ lead: after }),
            }),
          ]
        : [],
    );
  const flipsOfSection = (name: string) =>
    flips.flatMap(({ of, at, after }) =>
      of.kind === "section" && name !== "" && sections[of.section]?.[language] === name
        ? [
            t(at > 1 ? "sectionFlipAbove" : "sectionFlipBelow", {
              at: Math.round(at * 100) / 100,
              lead: leadText({ lead: after }),
            }),
          ]
        : [],
    );
  return (
    <>
      {[...parts].map(([section, own]) => (
        <section key={section} aria-label={section || t("unsectioned")}>
          <h2>
            {section || t("unsectioned")}{" "}
            <small>{t("askedOf", { asked: own.filter(({ key }) => asked.has(key)).length, items: own.length })}</small>
          </h2>
          <SectionWeight
            name={section || t("unsectioned")}
            asked={own.flatMap((item) => {
              const requirement = asked.get(item.key);
              return requirement ? [{ item, requirement }] : [];
            })}
            turned={turned && leadText(turned)}
            flips={flipsOfSection(section)}
            dispatch={dispatch}
          />
          <ul className={classes["items"]}>
            {own.map((item) => (
              <RequirementRow
                key={item.key}
                item={item}
                requirement={asked.get(item.key) ?? null}
                offered={offered[item.key] ?? []}
                flips={flipsOf(item.key)}
                language={language}
                dispatch={dispatch}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
