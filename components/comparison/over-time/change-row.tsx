import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatusSign } from "#components/shared/status-sign.tsx";
import type { ComparedSheet, ComparisonCell } from "#lib/domain/comparison.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import type { FactChange, ItemChange } from "#lib/domain/version-comparison.ts";
import { DifferenceText } from "../cell/difference-text.tsx";
import { type GridWords, useGridWords } from "../words/use-grid-words.ts";
import classes from "./service-screen.module.css";

type ChangeRowProps = {
  change: ItemChange;
  item: Item;
  language: Language;
  before: ComparedSheet;
  after: ComparedSheet;
  /** As two forms of one time: what differs cannot both be so. Over time, it may. */
  asForms: boolean;
  /** Where to go on from here. */
  children: ReactNode;
};

const textOf = ({ answers }: ComparisonCell): string => answers.map(({ text }) => text).join("\n");

/** What became of one item's answer: in a word, in facts, and word by word. */
export function ChangeRow({ change, item, language, before, after, asForms, children }: ChangeRowProps) {
  const t = useTranslations("comparison.service");
  const words = useGridWords();
  const sides = [
    { which: "before", sheet: before, cell: change.before, base: null },
    { which: "after", sheet: after, cell: change.after, base: textOf(change.before) },
  ] as const;
  return (
    <section aria-label={item.path[language].at(-1)} className={classes["change"]}>
      <div>
        <h2>
          <span className={classes["number"]}>{item.number}</span> {item.path[language].at(-1)}
        </h2>
        <p className={classes["drift"]} data-drift={change.drift}>
          {t(`drift.${change.drift}`)}
          {asForms && change.contradicts ? ` · ${t("contradicts")}` : ""}
        </p>
        <ul className={classes["facts"]}>
          {change.facts.map((fact) => (
            <li key={JSON.stringify(fact)}>
              {sayFact(fact, { words, nothing: t("nothing"), drift: t(`drift.${fact.drift}`) })}
            </li>
          ))}
        </ul>
        <p className={classes["links"]}>{children}</p>
      </div>
      {sides.map(({ which, sheet, cell, base }) => (
        <div key={which} className={classes["side"]}>
          <p className={classes["which"]}>{t(which)}</p>
          <StatusSign status={cell.status} word={words.status(cell.status)} />
          <p className={classes["text"]} lang={sheet.language || undefined}>
            {base === null || cell.answers.length === 0 ? (
              textOf(cell) || words.cell("blank")
            ) : (
              <DifferenceText text={textOf(cell)} base={base} language={sheet.language} />
            )}
          </p>
        </div>
      ))}
    </section>
  );
}

type FactSaying = { words: GridWords; nothing: string; drift: string };

function sayFact({ before, after }: FactChange, { words, nothing, drift }: FactSaying): string {
  const said = [before, after].map((facts) => [...new Set(facts.map(words.fact))].join(", ") || nothing);
  return `${said.join(" → ")}: ${drift}`;
}
