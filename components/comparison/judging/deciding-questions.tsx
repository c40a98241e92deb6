"use client";

import { useTranslations } from "next-intl";
import type { GridQuestions } from "#lib/domain/judged-grid.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import classes from "./judging-bar.module.css";

type DecidingQuestionsProps = {
  questions: GridQuestions;
  /** In the order of the sheets. */
  names: readonly string[];
  items: readonly Item[];
  language: Language;
  onAsk: (question: { item: string; sheet: number }) => void;
};

/** The open answers that decide, each the way to its cell. */
export function DecidingQuestions({ questions, names, items, language, onAsk }: DecidingQuestionsProps) {
  const t = useTranslations("judging.lead");
  const { count, few, quickest } = questions;
  const isSure = few.length > 0;
  const asked: { item: string; sheet: number; answer?: "pass" | "fail" }[] = isSure ? few : (quickest ?? []);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const nameOf = (key: string) => {
    const item = byKey.get(key);
    return item ? `${item.number} ${item.path[language].at(-1) ?? ""}` : key;
  };
  if (asked.length === 0) return <span>{t("never")}</span>;
  return (
    <span className={classes["questions"]}>
      {t(isSure ? "surely" : "quickest", { count: asked.length })}{" "}
      <ul>
        {asked.map(({ item, sheet, answer }) => (
          <li key={`${item} ${sheet}`}>
            <button type="button" title={byKey.get(item)?.question[language]} onClick={() => onAsk({ item, sheet })}>
              {names[sheet]} › {nameOf(item)}
            </button>
            {answer ? <small> {t(answer === "pass" ? "ifPass" : "ifFail")}</small> : null}
          </li>
        ))}
      </ul>
      {isSure || count === null ? null : <small>{t("sureCount", { count })}</small>}
    </span>
  );
}
