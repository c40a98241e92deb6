"use client";

import { useTranslations } from "next-intl";
import type { DecidingQuestions as Questions } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import classes from "./judging-bar.module.css";

type DecidingQuestionsProps = {
  questions: Questions;
  /** In the order of the sheets. */
  names: readonly string[];
  items: readonly Item[];
  language: Language;
  onAsk: (question: { item: string; sheet: number }) => void;
};

// As many as one reads at a glance; where more are needed to be sure, the quickest way is shown instead.
const FEW = 3;

/** The open answers that decide, each the way to its cell. */
export function DecidingQuestions({ questions, names, items, language, onAsk }: DecidingQuestionsProps) {
  const t = useTranslations("judging.lead");
  const { surely, quickest } = questions;
  const few = surely && surely.length > 0 && surely.length <= FEW;
  const asked: { item: string; sheet: number; answer?: "pass" | "fail" }[] = few ? surely : (quickest ?? []);
  const nameOf = (key: string) => {
    const item = items.find((one) => one.key === key);
    return item ? `${item.number} ${item.path[language].at(-1) ?? ""}` : key;
  };
  if (asked.length === 0) return <span>{t("never")}</span>;
  return (
    <span className={classes["questions"]}>
      {t(few ? "surely" : "quickest", { count: asked.length })}{" "}
      <ul>
        {asked.map(({ item, sheet, answer }) => (
          <li key={`${item} ${sheet}`}>
            <button type="button" onClick={() => onAsk({ item, sheet })}>
              {names[sheet]} › {nameOf(item)}
            </button>
            {answer ? <small> {t(answer === "pass" ? "ifPass" : "ifFail")}</small> : null}
          </li>
        ))}
      </ul>
      {few || !surely ? null : <small> {t("sureCount", { count: surely.length })}</small>}
    </span>
  );
}
