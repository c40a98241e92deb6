"use client";

import { useTranslations } from "next-intl";
import { type Dispatch, memo } from "react";
import { useConditionText } from "#components/shared/use-condition-text.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Requirement } from "#lib/domain/requirements.ts";
import type { Item } from "#lib/domain/template.ts";
import { ConditionEditor } from "./condition-editor.tsx";
import type { StatedFact } from "./condition-from-fact.ts";
import type { ProfileAction, RequirementPatch } from "./edit-profile.ts";
import classes from "./requirements.module.css";

type RequirementRowProps = {
  item: Item;
  /** Null: the item is not asked for. */
  requirement: Requirement | null;
  offered: readonly StatedFact[];
  /** At which weights the lead changes, in words. */
  flips: readonly string[];
  language: Language;
  dispatch: Dispatch<ProfileAction>;
};

const MOST_WEIGHT = 5;

/** One item: whether it is asked for, must or weight, and what counts as good. */
export const RequirementRow = memo(function RequirementRow(props: RequirementRowProps) {
  const { item, requirement, offered, flips, language, dispatch } = props;
  const t = useTranslations("requirements");
  const conditionText = useConditionText();
  const name = `${item.number} ${item.path[language].at(-1) ?? ""}`;
  const change = (patch: RequirementPatch) => dispatch({ kind: "change", item: item.key, patch });
  return (
    <li data-asked={requirement !== null || undefined}>
      <label className={classes["ask"]}>
        <input
          type="checkbox"
          checked={requirement !== null}
          onChange={(event) => dispatch({ kind: "ask", item: item.key, on: event.currentTarget.checked })}
        />{" "}
        <b>{name}</b> <span className={classes["question"]}>{item.question[language]}</span>
      </label>
      {requirement ? (
        <div className={classes["asked"]}>
          <label>
            <input
              type="checkbox"
              checked={requirement.must}
              aria-label={`${t("must")}: ${name}`}
              onChange={(event) => change({ must: event.currentTarget.checked })}
            />{" "}
            {t("must")}
          </label>
          <label className={classes["weight"]}>
            {t("weight")}
            <input
              type="range"
              min={0}
              max={Math.max(MOST_WEIGHT, requirement.weight ?? item.weight)}
              step={0.1}
              value={requirement.weight ?? item.weight}
              aria-label={`${t("weight")}: ${name}`}
              onChange={(event) => change({ weight: event.currentTarget.valueAsNumber })}
            />
            <output>{requirement.weight ?? item.weight}</output>
          </label>
          <details className={classes["condition"]}>
            <summary aria-label={`${name}: ${conditionText(requirement.accept)}`}>
              {conditionText(requirement.accept)}
            </summary>
            <ConditionEditor
              condition={requirement.accept}
              offered={offered}
              depth={0}
              onChange={(accept) => change({ accept })}
            />
          </details>
          {flips.map((flip) => (
            <small key={flip} className={classes["flip"]}>
              {flip}
            </small>
          ))}
        </div>
      ) : null}
    </li>
  );
});
