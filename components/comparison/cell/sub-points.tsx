import { useTranslations } from "next-intl";
import type { Answer } from "#lib/domain/answer.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import classes from "./sub-points.module.css";

type SubPointsProps = { item: Item; read: Pick<Answer, "covered" | "uncovered">; language: Language };

/** The parts of a compound question, and which of them the answer says something about. */
export function SubPoints({ item, read, language }: SubPointsProps) {
  const t = useTranslations("comparison.drawer");
  const covered = new Set(read.covered);
  const asked = item.subPoints.filter(({ key }) => covered.has(key) || read.uncovered.includes(key));
  return (
    <ul className={classes["points"]}>
      {asked.map(({ key, label }) => (
        <li key={key} data-covered={covered.has(key)}>
          <span aria-hidden="true">{covered.has(key) ? "✓ " : "○ "}</span>
          {label[language]} <span className={classes["state"]}>{covered.has(key) ? t("covered") : t("uncovered")}</span>
        </li>
      ))}
    </ul>
  );
}
