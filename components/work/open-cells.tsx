import { useTranslations } from "next-intl";
import { sheetName } from "#components/shared/sheet-name.ts";
import { Link } from "#components/ui/link.tsx";
import type { OpenCell } from "#lib/domain/assignment.ts";
import type { GridSheet } from "#lib/domain/grid-comparison.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import { DueDay } from "./due-day.tsx";
import classes from "./work.module.css";

type OpenCellsProps = {
  reviewKey: string;
  name: string;
  cells: readonly OpenCell[];
  items: readonly Item[];
  sheets: readonly GridSheet[];
  language: Language;
};

// More than these nobody reads at once; the rest is counted.
const MOST_SHOWN = 50;

/** What one person has still to judge, what is due first at the top. Each leads to its cell. */
export function OpenCells({ reviewKey, name, cells, items, sheets, language }: OpenCellsProps) {
  const t = useTranslations("work.shares");
  const known = new Map(items.map((item) => [item.key, item]));
  const sheetAt = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const sorted = cells.toSorted((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
  const title = t("openOf", { name, count: cells.length });
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className={classes["lines"]}>
        {sorted.slice(0, MOST_SHOWN).map(({ item, sheetId, dueOn, overdue }) => {
          const [shown, sheet] = [known.get(item), sheetAt.get(sheetId)];
          return (
            <li key={`${item} ${sheetId}`}>
              <Link href={`/reviews/${reviewKey}?only=all&cell=${item}.${sheetId}`}>
                {shown?.number} {shown?.path[language].at(-1)} — {sheet ? sheetName(sheet) : ""}
              </Link>
              <small>{dueOn ? <DueDay day={dueOn} overdue={overdue} /> : null}</small>
            </li>
          );
        })}
      </ul>
      {sorted.length > MOST_SHOWN ? <p>{t("more", { count: sorted.length - MOST_SHOWN })}</p> : null}
    </section>
  );
}
