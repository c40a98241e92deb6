"use client";

import { useTranslations } from "next-intl";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import classes from "./placement-question.module.css";

type PlacementQuestionProps = {
  answer: ItemAnswer;
  /** The vendor's own headings above the row. */
  path: readonly string[];
  item: Item;
  language: Language;
  sheetLanguage: string;
};

/** Does this row answer this item? Both questions side by side, each in its own words, and how the one stands to the other. */
export function PlacementQuestion({ answer, path, item, language, sheetLanguage }: PlacementQuestionProps) {
  const t = useTranslations("comparison.place");
  return (
    <>
      <h3 className={classes["title"]}>{t("question")}</h3>
      <dl className={classes["pair"]}>
        <div>
          <dt>{t("row")}</dt>
          <dd lang={sheetLanguage || undefined}>
            {path.length > 0 ? <span className={classes["path"]}>{path.join(" › ")}</span> : null}
            {[answer.number, answer.question].filter(Boolean).join(" ")}
          </dd>
        </div>
        <div>
          <dt>{t("item")}</dt>
          <dd>
            <span className={classes["path"]}>{item.path[language].join(" › ")}</span>
            {item.number} {item.question[language]}
          </dd>
        </div>
      </dl>
      <p className={classes["relation"]}>{t(`relation.${answer.relation}`)}</p>
    </>
  );
}
