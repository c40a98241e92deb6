"use client";

import { useTranslations } from "next-intl";
import { sheetName } from "#components/shared/sheet-name.ts";
import { useConditionText } from "#components/shared/use-condition-text.ts";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import type { NeededChange } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import classes from "./requirements.module.css";

type ChangesNeededProps = {
  sheets: readonly ComparedSheet[];
  items: readonly Item[];
  language: Language;
  /** Per sheet. */
  changes: readonly (readonly NeededChange[])[];
};

/** What each service that does not surely pass would need for it: the fewest clauses that would have to come out otherwise. */
export function ChangesNeeded({ sheets, items, language, changes }: ChangesNeededProps) {
  const t = useTranslations("requirements");
  const because = useTranslations("judging.because");
  const conditionText = useConditionText();
  const names = new Map(items.map(({ key, number, path }) => [key, `${number} ${path[language].at(-1) ?? ""}`]));
  const lacking = sheets.flatMap((sheet, index) => {
    const needed = changes[index] ?? [];
    return needed.length > 0 ? [{ sheet, needed }] : [];
  });
  return (
    <section aria-label={t("needed")}>
      <h2>{t("needed")}</h2>
      {lacking.length === 0 ? <p className={classes["hint"]}>{t("neededNone")}</p> : null}
      {lacking.map(({ sheet, needed }) => (
        <div key={sheet.id}>
          <h3>{sheetName(sheet)}</h3>
          <ul className={classes["needed"]}>
            {needed.map(({ item, findings }) => (
              <li key={item}>
                <b>{names.get(item) ?? item}</b>
                {findings.map(({ clause, reason }) => (
                  <span key={`${JSON.stringify(clause)} ${reason}`}>
                    {clause ? conditionText(clause) : t("otherVerdict")}{" "}
                    <small className={classes["reason"]}>({because(reason)})</small>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
